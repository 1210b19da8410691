import { cacheControl } from '../../functions/shared/api/cacheControl.ts';
import type { Route } from '../../functions/shared/api/Route.ts';
import { headerRefs } from './headerRefs.ts';
import type { Json } from './Json.ts';
import { refusalsOf } from './refusalsOf.ts';
import type { SchemaBook } from './SchemaBook.ts';

/** Every answer of an operation, by status. */
export const responsesOf = (route: Route, book: SchemaBook, example: unknown): Json => ({
  [route.status]: success(route, book, example),
  ...(route.cache === 'page' ? { 304: notModified(route) } : {}),
  ...(route.redirects ? { 308: moved(route) } : {}),
  ...refusalsOf(route),
});

function success(route: Route, book: SchemaBook, example: unknown): Json {
  const { status, idempotent, cache, headers = [], mediaType = 'application/json' } = route;
  const isPage = cache === 'page';
  return {
    description: descriptions[status],
    headers: {
      ...always(route),
      ...headerRefs(
        ...(isPage ? (['ETag', 'Vary', 'Content-Encoding'] as const) : []),
        ...(headers.includes('etag') ? (['ETag'] as const) : []),
        ...(headers.includes('content-language') ? (['Content-Language'] as const) : []),
        ...(headers.includes('referrer-policy') ? (['Referrer-Policy'] as const) : []),
        ...(headers.includes('x-robots-tag') ? (['X-Robots-Tag'] as const) : []),
        ...(status === 201 ? (['Location'] as const) : []),
        ...(idempotent ? (['Idempotency-Replayed'] as const) : []),
      ),
    },
    ...(status === 204
      ? {}
      : {
          content: {
            [bare(mediaType)]: {
              schema: book.of(route.response, 'output'),
              ...(example === undefined ? {} : { example }),
            },
          },
        }),
  };
}

const descriptions = { 200: 'Done', 201: 'Made', 204: 'Done; there is nothing to say' } as const;

const notModified = (route: Route): Json => ({
  description: 'The caller has it already',
  headers: { ...always(route), ...headerRefs('ETag', 'Vary') },
});

const moved = (route: Route): Json => ({
  description: 'It is at another address',
  headers: { ...always(route), ...headerRefs('Location') },
});

/** Headers of every answer that is not refused. */
function always(route: Route): Json {
  const shared = cacheControl(route, route.status);
  // Where the browser's language decides, only the browser keeps the answer: see `languageOf`.
  const isOfBrowser = JSON.stringify(route.query)?.includes('"auto"') ?? false;
  const policies = isOfBrowser ? [shared, 'private, max-age=30'] : [shared];
  return {
    'Cache-Control': {
      description: 'How long the answer may be kept, and by whom',
      schema: { type: 'string', enum: policies },
      example: shared,
    },
    ...headerRefs('X-Request-Id', 'X-Content-Type-Options', 'Apigw-Requestid'),
  };
}

/** A media type without its parameters, as documents have it. */
const bare = (mediaType: string): string => mediaType.split(';')[0] ?? mediaType;
