import type { PageFigures } from './PageFigures.ts';

/** A page, on a device. */
export type Visit = {
  readonly name: string;
  /** CSS pixels of its window. */
  readonly width: number;
  readonly figures: PageFigures;
  /** Goals that are missed, in words. */
  readonly missed: readonly string[];
};
