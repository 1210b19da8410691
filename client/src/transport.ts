import { ApiProblem } from './ApiProblem.ts';
import { inTime } from './inTime.ts';
import type { Received } from './Received.ts';
import type { Settings } from './Settings.ts';

type Bounds = {
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
};

/** Sends something once, and has the whole answer in time, or a problem. */
export async function transport(
  send: (ended: AbortSignal) => Promise<Received>,
  bounds: Bounds,
  settings: Pick<Settings, 'sleep'>,
): Promise<Received> {
  try {
    return await inTime(send, bounds, settings);
  } catch (cause) {
    if (bounds.signal?.aborted || cause instanceof ApiProblem) throw cause;
    throw new ApiProblem('NETWORK_FAILED', { status: 0, detail: 'No whole answer arrived', cause });
  }
}
