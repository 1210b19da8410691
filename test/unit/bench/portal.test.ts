import { describe, expect, it } from 'vitest';
import { missedBy } from '../../../bench/portal/missedBy.ts';
import type { PageFigures } from '../../../bench/portal/PageFigures.ts';
import { rightWidth } from '../../../bench/portal/rightWidth.ts';

it.each([
  [300, 320],
  [320, 320],
  [321, 640],
  [5000, 960],
])('of 960, 320 and 640 pixels, for %d it wants %d', (shown, right) => {
  expect(rightWidth([960, 320, 640], shown)).toBe(right);
});

describe('a page of readers', () => {
  const figures: PageFigures = {
    firstPaintMs: 1,
    largestPaintMs: 1,
    blockedMs: 0,
    shifts: [],
    image: { alt: '', src: '/media/a-640.webp', shownWidth: 300, widths: [320, 640], width: 640 },
    requests: 1,
    bytes: 1,
    gzippedBytes: 1,
    scriptBytes: 1,
    scriptGzippedBytes: 59_999,
    scripts: [],
  };

  it('keeps to the goals', () => {
    expect(missedBy(figures, 2)).toEqual([]);
    expect(missedBy({ ...figures, image: null }, 1)).toEqual([]);
  });

  it('misses each of them', () => {
    const shifts = [{ value: 0.0064, moved: ['LABEL'] }];
    expect(missedBy({ ...figures, shifts, scriptGzippedBytes: 60_000 }, 1)).toEqual([
      'moves by 0.0064: LABEL',
      'takes 640 pixels for 300, where 320 are right: /media/a-640.webp',
      'loads 60000 bytes of scripts, 60000 are too many',
    ]);
  });
});
