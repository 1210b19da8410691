import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Secrets Manager with one key in its first version, for functions under test. */
export async function fakeSecrets() {
  const VersionId = 'version-1'.padEnd(32, '0');
  const version = {
    VersionId,
    SecretString: randomBytes(48).toString('base64'),
    VersionStages: ['AWSCURRENT'],
  };
  const server = createServer(async (request, response) => {
    const asked = (await json(request)) as { VersionId?: string };
    const isFound = [undefined, VersionId].includes(asked.VersionId);
    const unknown = { __type: 'ResourceNotFoundException', message: 'no such version' };
    response.writeHead(isFound ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(isFound ? version : unknown));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
