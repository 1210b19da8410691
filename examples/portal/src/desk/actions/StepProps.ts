import type { ComponentChildren } from 'preact';
import type { Working } from '../Working.ts';

/** What every step is given. */
export type StepProps = {
  readonly working: Working;
  readonly isBusy: boolean;
  /**
   * Takes a step, if none is under way.
   * @param act asks the API
   * @param done makes what is said when it succeeded
   */
  readonly take: <T>(
    act: () => Promise<T>,
    done: (answer: T) => ComponentChildren,
  ) => Promise<void>;
  readonly onChanged: (working: Working) => void;
};
