import {
  DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';

const dynamo = new DynamoDBClient();

type Calls = {
  readonly reads: readonly GetItemCommandInput[];
  readonly write: TransactWriteItemsCommandInput;
};

/** The calls of `POST /reviews`, as they were recorded from our function, and nothing else. */
export const handler = async ({ reads, write }: Calls) => {
  for (const read of reads) await dynamo.send(new GetItemCommand(read));
  await dynamo.send(new TransactWriteItemsCommand(write));
  return { statusCode: 201, body: '{}' };
};
