import { DomainError } from './domain/DomainError.ts';

/** Whoever changes a review meanwhile is given way to so often. */
const mostTries = 5;

/**
 * Does work that reads a review and writes by its version, anew where somebody was faster: for who
 * means the review as it is, whichever version that may be.
 * @throws DomainError `STALE_VERSION` when others are faster again and again; what the work throws.
 */
export async function givingWay<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const isBeaten = error instanceof DomainError && error.code === 'STALE_VERSION';
      if (!isBeaten || tried >= mostTries) throw error;
    }
  }
}
