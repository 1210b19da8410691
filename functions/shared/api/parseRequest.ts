import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type GenericSchema, strictObject } from 'valibot';
import { pointer } from '../domain/Fault.ts';
import { isRepeatable } from './isRepeatable.ts';
import { parsePart } from './parsePart.ts';
import { RequestError } from './RequestError.ts';
import type { Route } from './Route.ts';

/** The query of a route that takes no parameters. */
const noParameters = strictObject({});

/** Path parameters and query of a request: what the route's schemas make of them. */
export type ParsedRequest = { params: unknown; query: unknown };

/** @throws RequestError with every fault of the part that does not fit. */
export function parseRequest(route: Route, event: APIGatewayProxyEventV2): ParsedRequest {
  return {
    params:
      route.params && parsePart(route.params, { ...event.pathParameters }, 'INVALID_PARAMETER'),
    query: parseQuery(route.query ?? noParameters, event.rawQueryString),
  };
}

/**
 * From the raw query: API Gateway joins repeated parameters by a comma, which hides them. A
 * parameter may be repeated where the schema's entry is an array, and is one then if given once.
 */
function parseQuery(schema: GenericSchema, rawQuery: string): unknown {
  const given = new URLSearchParams(rawQuery);
  const names = [...new Set(given.keys())];
  const errors = names
    .filter((name) => given.getAll(name).length > 1 && !isRepeatable(schema, name))
    .map((name) => ({ path: pointer(name), code: 'REPEATED', message: 'is given twice' }));
  if (errors.length > 0)
    throw new RequestError('UNKNOWN_PARAMETER', `${errors[0]?.path} is given twice`, errors);
  const parameters = Object.fromEntries(
    names.map((name) => [
      name,
      isRepeatable(schema, name) ? given.getAll(name) : (given.get(name) ?? ''),
    ]),
  );
  return parsePart(schema, parameters, 'INVALID_PARAMETER');
}
