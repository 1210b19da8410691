import { rulesOf } from './events/rulesOf.ts';
import { type LateInvocationsOptions, lateInvocations } from './lambda/lateInvocations.ts';
import { scheduledEvent } from './schedule/scheduledEvent.ts';
import { realTimers } from './Timers.ts';

export type Schedule = { readonly stop: () => Promise<void> };

/**
 * Runs the rules of the template that have a rate, the first time after one period. A run does not
 * wait for the one before, and what fails is tried again meanwhile, so that a function meets
 * overlapping runs and the same event twice, as it does on AWS.
 * @throws Error that names the rule or function and what of it cannot be run here
 */
export function startSchedule(options: LateInvocationsOptions): Schedule {
  const { template, timers = realTimers } = options;
  const invocations = lateInvocations(options);
  const pending = new Map<string, () => void>();

  const runs = rulesOf(template).flatMap((rule) => {
    const targets = rule.targets.map(({ functionArn, input }) => ({
      input,
      later: invocations.of(functionArn),
    }));
    const run = (time: Date): void => {
      for (const { input, later } of targets) later.invoke(input ?? scheduledEvent(rule, time));
    };
    const period = rule.everyMilliseconds;
    return period === undefined ? [] : [{ arn: rule.arn, period, run }];
  });

  // From the time that is due and not from now, so that it does not drift. What was missed while the
  // machine slept is left out.
  const runAt = (due: number, { arn, period, run }: (typeof runs)[number]): void => {
    const cancel = timers.after(Math.max(0, due - timers.now().getTime()), () => {
      const now = timers.now();
      const missed = Math.max(0, Math.floor((now.getTime() - due) / period));
      runAt(due + (missed + 1) * period, { arn, period, run });
      run(now);
    });
    pending.set(arn, cancel);
  };
  for (const each of runs) runAt(timers.now().getTime() + each.period, each);

  return {
    stop: async () => {
      for (const cancel of pending.values()) cancel();
      invocations.stop();
    },
  };
}
