import type { Wanted } from './wanted.ts';

/** Leads to a comparison that differs from the current one. */
export type Go = (
  changes: Partial<Wanted>,
  /** Whether going back should not lead through the current one. */
  replace?: boolean,
) => void;
