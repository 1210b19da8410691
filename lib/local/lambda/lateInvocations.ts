import { deadLetters } from '../deadLetters.ts';
import type { Template } from '../Resource.ts';
import { realTimers, type Timers } from '../Timers.ts';
import { asyncSettings } from './asyncSettings.ts';
import { functionsOf } from './functionsOf.ts';
import { type AsyncInvocations, invokeLater } from './invokeLater.ts';
import type { Outcome } from './Outcome.ts';

export type LateInvocationsOptions = {
  readonly template: Template;
  /** State directory of the local cloud: failed events are in `dead-letters/`. */
  readonly directory: string;
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** Told of what a developer should see: a run that failed, an event given up. */
  readonly onNotice: (notice: string) => void;
  readonly timers?: Timers;
};

export type LateInvocations = {
  /** @throws Error when the template has no such function, or what it says of it cannot be run */
  readonly of: (functionArn: string) => AsyncInvocations;
  readonly stop: () => void;
};

/** Lambda's way with events that nobody waits for, for the functions that rules call. */
export function lateInvocations(options: LateInvocationsOptions): LateInvocations {
  const { template, directory, invoke, onNotice, timers = realTimers } = options;
  const functions = new Map(functionsOf(template).map((fn) => [fn.arn, fn]));
  const letters = deadLetters(template, directory);
  const known = new Map<string, AsyncInvocations>();

  const make = (functionArn: string): AsyncInvocations => {
    const fn = functions.get(functionArn);
    if (!fn) throw new Error(`a rule calls ${functionArn}, which is no function of the template`);
    const settings = asyncSettings(template, fn, letters);
    const made = invokeLater({ functionArn, settings, invoke, timers, onNotice });
    known.set(functionArn, made);
    return made;
  };

  return {
    of: (functionArn) => known.get(functionArn) ?? make(functionArn),
    stop: () => {
      for (const { stop } of known.values()) stop();
    },
  };
}
