import { cacheControl } from '../../functions/shared/api/cacheControl.ts';
import { type ProblemCode, problemTypes } from '../../functions/shared/api/problem.ts';
import type { Route } from '../../functions/shared/api/Route.ts';
import { headerRefs } from './headerRefs.ts';
import type { Json } from './Json.ts';
import { problemsOf } from './problemsOf.ts';

/** What API Gateway refuses by itself: it calls no function then, and shapes no problem. */
const gatewayMessages = {
  401: 'There is no token, or it is not valid',
  403: 'The token lacks the scope',
  413: 'The request has more than 10 MB',
  429: 'Too many requests at once',
  500: 'The function failed',
  503: 'The function did not answer in time',
} as const;

/** Every refusal of an operation, by status. */
export function refusalsOf(route: Route): Json {
  const byStatus = Map.groupBy(problemsOf(route), (code) => problemTypes[code].status);
  const ofGateway = new Map(
    Object.entries(gatewayMessages)
      .map(([status, message]) => [Number(status), message] as const)
      .filter(([status]) => status >= 429 || mayRefuse(route, status)),
  );
  const statuses = [...new Set([...byStatus.keys(), ...ofGateway.keys()])].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      refusal(route, status, byStatus.get(status) ?? [], ofGateway.get(status)),
    ]),
  );
}

const mayRefuse = (route: Route, status: number): boolean =>
  status === 413 ? route.body !== undefined : route.access === 'editors';

function refusal(
  route: Route,
  status: number,
  codes: readonly ProblemCode[],
  message: string | undefined,
): Json {
  const policy = cacheControl(route, status);
  const isOurs = codes.length > 0;
  return {
    description: [...codes.map((code) => problemTypes[code].title), message ?? []]
      .flat()
      .join('. '),
    headers: {
      ...(isOurs
        ? {
            'Cache-Control': { schema: { type: 'string', enum: [policy] }, example: policy },
            ...headerRefs('X-Request-Id', 'X-Content-Type-Options'),
          }
        : {}),
      ...headerRefs(
        'Apigw-Requestid',
        ...(status === 412 ? (['ETag'] as const) : []),
        ...(isOurs && (status === 429 || status === 503) ? (['Retry-After'] as const) : []),
        ...(status === 401 || status === 403 ? (['WWW-Authenticate'] as const) : []),
      ),
    },
    content: {
      ...(isOurs ? { 'application/problem+json': problem(status, codes) } : {}),
      ...(message
        ? {
            'application/json': {
              schema: { $ref: '#/components/schemas/GatewayMessage' },
              example: { message: spoken[status] },
            },
          }
        : {}),
    },
  };
}

/** In the gateway's words. */
const spoken: Readonly<Record<number, string | null>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

const problem = (status: number, codes: readonly ProblemCode[]): Json => ({
  schema: {
    allOf: [{ $ref: '#/components/schemas/Problem' }],
    properties: { code: { enum: codes }, status: { const: status } },
  },
  examples: Object.fromEntries(
    codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
  ),
});
