import { DomainError } from '../../shared/domain/DomainError.ts';
import type { Fault } from '../../shared/domain/Fault.ts';
import type { Page } from '../../shared/domain/Page.ts';
import type { Slug } from '../../shared/domain/Slug.ts';
import type { Content, PublicContent } from '../../shared/ports.ts';
import { alphabetically } from '../newestFirst.ts';

/**
 * The pages at slugs, or where they moved to, in the alphabetical order of their slugs.
 * @throws DomainError with every slug that has no page: `CONTENT_NOT_FOUND`, or `CONTENT_GONE` where
 * each of them was withdrawn.
 */
export async function findPages(
  slugs: readonly Slug[],
  { content }: { content: Pick<PublicContent, 'find'> },
): Promise<readonly Page[]> {
  const follow = async (slug: Slug): Promise<Content | undefined> => {
    const found = await content.find(slug);
    // One step leads to the page of today; a second one would be a region that lags behind itself.
    return found?.kind === 'moved' ? content.find(found.to) : found;
  };
  const contents = await Promise.all(slugs.map(follow));
  const pages: Page[] = [];
  const faults: (Fault & { readonly code: 'CONTENT_GONE' | 'CONTENT_NOT_FOUND' })[] = [];
  for (const [index, found] of contents.entries()) {
    if (found?.kind === 'page') pages.push(JSON.parse(found.body));
    else {
      const code = found?.kind === 'gone' ? 'CONTENT_GONE' : 'CONTENT_NOT_FOUND';
      faults.push({ path: '/slugs', code, message: `must be published: ${slugs[index]} is not` });
    }
  }
  const [first] = faults.toSorted((a, b) => alphabetically(b.code, a.code));
  if (first)
    throw new DomainError(first.code, 'Not all of these pages are there', { errors: faults });
  return pages.sort((a, b) => alphabetically(a.slug, b.slug));
}
