import { ApiProblem } from './ApiProblem.ts';
import type { Settings } from './Settings.ts';

/** What asking again can help against, beside every 5xx. */
const passing: ReadonlySet<string> = new Set([
  'OVERLOADED',
  'NETWORK_FAILED',
  'TIMED_OUT',
  'IDEMPOTENCY_IN_PROGRESS',
]);

/** Milliseconds of the first wait at most; each further one may be twice as long. */
const firstWait = 200;

type How = {
  /** Whether it does no harm when what was sent arrives twice. */
  readonly isRepeatable: boolean;
  /** Whether it changes anything. */
  readonly isUnsafe: boolean;
  readonly signal?: AbortSignal | undefined;
};

const isPassing = ({ code, status }: ApiProblem) => status >= 500 || passing.has(code);

/**
 * API Gateway answers 429 before it calls anything. A refusal has changed nothing; whatever else
 * failed, also by an answer that cannot be understood, may have been done.
 */
const mayBeDone = (problem: ApiProblem) =>
  problem.status < 300 || (isPassing(problem) && problem.status !== 429);

/**
 * Does again what failed and can end better, after a wait: exponential with full jitter, on top of
 * what `Retry-After` asks for. Where it asks for more than the longest wait, the caller decides.
 */
export async function repeat<T>(
  attempt: () => Promise<T>,
  { isRepeatable, isUnsafe, signal }: How,
  { attempts, longestWait, random, sleep }: Settings,
): Promise<T> {
  let isUncertain = false;
  for (let sent = 1; ; sent++) {
    try {
      return await attempt();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      isUncertain ||= isUnsafe && mayBeDone(problem);
      problem.isUncertain = isUncertain;
      if (!isPassing(problem)) throw problem;
      const asked = problem.retryAfter ?? 0;
      if (sent >= attempts || asked > longestWait) throw problem;
      if (!isRepeatable && mayBeDone(problem)) throw problem;
      const jitter = random() * firstWait * 2 ** (sent - 1);
      await sleep(Math.min(longestWait, asked + jitter), signal);
    }
  }
}
