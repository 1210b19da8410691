import type { CorsRule } from './Bucket.ts';
import { S3Error } from './S3Error.ts';
import type { S3Request, S3Response } from './S3Request.ts';

type Asked = {
  readonly origin: string;
  readonly method: string;
  readonly headers: readonly string[];
};

/**
 * What S3 answers a browser that asks what it may send.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
 * @throws S3Error when no rule of the bucket allows it
 */
export function preflight(rules: readonly CorsRule[], { headers }: S3Request): S3Response {
  const { origin, 'access-control-request-method': method } = headers;
  if (origin === undefined || method === undefined) {
    const message =
      'Insufficient information. Origin request header and Access-Control-Request-Method are needed.';
    throw new S3Error('InvalidRequest', message);
  }
  const wanted = (headers['access-control-request-headers'] ?? '').split(',');
  const asked = {
    origin,
    method,
    headers: wanted.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
  };
  const rule = ruleFor(rules, asked);
  if (!rule) throw new S3Error('AccessForbidden');
  return {
    status: 200,
    headers: {
      ...headersOf(rule, origin),
      ...(asked.headers.length > 0 && {
        'access-control-allow-headers': asked.headers.join(', '),
      }),
      ...(rule.maxAgeSeconds !== undefined && {
        'access-control-max-age': String(rule.maxAgeSeconds),
      }),
    },
  };
}

/** What is on every other answer to a page of another origin, errors included. */
export function corsHeaders(
  rules: readonly CorsRule[],
  { method, headers: { origin } }: Pick<S3Request, 'method' | 'headers'>,
): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  const rule = ruleFor(rules, { origin, method, headers: [] });
  return rule ? headersOf(rule, origin) : {};
}

/** The first rule that allows all that is asked, as with S3. */
const ruleFor = (rules: readonly CorsRule[], { origin, method, headers }: Asked) =>
  rules.find(
    (rule) =>
      rule.origins.some((pattern) => isLike(origin, pattern)) &&
      rule.methods.includes(method) &&
      headers.every((name) => rule.headers.some((pattern) => isLike(name, pattern.toLowerCase()))),
  );

const headersOf = (rule: CorsRule, origin: string): Record<string, string> => ({
  ...(rule.origins.includes('*')
    ? { 'access-control-allow-origin': '*' }
    : {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
      }),
  'access-control-allow-methods': rule.methods.join(', '),
  ...(rule.exposedHeaders.length > 0 && {
    'access-control-expose-headers': rule.exposedHeaders.join(', '),
  }),
  vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
});

/** A pattern may have one `*`. */
function isLike(text: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return text === pattern;
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}
