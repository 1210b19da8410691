import type { Page } from '../../shared/domain/Page.ts';
import { categoriesOf } from './categoriesOf.ts';
import type { CompareQuery } from './compareQuery.ts';

/**
 * The one way to write a comparison, so that caches and people share it: slugs in alphabetical order,
 * `show` where it is not the default, weights in the order of the rubric where they are not the
 * official ones; commas and colons plain, which RFC 3986 (section 3.4) allows.
 * @param pages in alphabetical order.
 */
export function canonicalQuery(
  pages: readonly Pick<Page, 'slug' | 'rubric'>[],
  { show, weights = {} }: Pick<CompareQuery, 'show' | 'weights'>,
): string {
  const own = categoriesOf(pages).filter((category) =>
    pages.some(({ rubric }) => {
      const official = new Map(Object.entries(rubric.weights)).get(category);
      return official !== undefined && official !== (weights[category] ?? official);
    }),
  );
  return [
    `slugs=${pages.map(({ slug }) => slug)}`,
    ...(show === 'all' ? [] : [`show=${show}`]),
    ...(own.length > 0 ? [`weights=${own.map((one) => `${one}:${weights[one]}`)}`] : []),
  ].join('&');
}
