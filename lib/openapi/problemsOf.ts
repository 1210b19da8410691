import type { ProblemCode } from '../../functions/shared/api/problem.ts';
import type { Route } from '../../functions/shared/api/Route.ts';

/** Every code that an operation may refuse a request with: its own, and those of its shape. */
export function problemsOf(route: Route): readonly ProblemCode[] {
  const hasCursor =
    route.query && 'entries' in route.query && 'cursor' in Object(route.query.entries);
  const codes: readonly ProblemCode[] = [
    'UNKNOWN_PARAMETER',
    ...(route.params || route.query ? (['INVALID_PARAMETER'] as const) : []),
    ...(hasCursor ? (['INVALID_CURSOR'] as const) : []),
    ...(route.access === 'editors' ? ofEditors : []),
    ...(route.body ? ofBodies : []),
    ...(route.idempotent ? ofRetries : []),
    ...(route.conditional ? (['PRECONDITION_REQUIRED', 'STALE_VERSION'] as const) : []),
    ...(route.problems ?? []),
    'INTERNAL',
    'OVERLOADED',
  ];
  return [...new Set(codes)];
}

/** Who signs in for the first time writes, whatever they ask for: see `identifyEditor`. */
const ofEditors = [
  'EDITOR_UNKNOWN',
  'EDITOR_DISABLED',
  'PERMISSION_DENIED',
  'WRITE_CONFLICT',
] as const;

const ofBodies = [
  'MALFORMED_JSON',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'INVALID_BODY',
] as const;

const ofRetries = [
  'INVALID_IDEMPOTENCY_KEY',
  'IDEMPOTENCY_IN_PROGRESS',
  'IDEMPOTENCY_KEY_REUSED',
] as const;
