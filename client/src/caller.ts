import type { AnyInput } from './AnyInput.ts';
import { ApiProblem } from './ApiProblem.ts';
import { bearer } from './bearer.ts';
import { bodyOf } from './bodyOf.ts';
import { EtagMemory } from './EtagMemory.ts';
import { fetched } from './fetched.ts';
import type { OperationId } from './OperationId.ts';
import { problemOf } from './problemOf.ts';
import type { Received } from './Received.ts';
import { repeat } from './repeat.ts';
import { type Prepared, requestOf } from './requestOf.ts';
import type { Settings } from './Settings.ts';
import { transport } from './transport.ts';

/** What API Gateway would say. */
const nobody = () =>
  new ApiProblem('SIGN_IN_REQUIRED', { status: 401, detail: 'Nobody is signed in' });

/** Calls operations, one after another or side by side. */
export function caller(settings: Settings) {
  const memory = new EtagMemory(settings.remembered);
  const bearerOf = bearer(settings.token);

  function send(prepared: Prepared, token: string | undefined, input: AnyInput): Promise<Received> {
    const { method, address, body = null } = prepared;
    const headers = new Headers(prepared.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return transport(
      (signal) => fetched(settings.fetch(address, { method, headers, body, signal })),
      { timeout: input.timeout ?? settings.timeout, signal: input.signal },
      settings,
    );
  }

  /** A 401 is API Gateway's: nothing was done, so that asking with a new token is always safe. */
  async function signed(prepared: Prepared, input: AnyInput): Promise<Received> {
    const token = prepared.marks.has('signed') ? await bearerOf.token() : undefined;
    if (token === '') throw nobody();
    const received = await send(prepared, token, input);
    if (received.status !== 401 || token === undefined) return received;
    const renewed = await bearerOf.renewed(token);
    return renewed ? send(prepared, renewed, input) : received;
  }

  async function attempt(prepared: Prepared, input: AnyInput): Promise<Received> {
    const place = `${prepared.address} ${prepared.headers.get('accept-language')}`;
    const kept = prepared.marks.has('remembered') ? memory.get(place) : undefined;
    const headers = new Headers(prepared.headers);
    if (kept) headers.set('if-none-match', kept.etag);
    const received = await signed({ ...prepared, headers }, input);
    if (received.status === 304 && kept) return { ...kept, status: 200 };
    if (received.status < 200 || received.status > 299) throw problemOf(received, settings.now());
    const etag = received.headers.get('etag');
    if (etag && prepared.marks.has('remembered')) memory.keep(place, { ...received, etag });
    return received;
  }

  return async (id: OperationId, input: AnyInput) => {
    const prepared = requestOf(id, input, settings);
    const isUnsafe = prepared.method !== 'GET';
    const isRepeatable = !isUnsafe || prepared.marks.has('keyed');
    return repeat(
      async () => {
        const received = await attempt(prepared, input);
        const { headers } = received;
        return { body: bodyOf(received), etag: headers.get('etag') ?? undefined, headers };
      },
      { isRepeatable, isUnsafe, signal: input.signal },
      settings,
    );
  };
}
