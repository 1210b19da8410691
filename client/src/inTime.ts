import { ApiProblem } from './ApiProblem.ts';
import type { Settings } from './Settings.ts';

type Bounds = {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
};

/** Work that ends in time, or with `TIMED_OUT`, or with the reason of its caller's signal. */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeout, signal }: Bounds,
  { sleep }: Pick<Settings, 'sleep'>,
): Promise<T> {
  signal?.throwIfAborted();
  const over = new AbortController();
  const ended = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  const late = async (): Promise<never> => {
    await sleep(timeout, ended);
    throw new ApiProblem('TIMED_OUT', { status: 0, detail: `No answer in ${timeout} ms` });
  };
  try {
    return await Promise.race([work(ended), late()]);
  } finally {
    over.abort();
  }
}
