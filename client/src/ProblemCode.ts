import type { components } from './api.d.ts';

/** What the API answers, and what the client itself has to say. */
export type ProblemCode =
  | components['schemas']['Problem']['code']
  /** 401: there is no token, or it is not valid. */
  | 'SIGN_IN_REQUIRED'
  /** 404 of API Gateway: this client does not fit the API. */
  | 'OPERATION_NOT_FOUND'
  /** No answer, or half of one. */
  | 'NETWORK_FAILED'
  /** No whole answer in time. */
  | 'TIMED_OUT'
  /** S3 did not take a file: it is not what was announced, or its form is too old. */
  | 'UPLOAD_REFUSED'
  /** A status without problem details. */
  | 'UNEXPECTED_ANSWER';
