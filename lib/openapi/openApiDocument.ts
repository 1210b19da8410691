import { problemTypes } from '../../functions/shared/api/problem.ts';
import { type Examples, sampleOf } from './Examples.ts';
import { headers, requestHeaders } from './headers.ts';
import type { Json } from './Json.ts';
import { namedSchemas } from './namedSchemas.ts';
import { type Operation, operations } from './operations.ts';
import { parametersOf } from './parametersOf.ts';
import { problemSchemas } from './problemSchemas.ts';
import { requestBodyOf } from './requestBodyOf.ts';
import { responsesOf } from './responsesOf.ts';
import { SchemaBook } from './SchemaBook.ts';
import { editorsScheme, securityOf } from './security.ts';
import { shareResponses } from './shareResponses.ts';
import { tags } from './tags.ts';

/**
 * The contract's version (https://semver.org): the major one moves when something breaks that
 * callers rely on, the minor one when something is added.
 */
const version = '1.0.0';

const description = `Readers need no account. Editors sign in with the hosted UI (OAuth 2.0,
authorization code with PKCE) and send the access token.

What GET answers, HEAD answers without its body. Times are RFC 3339 in UTC, ids are ULIDs, money is in
minor units. Unknown parameters and fields are refused. Refusals are problem details (RFC 9457) with a
stable \`code\`; what API Gateway refuses by itself is a \`message\`.

Within a major version things are added and none is taken away: clients ignore fields that they do not
know, and expect words in answers that are not listed yet.`;

/** The OpenAPI document of all operations: made from routes.ts and its schemas. */
export function openApiDocument(examples: Examples): Json {
  const book = new SchemaBook(namedSchemas);
  const made = operations.map((operation) => ({
    ...operation.route,
    operation: operationOf(operation, book, examples),
  }));
  const { paths, responses } = shareResponses(
    Object.fromEntries(
      [...Map.groupBy(made, ({ path }) => path)].map(([path, ofPath]) => [
        path,
        Object.fromEntries(
          ofPath.map(({ method, operation }) => [method.toLowerCase(), operation]),
        ),
      ]),
    ),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'RandomCameraReviews',
      version,
      summary: 'Reviews of cameras by professional photographers',
      description,
      license: { name: 'All rights reserved', identifier: 'LicenseRef-All-Rights-Reserved' },
    },
    servers: [{ url: '/', description: 'Where this document is' }],
    tags: Object.values(tags),
    paths,
    components: {
      schemas: { ...problemSchemas, ...book.neededBy(paths) },
      responses,
      parameters: requestHeaders,
      headers,
      examples: problemExamples(),
      securitySchemes: { editors: editorsScheme },
    },
  };
}

function operationOf({ id, fn, route }: Operation, book: SchemaBook, examples: Examples): Json {
  const { samples, body, answer } = sampleOf(examples, id);
  const requestBody = requestBodyOf(route, book, body);
  return {
    operationId: id,
    summary: route.summary,
    tags: [tags[fn]?.name],
    security: securityOf(route),
    parameters: parametersOf(route, book, samples),
    ...(requestBody ? { requestBody } : {}),
    responses: responsesOf(route, book, answer),
    ...(route.access === 'editors' ? { 'x-permission': route.permission } : {}),
  };
}

/** What each problem looks like: the detail is that of the case. */
const problemExamples = (): Json =>
  Object.fromEntries(
    Object.entries(problemTypes).map(([code, { status, title }]) => [
      code,
      {
        summary: title,
        value: {
          type: `/problems/${code}`,
          title,
          status,
          detail: title,
          code,
          instance: headers['X-Request-Id'].example,
        },
      },
    ]),
  );
