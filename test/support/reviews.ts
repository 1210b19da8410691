import { parse } from 'valibot';
import { NewReview } from '../../functions/shared/domain/Review.ts';
import { type RubricId, rubrics } from '../../functions/shared/domain/Rubric.ts';
import { aCamera } from './cameras.ts';

/** Every category of a rubric with the same mark. */
export const scoresOf = (rubric: RubricId, value: number): Record<string, { value: number }> =>
  Object.fromEntries(Object.keys(rubrics[rubric].weights).map((category) => [category, { value }]));

/** Words in one language, with all that publishing demands. */
export const someWords = (title: string, changes: object = {}) => ({
  title,
  summary: 'The fastest sensor of its class, in a body that asks for no compromise.',
  verdict: 'The all-rounder to beat.',
  pros: ['Fast readout'],
  cons: ['Slightly less dynamic range'],
  goodFor: ['Sports'],
  body: '# In the field\n\nIt **never** missed a moment.',
  ...changes,
});

/** What an editor sends as a draft: no more than a camera and a title. */
export const aNewReview = (changes: object = {}) => ({
  cameraId: aCamera().id as string,
  locales: { es: { title: 'Nikon Z6 III: análisis' } },
  ...changes,
});

/** What an editor sends to publish: complete, in two languages. */
export const aCompleteReview = (changes: object = {}) =>
  aNewReview({
    testUnit: {
      source: 'loan',
      firmware: '1.02',
      testedFrom: '2026-01-10',
      testedTo: '2026-02-01',
    },
    scores: scoresOf('camera-1', 88),
    award: 'gold',
    locales: {
      es: someWords('Nikon Z6 III: análisis'),
      en: someWords('Nikon Z6 III review'),
    },
    ...changes,
  });

/** A review as the use case gets it: parsed. */
export const parsedReview = (sent: unknown): NewReview => parse(NewReview, sent);
