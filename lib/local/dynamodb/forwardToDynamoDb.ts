import { Agent, request } from 'node:http';
import type { EngineRequest, EngineResponse } from '../Engine.ts';

export type Forward = {
  readonly forward: (request: EngineRequest) => Promise<EngineResponse>;
  /** Closes the kept-alive connections. */
  readonly close: () => void;
};

/**
 * Hands requests on to DynamoDB Local, all under one access key: it keeps separate data for each
 * key and region, and the key that a request came with only says which function calls.
 */
export function forwardToDynamoDb(url: string, accessKeyId: string): Forward {
  const { hostname, port } = new URL(url);
  // Jetty closes a connection after 30 idle seconds; giving it up before spares a failed request.
  const agent = new Agent({ keepAlive: true, timeout: 15_000 });
  const forward = ({ region, headers, body }: EngineRequest) =>
    new Promise<EngineResponse>((resolve, reject) => {
      const outgoing = request(
        {
          agent,
          hostname,
          port,
          method: 'POST',
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'content-length': body.length,
            'x-amz-target': headers['x-amz-target'],
            authorization: authorization(accessKeyId, region),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.once('error', reject);
          incoming.once('end', () =>
            resolve({
              status: incoming.statusCode ?? 500,
              headers: incoming.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  return { forward, close: () => agent.destroy() };
}

/** DynamoDB Local reads key and region and verifies nothing. */
const authorization = (accessKeyId: string, region: string): string =>
  `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/dynamodb/aws4_request, ` +
  'SignedHeaders=host, Signature=0';
