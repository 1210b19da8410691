import { validateHeaderName, validateHeaderValue } from 'node:http';
import * as v from 'valibot';
import type { Outcome } from '../lambda.ts';

/** What is sent to the client. Header names are in lower case. */
export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
  /** For whoever runs the API: why this is the answer. Never sent. */
  readonly detail?: string;
};

const isHeader = (name: string, value: unknown): boolean => {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, String(value));
    return true;
  } catch {
    return false;
  }
};

const StructuredResult = v.object({
  statusCode: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  headers: v.pipe(
    v.nullish(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
    v.check((headers) => Object.entries(headers).every(([name, value]) => isHeader(name, value))),
  ),
  cookies: v.nullish(v.array(v.string()), []),
  body: v.nullish(v.string(), ''),
  isBase64Encoded: v.nullish(v.boolean(), false),
});

/** Headers that belong to the connection, not to the answer. */
const connectionHeaders = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

/** What API Gateway says by itself. */
export const messageResponse = (
  status: number,
  message: string,
  detail?: string,
): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
  ...(detail !== undefined && { detail }),
});

export const internalServerError = (detail: string): HttpResponse =>
  messageResponse(500, 'Internal Server Error', detail);

/**
 * What becomes of a function's answer, or of its failure.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.response
 */
export function responseOf(outcome: Outcome): HttpResponse {
  switch (outcome.status) {
    case 'success':
      return responseOfResult(outcome.result);
    case 'error':
      return internalServerError(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
    case 'throttled':
      return messageResponse(503, 'Service Unavailable', outcome.message);
    case 'tooLarge':
      return messageResponse(413, 'Request Entity Too Large', outcome.message);
  }
}

function responseOfResult(result: unknown): HttpResponse {
  const isStructured = typeof result === 'object' && result !== null && 'statusCode' in result;
  if (!isStructured) {
    const body = typeof result === 'string' ? result : JSON.stringify(result);
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(body),
    };
  }
  const parsed = v.safeParse(StructuredResult, result);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return internalServerError(`malformed answer, ${v.getDotPath(issue)}: ${issue.message}`);
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.output;
  const sent = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !connectionHeaders.has(name));
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...Object.fromEntries(sent),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}
