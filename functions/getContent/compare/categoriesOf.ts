import type { Page } from '../../shared/domain/Page.ts';

/** The categories that pages are scored in, in the order of their rubrics. */
export const categoriesOf = (pages: readonly Pick<Page, 'rubric'>[]): readonly string[] => [
  ...new Set(pages.flatMap(({ rubric }) => Object.keys(rubric.weights))),
];
