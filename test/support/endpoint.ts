import { gunzipSync } from 'node:zlib';
import {
  type AttributeValue,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, expect, inject, vi } from 'vitest';
import type { HttpEvent, HttpResult } from '../../functions/shared/api/HttpEvent.ts';
import { DynamoEditors } from '../../functions/shared/aws/DynamoEditors.ts';
import type { Editor } from '../../functions/shared/domain/Editor.ts';
import type { Fault } from '../../functions/shared/domain/Fault.ts';
import { answerFaults } from './contract.ts';
import { dynamoDbClient, dynamoDbEnvironment } from './dynamodbLocal.ts';
import { fakeCognito } from './fakeCognito.ts';
import { httpEvent, type Sent } from './httpEvent.ts';
import { meterDynamo } from './meteredDynamo.ts';
import { createTables } from './tables.ts';

type Handler = (event: HttpEvent, context: never) => Promise<HttpResult>;

/** What answers have in them, as far as tests look into single fields. */
type Body = {
  readonly [text in 'id' | 'sub' | 'slug' | 'status' | 'code' | 'detail' | 'updatedAt']: string;
} & {
  readonly items: readonly Body[];
  readonly page: { readonly next: string | null; readonly total: number };
  readonly errors: readonly Fault[];
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
  readonly json: Body;
};

/**
 * Everything that stands behind the handlers of one test file: two fresh tables in DynamoDB Local,
 * a user pool, and the environment that names them. Handlers read it when they are imported:
 * `const { handler } = await import(…)` comes after.
 */
export async function startBackend(environment: Readonly<Record<string, string>> = {}) {
  const url = inject('dynamoDbUrl');
  const [tables, dynamo, cognito] = await Promise.all([
    createTables(url),
    meterDynamo(url),
    fakeCognito(),
  ]);
  const client = dynamoDbClient(url);
  Object.assign(process.env, dynamoDbEnvironment(dynamo.url), {
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: cognito.url,
    EDITORIAL_TABLE: tables.editorial,
    CONTENT_TABLE: tables.content,
    USER_POOL_ID: 'sa-east-1_Test',
    APPROVAL: 'none',
    PORTAL_ORIGIN: 'https://portal.example',
    PREVIEW_KEYS: 'never asked for',
    UPLOAD_BUCKET: 'uploads',
    ...environment,
  });
  const log: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => log.push(String(line)) > 0);
  afterAll(() => {
    vi.restoreAllMocks();
    client.destroy();
    dynamo.stop();
    cognito.stop();
  });

  const plain = (items: readonly Record<string, AttributeValue>[] = []) =>
    items.map((item) => unmarshall(item));
  return {
    client,
    tables,
    dynamo,
    cognito,
    /** What the functions logged so far, line by line. */
    log,
    addEditor: (editor: Editor) =>
      new DynamoEditors(client, tables.editorial).add(editor, { now: new Date(), audit: [] }),
    /** Puts a page, or what became of it, where readers find it. */
    putContent: ({ slug, ...item }: { slug: string; kind: string; [field: string]: unknown }) =>
      client.send(
        new PutItemCommand({
          TableName: tables.content,
          Item: marshall({ pk: `CONTENT#${slug}`, sk: 'PAGE', ...item }),
        }),
      ),
    /** Every item of a table. */
    itemsOf: async (table: keyof typeof tables) =>
      plain((await client.send(new ScanCommand({ TableName: tables[table] }))).Items),
    /** The items of one partition of the editorial table, in order. */
    partition: async (pk: string) =>
      plain(
        (
          await client.send(
            new QueryCommand({
              TableName: tables.editorial,
              KeyConditionExpression: 'pk = :pk',
              ExpressionAttributeValues: { ':pk': { S: pk } },
            }),
          )
        ).Items,
      ),
  };
}

let requests = 0;

/** The body, as a client sees it that was promised gzip at most. */
const textOf = ({ body, isBase64Encoded }: HttpResult): string | undefined =>
  body && isBase64Encoded ? gunzipSync(Buffer.from(body, 'base64')).toString() : body;

/**
 * Sends a handler one request, as API Gateway does. Whatever is answered keeps to the OpenAPI document,
 * with the id of the request, and never a 500 that no test asked for.
 */
export const callsTo =
  (handler: unknown) =>
  async (routeKey: string, sent: Sent = {}, { mayFail = false } = {}): Promise<Answer> => {
    requests += 1;
    const requestId = `request-${requests}`;
    const event = httpEvent(routeKey, { ...sent, requestId });
    const result = await (handler as Handler)(event, {} as never);
    const { statusCode: status = 0 } = result;
    const text = textOf(result);
    const headers = result.headers as Record<string, string>;
    const isJson = /[/+]json/.test(headers['content-type'] ?? '');
    const json = text !== undefined && isJson ? JSON.parse(text) : undefined;
    expect(answerFaults(routeKey, { status, headers, text })).toEqual([]);
    expect(headers['x-request-id']).toBe(requestId);
    if (status >= 400 && json) {
      expect(headers['content-type']).toBe('application/problem+json');
      const { code } = json;
      expect(json).toMatchObject({ type: `/problems/${code}`, status, instance: requestId });
      expect(json.detail).toMatch(/\w/);
    }
    if (!mayFail) expect(status, text).not.toBe(500);
    return { status, headers, text, json };
  };
