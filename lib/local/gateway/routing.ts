import type { HttpRoute } from './HttpApi.ts';

/** The route of a request, and what its path says. */
export type Match = {
  readonly route: HttpRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
};

type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'greedy'; readonly name: string };

/** Lower is more specific. */
const rank = { text: 0, variable: 1, greedy: 2 } as const;

/**
 * Selects routes as an HTTP API does: an exact path goes before a path variable, that before a
 * greedy variable, a method before `ANY`, and `$default` comes last. HEAD is a method like every
 * other, and `/reviews/` is another path than `/reviews`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html#http-api-develop-routes.evaluation
 */
export function createRouter(
  routes: readonly HttpRoute[],
): (method: string, path: string) => Match | undefined {
  const fallback = routes.find(({ key }) => key === '$default');
  const candidates = routes
    .filter((route) => route !== fallback)
    .map((route) => ({ route, segments: segmentsOf(route.path ?? '') }))
    .sort((a, b) => bySpecificity(a.segments, b.segments) || byMethod(a.route, b.route));

  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const { route, segments } of candidates) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const pathParameters = match(segments, parts);
      if (pathParameters) return { route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
}

const segmentsOf = (path: string): readonly Segment[] =>
  path
    .split('/')
    .slice(1)
    .map((text) => {
      const [, name, plus] = /^\{(.+?)(\+?)\}$/.exec(text) ?? [];
      if (!name) return { kind: 'text', text };
      return { kind: plus ? 'greedy' : 'variable', name };
    });

function bySpecificity(a: readonly Segment[], b: readonly Segment[]): number {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (!other) return -1;
    if (segment.kind !== other.kind) return rank[segment.kind] - rank[other.kind];
  }
  return a.length - b.length;
}

const byMethod = (a: HttpRoute, b: HttpRoute): number =>
  Number(a.method === 'ANY') - Number(b.method === 'ANY');

function match(
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (segment.kind === 'greedy') {
      return { ...parameters, [segment.name]: parts.slice(index).join('/') };
    }
    if (segment.kind === 'text' ? segment.text !== part : part === '') return undefined;
    if (segment.kind === 'variable') parameters[segment.name] = part;
  }
  return segments.length === parts.length ? parameters : undefined;
}
