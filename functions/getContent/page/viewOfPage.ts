import type { Page } from '../../shared/domain/Page.ts';
import type { Content } from '../../shared/ports.ts';
import type { CardIndex } from '../CardIndex.ts';
import { pick } from '../pick.ts';
import type { PageQuery } from './PageQuery.ts';
import { standingOf } from './standingOf.ts';

type StoredPage = Extract<Content, { kind: 'page' }>;

/** Some fields of a stored page, all where none are asked for; what is included is always there. */
export async function viewOfPage(
  { body, locale }: StoredPage,
  { fields, include }: PageQuery,
  now: Date,
  { index }: { index: Pick<CardIndex, 'cards'> },
): Promise<Partial<Page>> {
  const page: Page = JSON.parse(body);
  return {
    ...(fields ? pick(page, fields) : page),
    ...(include ? { standing: standingOf(page, await index.cards(locale, now)) } : {}),
  };
}
