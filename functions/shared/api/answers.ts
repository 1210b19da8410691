import type { MiddlewareObj } from '@middy/core';
import { DomainError } from '../domain/DomainError.ts';
import { versionTag } from '../entityTag.ts';
import { finish } from './finish.ts';
import type { HttpEvent, HttpResult } from './HttpEvent.ts';
import { problemOf } from './problem.ts';
import type { Route } from './Route.ts';

/** Finishes answers, and turns what was thrown into problem details (RFC 9457). */
export function answers(
  routeOf: (event: HttpEvent) => Route | undefined,
): MiddlewareObj<HttpEvent, HttpResult> {
  const finished = (event: HttpEvent, result: HttpResult): HttpResult =>
    finish(result, {
      route: routeOf(event),
      method: event.requestContext.http.method,
      requestId: event.requestContext.requestId,
      ifNoneMatch: event.headers['if-none-match'],
      acceptEncoding: event.headers['accept-encoding'],
    });
  return {
    after: (request) => {
      request.response = finished(request.event, request.response ?? {});
    },
    onError: (request) => {
      const { error } = request;
      const problem = problemOf(error, request.event.requestContext.requestId);
      request.response = finished(request.event, {
        statusCode: problem.status,
        headers: {
          'content-type': 'application/problem+json',
          ...(problem.status === 503 ? { 'retry-after': '1' } : {}),
          ...(error instanceof DomainError ? ofRefusal(error) : {}),
        },
        body: JSON.stringify(problem),
      });
    },
  };
}

const ofRefusal = ({ currentVersion, retryAfterSeconds }: DomainError) => ({
  ...(currentVersion === undefined ? {} : { etag: versionTag(currentVersion) }),
  ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
});
