import { ApiProblem } from './ApiProblem.ts';
import type { components } from './api.d.ts';
import { isJson } from './isJson.ts';
import type { ProblemCode } from './ProblemCode.ts';
import type { Received } from './Received.ts';
import { retryAfter } from './retryAfter.ts';

/** What API Gateway answers by itself has no code: `{"message": …}`. */
const ofGateway: Readonly<Record<number, ProblemCode>> = {
  401: 'SIGN_IN_REQUIRED',
  403: 'PERMISSION_DENIED',
  404: 'OPERATION_NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  429: 'OVERLOADED',
  500: 'INTERNAL',
  502: 'OVERLOADED',
  503: 'OVERLOADED',
  504: 'OVERLOADED',
};

/** The problem details in an answer, as far as there are any. */
function detailsOf({ headers, text }: Received): Partial<components['schemas']['Problem']> {
  if (!isJson(headers)) return {};
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The problem that an answer tells of. */
export function problemOf(received: Received, now: number): ApiProblem {
  const { status, headers } = received;
  const { code, detail, errors, possibleStates, instance } = detailsOf(received);
  return new ApiProblem(code ?? ofGateway[status] ?? 'UNEXPECTED_ANSWER', {
    status,
    detail: detail ?? `The API answered ${status}`,
    requestId: instance ?? headers.get('apigw-requestid') ?? undefined,
    errors,
    possibleStates,
    etag: headers.get('etag') ?? undefined,
    retryAfter: retryAfter(headers, now),
  });
}
