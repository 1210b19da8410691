import type { Working } from '../Working.ts';

type ActionsProps = {
  readonly working: Working;
  /** Whether something is written that is not saved: steps are taken with what is saved. */
  readonly isDirty: boolean;
  /** What a step made of the review. */
  readonly onChanged: (working: Working) => void;
};

export function Actions({ working }: ActionsProps) {
  return <p>{working.body.state}</p>;
}
