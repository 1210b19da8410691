import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { answer, type EdgeParties } from './edge/answer.ts';
import type { Caller } from './edge/Caller.ts';
import { rolesOf } from './iam.ts';
import { listen } from './listen.ts';
import type { Template } from './Resource.ts';
import type { S3 } from './s3.ts';

export type { Caller };

export type AwsEdgeOptions = Omit<EdgeParties, 'roles'> & {
  /** 0 for one that the operating system chooses. */
  readonly port: number;
  /** Its roles say what a function may do. */
  readonly template: Template;
  /** Its requests are judged by their signatures too. */
  readonly s3?: S3;
};

export type AwsEdge = {
  /** What `AWS_ENDPOINT_URL` of the functions and tools is set to. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the one AWS endpoint of the local cloud, on 127.0.0.1. A request is judged as AWS would:
 * its access key tells who calls, the roles of the template whether that is allowed.
 *
 * @throws TemplateError when a policy of the template cannot be judged
 * @throws Error when the port is taken
 */
export async function startAwsEdge(options: AwsEdgeOptions): Promise<AwsEdge> {
  const { port, template, s3, ...rest } = options;
  const parties: EdgeParties = { ...rest, roles: rolesOf(template) };
  const server = createServer((request, response) => {
    const served = s3?.isFor(request)
      ? s3.serve(request, response)
      : respond(request, response, parties);
    served.catch((error: unknown) => {
      parties.log(`A request could not be answered: ${String(error)}`);
      response.destroy();
    });
  });
  // The SDKs keep their connections; one that is closed as it is used again costs them a retry.
  server.keepAliveTimeout = 0;
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  parties: EdgeParties,
): Promise<void> {
  const { headers } = request;
  const {
    status,
    headers: answered,
    body,
  } = await answer({ headers, body: await buffer(request) }, parties);
  for (const [name, value] of Object.entries(answered)) {
    if (value !== undefined && !ofTheConnection.has(name)) response.setHeader(name, value);
  }
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Headers that belong to the connection with the engine, not to the answer (RFC 9110, 7.6.1). */
const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
]);
