import { describe, expect, it } from 'vitest';
import { publicationFaults } from '../../../../functions/shared/domain/publicationFaults.ts';
import { aCompleteReview, aNewReview, parsedReview } from '../../../support/reviews.ts';

const complete = { ...parsedReview(aCompleteReview()), coverage: 1 };
const found = (...given: Parameters<typeof publicationFaults>) =>
  publicationFaults(...given).map(({ path, code }) => `${path} ${code}`);

describe('publicationFaults', () => {
  it('finds nothing in a complete review', () => {
    expect(found(complete, ['es', 'en'])).toEqual([]);
  });

  it('finds everything that a draft lacks', () => {
    expect(found({ ...parsedReview(aNewReview()), coverage: 0 }, ['es'])).toEqual([
      '/scores COVERAGE_TOO_LOW',
      '/testUnit REQUIRED',
      ...['summary', 'verdict', 'body', 'pros', 'cons'].map(
        (field) => `/locales/es/${field} REQUIRED`,
      ),
    ]);
  });

  it('asks nothing of a language that is not to be published', () => {
    const half = parsedReview(
      aCompleteReview({
        locales: { ...aCompleteReview().locales, 'pt-BR': { title: 'Rascunho' } },
      }),
    );
    expect(found({ ...half, coverage: 1 }, ['es', 'en'])).toEqual([]);
    expect(found({ ...half, coverage: 1 }, ['es', 'pt-BR'])).toHaveLength(5);
  });

  it.each(Array.from({ length: 101 }, (_, percent) => percent))(
    'judges a coverage of %i % exactly, and says it',
    (percent) => {
      const faults = publicationFaults({ ...complete, coverage: percent / 100 }, ['es']);
      if (percent >= 80) expect(faults).toEqual([]);
      else expect(faults[0]?.message).toContain(`; ${percent} % is scored`);
    },
  );
});
