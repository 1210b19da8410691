import type { Route } from '../../functions/shared/api/Route.ts';
import type { Json } from './Json.ts';
import type { SchemaBook } from './SchemaBook.ts';

/** What is sent with a request, where the operation takes something. */
export function requestBodyOf(route: Route, book: SchemaBook, example: unknown): Json | undefined {
  if (!route.body) return undefined;
  const content = {
    schema: book.of(route.body, 'input'),
    ...(example === undefined ? {} : { example }),
  };
  const mediaTypes = [
    // RFC 7396
    ...(route.method === 'PATCH' ? ['application/merge-patch+json'] : []),
    'application/json',
  ];
  return {
    required: !route.isBodyOptional,
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, content])),
  };
}
