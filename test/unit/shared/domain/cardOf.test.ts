import { expect, it } from 'vitest';
import { cardOf, type Page, pageOf } from '../../../../functions/shared/domain/Page.ts';
import { aPublishedReview } from '../../../support/aReview.ts';
import { aCamera, aNewCamera, aNewLens } from '../../../support/cameras.ts';
import { scoresOf } from '../../../support/reviews.ts';

const pageWith = (sent: object, changes: object = {}): Page => {
  const review = aPublishedReview(changes);
  return pageOf(review, 'es', aCamera({}, sent), review) as Page;
};

it('has what lists filter, sort and search by, in about 0.6 KB', () => {
  const card = cardOf(pageWith(aNewCamera()));
  expect(card).toMatchObject({
    aliases: ['Z 6III'],
    mount: 'Nikon Z',
    sensorFormat: 'full-frame',
    effectiveMp: 24.5,
    weightG: 760,
    price: { amount: 249_995, currency: 'USD' },
    uses: { landscape: 88, portrait: 88, sports: 88, travel: 88, video: 88 },
  });
  expect(JSON.stringify(card).length).toBeLessThan(700);
});

it('says nothing of what is not known', () => {
  const lens = { rubric: 'lens-1', scores: scoresOf('lens-1', 80) };
  expect(JSON.parse(JSON.stringify(cardOf(pageWith(aNewLens(), lens))))).toEqual({
    slug: 'analisis',
    locale: 'es',
    alternates: [{ locale: 'en', slug: 'review' }],
    title: 'Review analisis',
    summary: expect.any(String),
    authors: [expect.any(String)],
    publishedAt: '2026-02-20T09:00:00.000Z',
    overall: 88,
    kind: 'lens',
    brand: 'Nikon',
    model: 'Nikkor Z 50mm f/1.8 S',
    cameraSlug: 'nikon-z6-iii',
    rubric: 'lens-1',
    class: 'lens',
    availability: 'available',
    mount: 'Nikon Z',
  });
});
