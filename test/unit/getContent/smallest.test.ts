import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallest } from '../../../functions/getContent/smallest.ts';

it('takes what would come first if all were sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 })), fc.integer({ min: 1, max: 9 }), (numbers, most) => {
      expect(smallest(numbers, most)).toEqual(numbers.toSorted((a, b) => a - b).slice(0, most));
    }),
  );
});
