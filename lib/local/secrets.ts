import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Engine, EngineResponse } from './Engine.ts';
import { awsError } from './edge/awsError.ts';
import type { Template } from './Resource.ts';
import { type Operation, operationNames, operationOf } from './secrets/operations.ts';
import { SecretsError } from './secrets/SecretsError.ts';
import { SecretsFile } from './secrets/SecretsFile.ts';
import { type DeclaredSecret, secretsOf } from './secrets/secretsOf.ts';

export type SecretsOptions = {
  readonly template: Template;
  /** State directory of the local cloud: the values are in its `secrets.json`. */
  readonly directory: string;
  readonly now: () => Date;
};

const Input = v.looseObject({ SecretId: v.string() });

/**
 * Secrets Manager as the AWS endpoint offers it: JSON 1.1. A secret of the template gets its first
 * value once; after that only `PutSecretValue` changes it, whatever the template says.
 * @throws Error on a secret that cannot be kept here
 */
export function secretsEngine({ template, directory, now }: SecretsOptions): Engine {
  const declared = secretsOf(template);
  const file = new SecretsFile(directory);
  createMissing(declared, file, now());

  return {
    access: ({ operation, region, accountId, body }) => {
      if (!operationOf(operation)) return undefined;
      const { SecretId } = v.parse(Input, inputOf(body));
      const unknown = SecretId.startsWith('arn:')
        ? SecretId
        : `arn:aws:secretsmanager:${region}:${accountId}:secret:${SecretId}`;
      const resource = find(declared, SecretId, region)?.arn ?? unknown;
      // No condition keys: a policy that uses those of Secrets Manager is refused when it is read.
      return [{ action: `secretsmanager:${operation}`, resource, context: {} }];
    },

    handle: async ({ operation, region, body }) => {
      const run = operationOf(operation);
      if (!run) return unknownOperation(operation);
      try {
        return done(run, region, v.parse(Input, inputOf(body)));
      } catch (error) {
        if (error instanceof SecretsError) return awsError(error.type, error.message);
        if (!v.isValiError(error)) throw error;
        const [issue] = error.issues;
        const problem = `${v.getDotPath(issue)}: ${issue.message}`;
        return awsError('InvalidParameterException', problem);
      }
    },
  };

  function done(run: Operation, region: string, input: v.InferOutput<typeof Input>) {
    const secret = find(declared, input.SecretId, region);
    if (!secret) {
      const message = "Secrets Manager can't find the specified secret.";
      throw new SecretsError('ResourceNotFoundException', message);
    }
    const secrets = file.read();
    const before = secrets[secret.arn] ?? [];
    const { versions, output } = run(before, input, now());
    if (versions !== before) file.write({ ...secrets, [secret.arn]: [...versions] });
    return answer({ ARN: secret.arn, Name: secret.name, ...output });
  }
}

function createMissing(declared: readonly DeclaredSecret[], file: SecretsFile, now: Date): void {
  const known = file.read();
  const missing = declared.filter(({ arn }) => !known[arn]);
  if (missing.length === 0) return;
  const created = missing.map(({ arn, firstValue }) => {
    const stages = ['AWSCURRENT'];
    return [arn, [{ id: randomUUID(), value: firstValue(), stages, createdAt: now.getTime() }]];
  });
  file.write({ ...known, ...Object.fromEntries(created) });
}

/**
 * By ARN, with or without its six random characters, or by name in the region of the call.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
function find(
  declared: readonly DeclaredSecret[],
  secretId: string,
  region: string,
): DeclaredSecret | undefined {
  return declared.find(
    ({ arn, name }) =>
      arn.split(':')[3] === region &&
      (arn === secretId || arn.slice(0, -7) === secretId || name === secretId),
  );
}

const inputOf = (body: Buffer): unknown => JSON.parse(body.toString() || '{}');

const answer = (output: object): EngineResponse => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(output),
});

const unknownOperation = (operation: string): EngineResponse =>
  awsError(
    'UnknownOperationException',
    `The local cloud: secretsmanager has no ${operation}; it knows ${operationNames.join(', ')}`,
  );
