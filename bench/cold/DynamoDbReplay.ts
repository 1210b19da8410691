import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { EngineRequest, EngineResponse } from '../../lib/local/Engine.ts';

type Forward = (request: EngineRequest) => Promise<EngineResponse>;

/** A call that a function made of DynamoDB. */
export type Call = { readonly operation: string; readonly input: unknown };

/**
 * Stands between functions and DynamoDB Local while their calls are recorded, and in its place
 * while they are measured: the same call gets the same bytes again, so that the moods of java do
 * not show in the figures. A call that was never recorded is refused.
 */
export class DynamoDbReplay {
  readonly #server = createServer((request, response) => {
    this.#respond(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  readonly #answers = new Map<string, EngineResponse>();
  #forward: Forward | undefined;
  #calls: Call[] = [];

  /** Listens on a port that the system chooses. @returns the address. */
  start(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        if (address === null || typeof address === 'string') reject(new Error('got no port'));
        else resolve(`http://127.0.0.1:${address.port}`);
      });
    });
  }

  /** Hands on what is called during `work`, and keeps the answers. @returns the calls in order. */
  async record(forward: Forward, work: () => Promise<unknown>): Promise<readonly Call[]> {
    this.#forward = forward;
    this.#calls = [];
    await work();
    this.#forward = undefined;
    return this.#calls;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    // What a function writes has new ids and times every time; the answer is the same.
    const key = operation === 'GetItem' ? `${operation} ${body}` : operation;
    if (this.#forward) {
      const region = regionOf(request.headers.authorization);
      const call = { region, operation, headers: request.headers, body };
      this.#answers.set(key, await this.#record(this.#forward, call));
    }
    const answer = this.#answers.get(key);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.writeHead(501).end(`never recorded: ${key}`);
  }

  async #record(forward: Forward, call: EngineRequest): Promise<EngineResponse> {
    this.#calls.push({ operation: call.operation, input: JSON.parse(String(call.body)) });
    const { status, headers, body } = await forward(call);
    // Those of the connection to DynamoDB Local say nothing about the connection to the function.
    const { connection, 'transfer-encoding': chunked, ...kept } = headers;
    return { status, headers: { ...kept, 'content-length': String(body.length) }, body };
  }
}

/** The region in the credential scope of Signature Version 4. */
const regionOf = (authorization = ''): string =>
  /Credential=[^/]+\/\d+\/([^/]+)\//.exec(authorization)?.[1] ?? '';
