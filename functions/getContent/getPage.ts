import { DomainError } from '../shared/domain/DomainError.ts';
import type { Slug } from '../shared/domain/Slug.ts';
import type { Content, PublicContent } from '../shared/ports.ts';

/**
 * The page at a slug, or where it moved to.
 * @throws DomainError `CONTENT_NOT_FOUND`; `CONTENT_GONE` after a withdrawal.
 */
export async function getPage(
  slug: Slug,
  { content }: { content: Pick<PublicContent, 'find'> },
): Promise<Exclude<Content, { kind: 'gone' }>> {
  const found = await content.find(slug);
  if (!found) throw new DomainError('CONTENT_NOT_FOUND', `There is no page at ${slug}`);
  if (found.kind === 'gone') throw new DomainError('CONTENT_GONE', `${slug} was withdrawn`);
  return found;
}
