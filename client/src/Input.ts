import type { operations } from './api.d.ts';
import type { OperationId } from './OperationId.ts';

/** A member that is absent where there is nothing to say, optional where nothing has to be said. */
type Member<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : undefined extends Value
    ? { readonly [N in Name]?: Exclude<Value, undefined> }
    : { readonly [N in Name]: Value };

type Body<Request> = Request extends { readonly content: infer Content }
  ? Content[keyof Content]
  : undefined;

type Headers<Id extends OperationId> = NonNullable<operations[Id]['parameters']['header']>;

/** Headers have names of their own here: those that a caller decides. */
type Header<
  Id extends OperationId,
  Name extends string,
  As extends string,
> = Name extends keyof Headers<Id> ? Member<As, Headers<Id>[Name]> : unknown;

type Always = {
  /** Gives up, with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Milliseconds for this call, each time it is asked for. */
  readonly timeout?: number;
};

/** What an operation is called with. */
export type Input<Id extends OperationId> = Always &
  Member<'path', operations[Id]['parameters']['path']> &
  Member<'query', operations[Id]['parameters']['query']> &
  (operations[Id] extends { readonly requestBody: infer Request }
    ? { readonly body: Body<Request> }
    : operations[Id] extends { readonly requestBody?: infer Request }
      ? Member<'body', Body<Request> | undefined>
      : unknown) &
  /** The ETag of the version that the change is meant for; `*` for any. */
  Header<Id, 'If-Match', 'ifMatch'> &
  /** To go on with a call of an earlier life of the program; made by itself otherwise. */
  Header<Id, 'Idempotency-Key', 'key'> &
  Header<Id, 'Accept-Language', 'language'>;
