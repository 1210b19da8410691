import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ApiProblem } from '../../../client/src/index.ts';
import { type Step, scriptedApi } from '../../support/scriptedApi.ts';

const attempts = 4;
const timeout = 10_000;
const longestWait = 20_000;

const answers = (status: number, code?: string, isDone = false) =>
  fc.record({
    does: fc.constant('answer' as const),
    status: fc.constant(status),
    code: fc.constant(code),
    isDone: fc.constant(isDone),
  });

/** Seconds; more than the longest wait too. */
const retryAfter = fc.option(fc.nat(25), { nil: undefined });
const throttled = fc.tuple(answers(429), retryAfter).map(([step, wait]) => ({
  ...step,
  retryAfter: wait,
}));
/** What leaves open whether it was done. */
const unclear: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('answer', 'reset', 'break off', 'stall', 'stall halfway'),
  status: fc.constantFrom(500, 502, 503, 504),
  code: fc.constantFrom(undefined, 'OVERLOADED', 'WRITE_CONFLICT'),
  retryAfter,
  isDone: fc.boolean(),
});
const refused = fc.oneof(
  answers(404, 'REVIEW_NOT_FOUND'),
  answers(412, 'STALE_VERSION'),
  answers(422, 'REVIEW_INVALID'),
  answers(429, 'IMAGE_QUOTA_EXCEEDED'),
  answers(403),
);
const scripts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: unclear },
    { weight: 3, arbitrary: throttled },
    { weight: 1, arbitrary: answers(409, 'IDEMPOTENCY_IN_PROGRESS', true) },
    refused,
  ),
  { maxLength: 6 },
);
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const path = { id: '01JZ6X4F0Q8Y2N7R3T5V9W1B4D' };
type Client = ReturnType<typeof scriptedApi>['client'];
const safeCalls: readonly ((client: Client) => Promise<unknown>)[] = [
  (client) => client.call('getReview', { path }),
  (client) => client.call('listContent'),
];
const keyedCalls: typeof safeCalls = [
  (client) => client.call('createCamera', { body: {} as never }),
  (client) => client.call('publishReview', { path, ifMatch: '"3"', body: {} }),
];
const bareCalls: typeof safeCalls = [
  (client) => client.call('patchReview', { path, ifMatch: '"3"', body: {} }),
  (client) => client.call('deleteReview', { path, ifMatch: '"3"' }),
  (client) => client.call('scheduleReview', { path, ifMatch: '"3"', body: {} as never }),
  (client) => client.call('disableEditor', { path }),
];

/** A call to its end, against a script. */
async function run(script: readonly Step[], random: number, call: (client: Client) => unknown) {
  const api = scriptedApi(script, { random: () => random });
  const ending = Promise.resolve(call(api.client)).then(
    (answer) => ({ answer, problem: undefined }),
    (problem: unknown) => ({ answer: undefined, problem }),
  );
  await api.pass((attempts * (timeout + longestWait)) / 1000);
  return { ...api, ...(await ending) };
}

const isRefusal = (step: Step) =>
  step.does === 'answer' &&
  step.status < 500 &&
  step.code !== 'IDEMPOTENCY_IN_PROGRESS' &&
  !isThrottled(step);
const isThrottled = ({ does, status, code }: Step) =>
  does === 'answer' && status === 429 && code === undefined;
/** Only an answer that arrived can ask for a wait. */
const asked = (step: Step) => (step.does === 'answer' ? (step.retryAfter ?? 0) * 1000 : 0);

/** How many of the script's steps a call meets that may be repeated after `survives`. */
function meets(script: readonly Step[], survives: (step: Step) => boolean): number {
  const end = script
    .slice(0, attempts)
    .findIndex((step) => isRefusal(step) || !survives(step) || asked(step) > longestWait);
  return end === -1 ? Math.min(script.length, attempts) : end + 1;
}

/** The step that a call ends with; none where it ends well. */
const last = (script: readonly Step[], survives: (step: Step) => boolean): Step | undefined => {
  const met = meets(script, survives);
  const step = script[met - 1];
  const isEnd = step && (met === attempts || isRefusal(step) || !survives(step));
  return isEnd || (step && asked(step) > longestWait) ? step : undefined;
};

function expectedCode(step: Step): string {
  if (step.does.startsWith('stall')) return 'TIMED_OUT';
  if (step.does !== 'answer') return 'NETWORK_FAILED';
  const ofGateway = { 403: 'PERMISSION_DENIED', 500: 'INTERNAL' } as Record<number, string>;
  return step.code ?? ofGateway[step.status] ?? 'OVERLOADED';
}

function expectEnd(ended: Awaited<ReturnType<typeof run>>, end: Step | undefined): void {
  if (end) expect(ended.problem).toBeInstanceOf(ApiProblem);
  if (end) expect(ended.problem).toMatchObject({ code: expectedCode(end) });
  else expect(ended.problem).toBeUndefined();
}

const check = (
  calls: typeof safeCalls,
  holds: (ended: Awaited<ReturnType<typeof run>>, script: readonly Step[]) => void,
) =>
  fc.assert(
    fc.asyncProperty(scripts, randoms, fc.constantFrom(...calls), async (script, random, call) => {
      holds(await run(script, random, call), script);
    }),
    { numRuns: 200 },
  );

it('ends every safe call right: with the answer, or with what the last try met', () =>
  check(safeCalls, (ended, script) => {
    const end = last(script, () => true);
    expectEnd(ended, end);
    expect(ended.requests).toHaveLength(meets(script, () => true) + (end ? 0 : 1));
    expect(ended.problem).not.toMatchObject({ isUncertain: true });
  }));

it('sends a POST again with its key only, so that it is done once at most', () =>
  check(keyedCalls, (ended, script) => {
    expectEnd(
      ended,
      last(script, () => true),
    );
    const keys = ended.requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys)).toEqual(new Set(['key-0']));
    expect(ended.done.length).toBeLessThanOrEqual(1);
    if (ended.answer) expect(ended.answer).toMatchObject({ body: { work: ended.done[0] } });
  }));

it('never sends a change without a key again, unless it was throttled before anything began', () =>
  check(bareCalls, (ended, script) => {
    expectEnd(ended, last(script, isThrottled));
    expect(ended.done.length).toBeLessThanOrEqual(1);
    const all = ended.requests.map(({ step }) => step);
    for (const step of all.slice(0, -1)) expect(step && isThrottled(step)).toBe(true);
    for (const { headers } of ended.requests) expect(headers.has('idempotency-key')).toBe(false);
  }));

it('says of every change that failed whether it may have been made', () =>
  check([...keyedCalls, ...bareCalls], ({ problem, done }) => {
    if (problem && done.length > 0) expect(problem).toMatchObject({ isUncertain: true });
  }));

it('waits as long as Retry-After asks, and never longer than the longest wait', () =>
  check([...safeCalls, ...keyedCalls, ...bareCalls], ({ requests, now, ...ended }) => {
    requests.slice(1).forEach((request, index) => {
      const before = requests[index];
      const wait = request.at - (before?.endedAt ?? 0);
      expect(wait).toBeGreaterThanOrEqual(before?.step ? asked(before.step) : 0);
      expect(wait).toBeLessThanOrEqual(longestWait);
    });
    expect(ended.answer ?? ended.problem).toBeDefined();
  }));

it('spreads its waits over all of an interval that doubles', async () => {
  const busy: Step = { does: 'answer', status: 503, isDone: false };
  const waits = async (random: number) => {
    const { requests } = await run([busy, busy, busy], random, (c) => c.call('getHealth'));
    return requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
  };
  expect(await waits(0)).toEqual([0, 0, 0]);
  expect(await waits(0.5)).toEqual([100, 200, 400]);
});
