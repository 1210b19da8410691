import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { weighTransactions } from './writeUnits.ts';

/** A call of DynamoDB as a function made it, and what it cost. */
export type DynamoCall = {
  readonly operation: string;
  readonly table: string | undefined;
  /** Read units as DynamoDB Local reports them; write units of a transaction by AWS's rule. */
  readonly units: number;
  /** How many items a transaction writes or checks. */
  readonly items?: number;
};

type Meanwhile = (operation: string, input: { readonly TransactItems?: unknown }) => unknown;

type Consumed = { readonly CapacityUnits: number };

/**
 * Stands between a function and DynamoDB: meters every call, and meanwhile refuses all, or leaves
 * them without an answer, as a test says.
 * @param url of DynamoDB Local
 */
export async function meterDynamo(url: string) {
  const calls: DynamoCall[] = [];
  const state: {
    mood: 'well' | 'refusing' | 'silent';
    /** Told of each call before it is made, and waited for: what happens meanwhile. */
    meanwhile?: Meanwhile | undefined;
  } = { mood: 'well' };
  const weigh = weighTransactions();
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const input = JSON.parse((await buffer(request)).toString());
    await state.meanwhile?.(operation, input);
    if (state.mood === 'silent') return;
    if (state.mood === 'refusing') {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end('{"__type":"com.amazonaws.dynamodb#AccessDeniedException","message":"secret"}');
      return;
    }
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': String(request.headers['x-amz-target']),
        authorization: String(request.headers.authorization),
      },
      body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const body = await answer.text();
    const consumed: Consumed[] = [JSON.parse(body).ConsumedCapacity ?? []].flat();
    const units = consumed.reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
    calls.push(
      input.TransactItems && answer.ok
        ? {
            operation,
            table: undefined,
            units: weigh(input.TransactItems),
            items: input.TransactItems.length,
          }
        : { operation, table: input.TableName, units },
    );
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The calls since the last look. */
    take: (): readonly DynamoCall[] => calls.splice(0),
    state,
    stop: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
