import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessKeyOf } from './dynamodb/accessKeyOf.ts';
import { callDynamoDb } from './dynamodb/callDynamoDb.ts';
import { claimDirectory } from './dynamodb/claimDirectory.ts';
import { createTable } from './dynamodb/createTable.ts';
import { dynamoDbAccess } from './dynamodb/dynamoDbAccess.ts';
import { forwardToDynamoDb } from './dynamodb/forwardToDynamoDb.ts';
import { startJar } from './dynamodb/startJar.ts';
import { partitionKeyOf, type Table, tablesOf } from './dynamodb/tablesOf.ts';
import type { Engine } from './Engine.ts';
import type { Template } from './Resource.ts';

export type DynamoDbOptions = {
  /** State directory of the local cloud: tables in `dynamodb/`, java's output in `dynamodb.log`. */
  readonly directory: string;
  /** Path of a `java` program, as `findJava` gives it. */
  readonly java: string;
  /**
   * How long to wait for an earlier DynamoDB Local to let go of the directory, milliseconds: after
   * a `kill -9` its supervisor needs a moment to end it.
   */
  readonly patience?: number;
};

export type DynamoDb = {
  /** DynamoDB Local itself, where nobody is asked for a permission. */
  readonly url: string;
  /** The key that all tables are kept under. */
  readonly accessKeyId: string;
  readonly engine: Engine;
  /**
   * Creates the replicas that `regions` hold of the template's tables; what exists stays.
   * @throws Error when an existing table differs from the template
   */
  readonly createTables: (template: Template, regions: readonly string[]) => Promise<void>;
  /** Settles when java has ended: before `stop()` that is a failure, told in `dynamodb.log`. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts AWS's DynamoDB Local on a port of its own, with data that survives restarts and kills.
 * It listens on every network interface, which cannot be changed: `accessKeyOf` says what keeps
 * strangers out.
 *
 * @throws Error when java does not come up, or when another process uses the same directory
 */
export async function startDynamoDb({
  directory,
  java,
  patience = 10_000,
}: DynamoDbOptions): Promise<DynamoDb> {
  const databaseDirectory = join(directory, 'dynamodb');
  mkdirSync(databaseDirectory, { recursive: true });
  const accessKeyId = accessKeyOf(directory);
  const claim = await claimDirectory(directory, patience);
  const { url, port, program } = await startJar({
    java,
    databaseDirectory,
    logFile: join(directory, 'dynamodb.log'),
  });
  claim.holdAt(port);
  const { forward, close } = forwardToDynamoDb(url, accessKeyId);
  let tables: readonly Table[] = [];
  return {
    url,
    accessKeyId,
    engine: {
      handle: forward,
      access: dynamoDbAccess((table, index) => partitionKeyOf(tables, table, index)),
    },
    createTables: async (template, regions) => {
      tables = tablesOf(template);
      for (const table of tables) {
        for (const region of table.regions.filter((replica) => regions.includes(replica))) {
          await createTable(callDynamoDb(forward, region), table);
        }
      }
    },
    ended: program.ended,
    stop: async () => {
      close();
      await program.end();
      claim.release();
    },
  };
}
