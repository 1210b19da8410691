import { DynamoDBClient, GetItemCommand, type GetItemCommandInput } from '@aws-sdk/client-dynamodb';

const dynamo = new DynamoDBClient();

/** The call of `GET /content/{slug}`, as it was recorded from our function, and nothing else. */
export const handler = async ({ reads: [read] }: { reads: [GetItemCommandInput] }) => {
  const { Item } = await dynamo.send(new GetItemCommand(read));
  return { statusCode: Item ? 200 : 404, body: Item?.body?.S };
};
