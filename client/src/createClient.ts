import type { Answer } from './Answer.ts';
import type { AnyInput } from './AnyInput.ts';
import { caller } from './caller.ts';
import type { Input } from './Input.ts';
import type { ListId } from './ListId.ts';
import type { OperationId } from './OperationId.ts';
import type { Settings } from './Settings.ts';
import { sleep } from './sleep.ts';
import { uploader } from './uploader.ts';

/** What has to be said is said; the rest is as the API expects it. */
export type ClientOptions = Pick<Settings, 'origin'> & Partial<Settings>;

/** Nothing need be said where every member of the input is optional. */
type Arguments<Id extends OperationId> =
  Partial<Input<Id>> extends Input<Id> ? [input?: Input<Id>] : [input: Input<Id>];

type Item<Id extends ListId> = Answer<Id>['body'] extends { readonly items: readonly (infer T)[] }
  ? T
  : never;

/** A client of the API, for readers or, with a token, for those who write. */
export function createClient(options: ClientOptions) {
  const settings: Settings = {
    timeout: 10_000,
    attempts: 4,
    longestWait: 20_000,
    remembered: 100,
    fetch: (...request) => globalThis.fetch(...request),
    XMLHttpRequest: Reflect.get(globalThis, 'XMLHttpRequest'),
    now: Date.now,
    random: Math.random,
    newKey: () => crypto.randomUUID(),
    sleep,
    ...options,
  };
  const send = caller(settings);

  /** Calls an operation: `await client.call('getReview', { path: { id } })`. */
  function call<Id extends OperationId>(id: Id, ...input: Arguments<Id>): Promise<Answer<Id>>;
  function call(id: OperationId, input: AnyInput = {}) {
    return send(id, input);
  }

  /** Every item of a list, page by page as they are needed: `for await (const card of …)`. */
  function pages<Id extends ListId>(id: Id, ...input: Arguments<Id>): AsyncGenerator<Item<Id>>;
  async function* pages(id: OperationId, input: AnyInput = {}) {
    let { query } = input;
    for (;;) {
      const { body } = await send(id, { ...input, ...(query ? { query } : {}) });
      yield* body.items;
      if (body.page.next === null) return;
      query = { ...query, cursor: body.page.next };
    }
  }

  return { call, pages, uploadImage: uploader(send, settings) };
}
