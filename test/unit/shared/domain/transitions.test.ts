import { describe, expect, it } from 'vitest';
import { Review } from '../../../../functions/shared/domain/Review.ts';
import { demandPossible, type Step } from '../../../../functions/shared/domain/transitions.ts';

const states = Review.entries.state.options;

/** Told once more, as the design has it: draft, in_review, published, withdrawn. */
const possible: Record<Step, string> = {
  change: '++++',
  submit: '+---',
  approve: '-+--',
  'request-changes': '-+--',
  publish: '++++',
  schedule: '++++',
  withdraw: '--+-',
  restore: '+-++',
  delete: '++++',
  preview: '+++-',
};

describe.each(Object.entries(possible))('%s', (step, row) => {
  const possibleStates = states.filter((_, index) => row[index] === '+');
  it.each(states)(`from %s, of ${row}`, (state) => {
    const demand = () => demandPossible(step as Step, { state });
    if (possibleStates.includes(state)) expect(demand).not.toThrow();
    else {
      expect(demand).toThrow(
        expect.objectContaining({
          code: 'ILLEGAL_TRANSITION',
          message: `${step} is possible from ${possibleStates.join(', ')}; this review is ${state}`,
          possibleStates,
        }),
      );
    }
  });
});
