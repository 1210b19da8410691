import { setTimeout as sleep } from 'node:timers/promises';
import { Stopped } from './Stopped.ts';

/** Longest wait that a `Retry-After` may ask for, in seconds. */
const longestWait = 60;
const tries = 8;

/** Waits for some milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export const waitFor: Wait = (milliseconds) => sleep(milliseconds);

/** Statuses after which the same request may succeed: too many requests, or too much to do. */
const busy: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** An answer, its body read to the end. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

/**
 * Sends a request, again while the backend is too busy or away: after as long as `Retry-After` says
 * (RFC 9110, section 10.2.3), otherwise after a time that doubles, from a quarter of a second on.
 * The request must be one that may be carried out twice.
 *
 * @param isTooEarly whether an answer says that an earlier try of the same request is at work
 * @throws Stopped when it does not answer in eight tries
 */
export async function retry(
  send: () => Promise<Answer>,
  isTooEarly: (answer: Answer) => boolean,
  wait: Wait,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send().catch((error: unknown) => error);
    if (!isAnswer(answer)) {
      if (attempt === tries) throw new Stopped(`no answer: ${reasonOf(answer)}`, { cause: answer });
    } else if (!busy.has(answer.status) && !isTooEarly(answer)) {
      return answer;
    } else if (attempt === tries) {
      throw new Stopped(
        `still ${answer.status} after ${tries} tries: ${answer.text.slice(0, 200)}`,
      );
    }
    const asked = isAnswer(answer) ? secondsAsked(answer.headers.get('retry-after')) : undefined;
    // At random within the second half, so that parallel requests do not come back together.
    await wait(asked === undefined ? 125 * 2 ** attempt * (0.5 + Math.random() / 2) : asked * 1000);
  }
}

const isAnswer = (outcome: unknown): outcome is Answer =>
  typeof outcome === 'object' && outcome !== null && 'status' in outcome;

/** `fetch failed` says nothing: its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message } = error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}

/** Seconds, or a date. */
export function secondsAsked(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(longestWait, Math.max(0, seconds));
}
