import { type Page, pageOf } from '../../functions/shared/domain/Page.ts';
import { currentRubric, rubrics } from '../../functions/shared/domain/Rubric.ts';
import { overallOf, type Scores } from '../../functions/shared/domain/Score.ts';
import type { Content } from '../../functions/shared/ports.ts';
import { aPublishedReview, wordsAt } from './aReview.ts';
import { aCamera, aNewCamera } from './cameras.ts';
import { scoresOf } from './reviews.ts';

type Judged = { readonly sent?: { readonly kind?: string }; readonly scores?: object };

/** A published page in Spanish: of a camera as an editor sends it, scored as its rubric asks. */
export function aPage(slug: string, { sent = aNewCamera(), scores }: Judged = {}): Page {
  const rubric = currentRubric[sent.kind === 'lens' ? 'lens' : 'camera'];
  const marks = { ...scoresOf(rubric, 80), ...scores } as Scores;
  const review = aPublishedReview({
    rubric,
    scores: marks,
    ...overallOf(marks, rubrics[rubric]),
    locales: { es: wordsAt(slug) },
  });
  return pageOf(review, 'es', aCamera({}, sent), review) as Page;
}

/** A page as it is kept. */
export const asContent = (page: Page): Content => ({
  kind: 'page',
  body: JSON.stringify(page),
  etag: '"e"',
  locale: page.locale,
});
