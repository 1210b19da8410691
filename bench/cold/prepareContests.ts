import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoCameras } from '../../functions/shared/aws/DynamoCameras.ts';
import { DynamoEditors } from '../../functions/shared/aws/DynamoEditors.ts';
import { forwardToDynamoDb } from '../../lib/local/dynamodb/forwardToDynamoDb.ts';
import {
  dynamoDbClient,
  dynamoDbEnvironment,
  startDynamoDbForTests,
} from '../../test/support/dynamodbLocal.ts';
import { createTables } from '../../test/support/tables.ts';
import type { Bundles, MeasuredFunction } from './buildBundles.ts';
import type { Contest } from './Contest.ts';
import type { Call, DynamoDbReplay } from './DynamoDbReplay.ts';
import { startCold } from './measureCold.ts';
import { camera, editor, type MeasuredRequest, measuredRequests } from './requests.ts';

type Options = {
  /** Where events are written to. */
  readonly directory: string;
  readonly bundles: Readonly<Record<MeasuredFunction, Bundles>>;
  readonly coldWorker: string;
};

/**
 * Lets our functions answer each request once over DynamoDB Local, so that all contestants can
 * answer it as often as wanted over the replay.
 */
export async function prepareContests(
  replay: DynamoDbReplay,
  options: Options,
): Promise<readonly Contest[]> {
  const variables = dynamoDbEnvironment(await replay.start());
  const dynamo = await startDynamoDbForTests();
  const { forward, close } = forwardToDynamoDb(dynamo.url, variables.AWS_ACCESS_KEY_ID ?? '');
  try {
    const tables = await fillTables(dynamo.url);
    const environment = {
      ...variables,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: 'bench',
      EDITORIAL_TABLE: tables.editorial,
      CONTENT_TABLE: tables.content,
      APPROVAL: 'none',
      PORTAL_ORIGIN: 'https://portal.example',
      TZ: 'UTC',
    };
    const contests: Contest[] = [];
    for (const request of measuredRequests) {
      const event = writeEvent(options, request, 'request', request.event);
      const { ours, naked, sdkDefault, bare } = options.bundles[request.function];
      const us = { bundle: ours, event, environment };
      const calls = await replay.record(forward, () => startCold(options.coldWorker, us));
      const recorded = writeEvent(options, request, 'calls', inputsOf(calls));
      const reference = (bundle: string) => ({ bundle, event: recorded, environment });
      contests.push({
        name: request.name,
        hasColdGate: request.hasColdGate,
        contestants: {
          ours: us,
          naked: reference(naked),
          sdkDefault: reference(sdkDefault),
          bare: reference(bare),
        },
      });
    }
    return contests;
  } finally {
    close();
    await dynamo.stop();
  }
}

async function fillTables(url: string): Promise<{ editorial: string; content: string }> {
  const tables = await createTables(url);
  const client = dynamoDbClient(url);
  const trail = { now: new Date(), audit: [] };
  await new DynamoEditors(client, tables.editorial).add(editor, trail);
  await new DynamoCameras(client, tables.editorial).add(camera, trail);
  client.destroy();
  return tables;
}

/** @returns the file. */
function writeEvent(
  { directory }: Options,
  { name }: MeasuredRequest,
  kind: 'request' | 'calls',
  event: object,
): string {
  const file = join(directory, `${name.replaceAll(/\W+/g, '-')}-${kind}.json`);
  writeFileSync(file, JSON.stringify(event));
  return file;
}

/** The event of a reference: what to ask DynamoDB for. */
function inputsOf(calls: readonly Call[]): object {
  const reads = calls.filter(({ operation }) => operation === 'GetItem');
  const [write, ...others] = calls.filter(({ operation }) => operation !== 'GetItem');
  if (others.length > 0 || (write && write.operation !== 'TransactWriteItems')) {
    const made = calls.map(({ operation }) => operation).join(', ');
    throw new Error(`the references in bench/cold/references cannot make these calls: ${made}`);
  }
  return { reads: reads.map(({ input }) => input), write: write?.input };
}
