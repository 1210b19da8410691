/**
 * `node writeStorm.ts <directory> <java>`: starts DynamoDB Local and writes items until killed,
 * printing the key of each item whose write was answered.
 */

import { callDynamoDb } from '../../lib/local/dynamodb/callDynamoDb.ts';
import { createTable } from '../../lib/local/dynamodb/createTable.ts';
import { tableOf } from '../../lib/local/dynamodb/tablesOf.ts';
import { startDynamoDb } from '../../lib/local/dynamodb.ts';

const [directory = '', java = ''] = process.argv.slice(2);
const { engine } = await startDynamoDb({ directory, java });
const call = callDynamoDb(engine.handle, 'sa-east-1');
await createTable(
  call,
  tableOf('storm', {
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    Replicas: [{ Region: 'sa-east-1' }],
  }),
);

async function write(writer: number): Promise<never> {
  for (let item = 0; ; item++) {
    const pk = `${writer}-${item}`;
    (await call('PutItem', { TableName: 'storm', Item: { pk: { S: pk } } })).output();
    process.stdout.write(`${pk}\n`);
  }
}
await Promise.all([1, 2, 3, 4].map(write));
