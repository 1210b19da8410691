import { expect, it, inject } from 'vitest';
import { GetItemCommand, ScanCommand, TransactWriteItemsCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { createTables } from '../support/tables.ts';
import { dynamoDbClient } from '../support/dynamodbLocal.ts';
it('measures', async () => {
  const url = inject('dynamoDbUrl');
  const tables = await createTables(url);
  const client = dynamoDbClient(url);
  const time = async (name: string, n: number, f: (i: number) => Promise<unknown>) => {
    const t = performance.now();
    for (let i = 0; i < n; i++) await f(i);
    console.log(name, ((performance.now() - t) / n).toFixed(2), 'ms');
  };
  const put = (i: number) => client.send(new TransactWriteItemsCommand({ TransactItems: [1,2,3,4].map(k => ({ Put: { TableName: k > 3 ? tables.content : tables.editorial, Item: marshall({ pk: `R${k}`, sk: `V${i % 10}`, ownerId: 'x', updatedAt: `${i}-${k}`, state: 'draft' , big: 'x'.repeat(1500)}) } })) }));
  for (let round = 0; round < 3; round++) {
  await time('transact4', 200, put);
  await time('get', 300, () => client.send(new GetItemCommand({ TableName: tables.editorial, Key: marshall({ pk: 'R1', sk: 'V1' }), ConsistentRead: true })));
  await time('scan30', 100, () => client.send(new ScanCommand({ TableName: tables.editorial })));
  await time('scan5', 100, () => client.send(new ScanCommand({ TableName: tables.content })));
  await time('6 gets', 100, () => Promise.all([1,2,3,4,5,6].map(() => client.send(new GetItemCommand({ TableName: tables.content, Key: marshall({ pk: 'R4', sk: 'V1' }) })))));
  }
  const t = performance.now();
  await Promise.all(Array.from({length: 8}, async () => { for (let i = 0; i < 200; i++) await client.send(new GetItemCommand({ TableName: tables.editorial, Key: marshall({ pk: 'R1', sk: 'V1' }), ConsistentRead: true })); }));
  console.log('8x200 gets', performance.now() - t);
  expect(1).toBe(1);
}, 120000);
