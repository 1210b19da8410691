import type { Json } from './Json.ts';

const text = (description: string, example: string, schema: Json = {}): Json => ({
  description,
  schema: { type: 'string', ...schema },
  example,
});

const entityTag = '"3"';

/** Headers of answers, by their component's name: the header's own, in capitals. */
export const headers = {
  'Apigw-Requestid': text("API Gateway's id of the request", 'dQw4w9WgXcQAAAA='),
  'Content-Encoding': text('Where the caller takes gzip, and it is worth it', 'gzip', {
    enum: ['gzip'],
  }),
  'Content-Language': text('Language of the content; of each, where there are several', 'es'),
  ETag: text('Entity tag of the content; of what has versions, its version', entityTag),
  'Idempotency-Replayed': text('The answer is that of the first request with the key', 'true', {
    enum: ['true'],
  }),
  Location: text('Address of what was made, or of what has moved', '/content/nikon-df'),
  'Referrer-Policy': text('The address is a secret', 'no-referrer', { enum: ['no-referrer'] }),
  'Retry-After': text('Seconds after which asking again could help', '1', { pattern: '^\\d+$' }),
  Vary: text('Headers of the request that the answer depends on', 'accept-encoding'),
  'WWW-Authenticate': text('What the token lacks', 'Bearer'),
  'X-Content-Type-Options': text('The content is what it says', 'nosniff', { enum: ['nosniff'] }),
  'X-Request-Id': text('Id of the request, as in the log', 'dQw4w9WgXcQAAAA='),
  'X-Robots-Tag': text('Not for search engines', 'noindex, nofollow'),
} as const satisfies Record<string, Json>;

/** Headers of requests that have a meaning beyond that of HTTP, by the name of their component. */
export const requestHeaders = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'ETag of the version that the change is meant for; `*` for any',
    schema: { type: 'string' },
    example: entityTag,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'ETag of the answer that the caller has: 304 while it is still right',
    schema: { type: 'string' },
    example: '"of-another-answer"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes it safe to ask again: for 24 hours, the same key and request get the first answer',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
    example: '01JZ6X4F0Q8Y2N7R3T5V9W1B4D',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Decides the language where `locale` is `auto`',
    schema: { type: 'string' },
    example: 'pt-BR, es;q=0.8',
  },
} as const satisfies Record<string, Json>;
