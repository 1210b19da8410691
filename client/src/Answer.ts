import type { operations } from './api.d.ts';
import type { OperationId } from './OperationId.ts';

type Responses<Id extends OperationId> = operations[Id]['responses'];

type Body<Response> = Response extends { readonly content: infer Content }
  ? Content[keyof Content]
  : undefined;

/** What an operation answers when it succeeds. */
export type Answer<Id extends OperationId> = {
  readonly body: Body<Responses<Id>[keyof Responses<Id> & (200 | 201 | 202 | 204)]>;
  /** To be sent as `ifMatch` with the next change. */
  readonly etag: string | undefined;
  readonly headers: Headers;
};
