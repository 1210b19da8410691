import type { MiddlewareObj } from '@middy/core';
import { errorData, log } from '../log.ts';
import { embeddedMetrics } from '../metrics.ts';
import type { HttpEvent, HttpResult } from './HttpEvent.ts';

/** One log line a request, which is its metrics too; what failed on our side is logged whole. */
export function observed(): MiddlewareObj<HttpEvent, HttpResult> {
  let isColdStart = true;
  const startedAt = new WeakMap<HttpEvent, number>();

  const observe = (event: HttpEvent, status: number, error?: unknown): void => {
    const now = new Date();
    const { requestId, authorizer } = event.requestContext;
    const milliseconds = performance.now() - (startedAt.get(event) ?? performance.now());
    log(status >= 500 ? 'error' : 'info', {
      requestId,
      status,
      route: event.routeKey,
      ...embeddedMetrics(now, {
        latency: [Math.round(milliseconds * 100) / 100, 'Milliseconds'],
        serverErrors: [status >= 500 ? 1 : 0, 'Count'],
        clientErrors: [status >= 400 && status < 500 ? 1 : 0, 'Count'],
      }),
      ...(authorizer ? { caller: authorizer.jwt.claims.sub } : {}),
      ...(isColdStart ? { coldStart: true } : {}),
      ...(status >= 500 && error !== undefined ? { error: errorData(error) } : {}),
    });
    isColdStart = false;
  };

  return {
    before: (request) => {
      startedAt.set(request.event, performance.now());
    },
    after: (request) => observe(request.event, request.response?.statusCode ?? 200),
    onError: (request) =>
      observe(request.event, request.response?.statusCode ?? 500, request.error),
  };
}
