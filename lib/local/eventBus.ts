import { rulesOf } from './events/rulesOf.ts';
import { type LateInvocationsOptions, lateInvocations } from './lambda/lateInvocations.ts';

/** The default bus of EventBridge. */
export type EventBus = {
  /**
   * Hands an event to the functions of the rules that it matches, at once.
   * @returns fulfilled when each function has taken it or has given it up; never after `stop`
   */
  readonly send: (event: unknown) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Runs the rules of the template that have an event pattern. A function gets an event at least once,
 * as on AWS: again when it failed, and again when the local cloud was ended meanwhile.
 * @throws Error that names the rule or function and what of it cannot be run here
 */
export function startEventBus(options: LateInvocationsOptions): EventBus {
  const invocations = lateInvocations(options);
  const rules = rulesOf(options.template).flatMap(({ matches, targets }) => {
    const called = targets.map(({ functionArn, input }) => ({
      input,
      later: invocations.of(functionArn),
    }));
    return matches ? [{ matches, called }] : [];
  });
  return {
    send: async (event) => {
      const matching = rules.filter(({ matches }) => matches(event));
      await Promise.all(
        matching
          .flatMap(({ called }) => called)
          .map(
            ({ input, later }) =>
              new Promise<void>((resolve) => later.invoke(input ?? event, resolve)),
          ),
      );
    },
    stop: async () => invocations.stop(),
  };
}
