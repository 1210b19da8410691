import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitivity } from '../../../../lib/content/csv/parsers/sensitivity.ts';

describe('sensitivity', () => {
  it.each([
    ['100', { min: 100, max: 100 }],
    ['Auto, 64, 100, 200, 400', { min: 64, max: 400 }],
    ['Auto, 100 - 1600', { min: 100, max: 1600 }],
    ['80–1600', { min: 80, max: 1600 }],
    ['ISO 125-1600', { min: 125, max: 1600 }],
    ['Auto, High Auto, 100, 200', { min: 100, max: 200 }],
    ['100 - 3200, 6400', { min: 100, max: 6400 }],
    // The automatic's own range: it counts where nothing else is said.
    ['Auto, (64 - 400)', { min: 64, max: 400 }],
    ['Auto, (80 - 200), 80, 100, 200, 400', { min: 80, max: 400 }],
    [
      'Auto, 100-51200 (extends to 50-102400)',
      { min: 100, max: 51_200, extendedMin: 50, extendedMax: 102_400 },
    ],
    ['Auto, 100-12800 (expandable to 25600)', { min: 100, max: 12_800, extendedMax: 25_600 }],
    ['Auto, 200-25600 (extends down to 64)', { min: 200, max: 25_600, extendedMin: 64 }],
    ['Auto, 200 - 25600 (expands to 100-25600)', { min: 200, max: 25_600, extendedMin: 100 }],
    [
      '100, 200, 400 (50, 800 and 1600 with boost)',
      { min: 100, max: 400, extendedMin: 50, extendedMax: 1600 },
    ],
    [
      '100 - 6400 in 1, 1/2 or 1/3 EV steps (50 - 25600 with boost)',
      { min: 100, max: 6400, extendedMin: 50, extendedMax: 25_600 },
    ],
  ])('reads %j', (text, value) => {
    expect(sensitivity(text)).toEqual({ value });
  });

  it.each([
    'Auto',
    // Something is missing or wrong: nobody can tell what.
    'Auto 100, 200',
    'Auto, 80, 160 200, 400',
    'Auto, 64, 100,2 00, 400',
    '1600. 3200',
    'Auto, (64 - 320',
    '400, 200',
    '0',
    // Two sensitivities, or one of four hundred thousand?
    'Auto, 100, 200, 400,800',
    'Auto, 100-51200 (expandable to 204,800)',
    // Not the whole camera can do it.
    'Auto, 64, 100 (6400 at 3 MP)',
    'Auto, 100, (1600 with limitations)',
    '100, 200 (H)',
    '100, 200 (400, 800)',
    '100 (extends to 50) (extends to 200)',
  ])('does not guess what %j is', (text) => {
    expect(sensitivity(text)).toEqual({ unread: expect.any(String) });
  });

  it('reads back whatever it is told in its own form', () => {
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 4_000_000 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(steps, fc.constantFrom('Auto, ', ''), (numbers, automatic) => {
        const [low, min, max, high] = numbers.toSorted((one, other) => one - other);
        expect(sensitivity(`${automatic}${min}-${max} (extends to ${low}-${high})`)).toEqual({
          value: { min, max, extendedMin: low, extendedMax: high },
        });
      }),
    );
  });

  it('never throws, and reads no number that is not there', () => {
    const words = fc.array(
      fc.constantFrom('Auto', '100', '200-400', '(', ')', ',', ' ', 'extends to', 'boost', '1,000'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const { value = {} } = sensitivity(text);
        for (const number of Object.values(value as object)) expect(text).toContain(`${number}`);
      }),
    );
  });
});
