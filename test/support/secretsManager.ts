import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { secretsEngine } from '../../lib/local/secrets.ts';
import { aResource, templateOf } from './template.ts';

const region = 'sa-east-1';
const arn = `arn:aws:secretsmanager:${region}:000000000000:secret:dev-preview-keys-Ab12Cd`;

/**
 * The local cloud's Secrets Manager with the secret of the stage, for the functions of a test file:
 * `startBackend({ AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url, PREVIEW_KEYS: secrets.arn })`.
 */
export async function startSecrets() {
  const directory = mkdtempSync(join(tmpdir(), 'secrets-'));
  const properties = {
    Name: 'dev-preview-keys',
    GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
  };
  const { handle } = secretsEngine({
    template: templateOf(
      aResource('AWS::SecretsManager::Secret', 'Keys', properties, { physicalId: arn, arn }),
    ),
    directory,
    now: () => new Date(),
  });
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    calls.push(operation);
    const body = await buffer(request);
    const answer = await handle({ region, operation, headers: request.headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(directory, { recursive: true });
  });

  /** What an operator does. */
  const call = async (operation: string, input: object): Promise<Record<string, string>> => {
    const body = Buffer.from(JSON.stringify({ SecretId: arn, ...input }));
    const answer = await handle({ region, operation, headers: {}, body });
    if (answer.status !== 200) throw new Error(`${operation}: ${answer.body}`);
    return JSON.parse(String(answer.body));
  };
  return {
    arn,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The calls since the last look. */
    take: (): readonly string[] => calls.splice(0),
    /** Puts another key in the place of the current one, and gives its id. */
    rotate: async (): Promise<string> => {
      const SecretString = Buffer.from(crypto.getRandomValues(new Uint8Array(48))).toString('hex');
      return (await call('PutSecretValue', { SecretString })).VersionId ?? '';
    },
    /** Takes a key out of use, as docs/runbook.md says. */
    revoke: (id: string) =>
      call('UpdateSecretVersionStage', { VersionStage: 'REVOKED-1', MoveToVersionId: id }),
  };
}
