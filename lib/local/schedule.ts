import { deadLetters } from './deadLetters.ts';
import { asyncSettings } from './lambda/asyncSettings.ts';
import { functionsOf } from './lambda/functionsOf.ts';
import { type AsyncInvocations, invokeLater } from './lambda/invokeLater.ts';
import type { Outcome } from './lambda/Outcome.ts';
import type { Template } from './Resource.ts';
import { rulesOf } from './schedule/rulesOf.ts';
import { scheduledEvent } from './schedule/scheduledEvent.ts';
import { realTimers, type Timers } from './Timers.ts';

export type ScheduleOptions = {
  readonly template: Template;
  /** State directory of the local cloud: failed events are in `dead-letters/`. */
  readonly directory: string;
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** Told of what a developer should see: a run that failed, an event given up. */
  readonly onNotice: (notice: string) => void;
  readonly timers?: Timers;
};

export type Schedule = { readonly stop: () => Promise<void> };

/**
 * Runs the rules of the template that have a rate, the first time after one period. A run does not
 * wait for the one before, and what fails is tried again meanwhile, so that a function meets
 * overlapping runs and the same event twice, as it does on AWS.
 * @throws Error that names the rule or function and what of it cannot be run here
 */
export function startSchedule(options: ScheduleOptions): Schedule {
  const { template, directory, invoke, onNotice, timers = realTimers } = options;
  const functions = new Map(functionsOf(template).map((fn) => [fn.arn, fn]));
  const letters = deadLetters(template, directory);
  const invocations = new Map<string, AsyncInvocations>();
  const pending = new Map<string, () => void>();

  const invocationsOf = (functionArn: string): AsyncInvocations => {
    const known = invocations.get(functionArn);
    if (known) return known;
    const fn = functions.get(functionArn);
    if (!fn) throw new Error(`a rule calls ${functionArn}, which is no function of the template`);
    const settings = asyncSettings(template, fn, letters);
    const made = invokeLater({ functionArn, settings, invoke, timers, onNotice });
    invocations.set(functionArn, made);
    return made;
  };

  const runs = rulesOf(template).map((rule) => {
    const targets = rule.targets.map(({ functionArn, input }) => ({
      input,
      later: invocationsOf(functionArn),
    }));
    const run = (time: Date): void => {
      for (const { input, later } of targets) later.invoke(input ?? scheduledEvent(rule, time));
    };
    return { arn: rule.arn, period: rule.everyMilliseconds, run };
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
      for (const { stop } of invocations.values()) stop();
    },
  };
}
