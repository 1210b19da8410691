import { defaultLocale } from '../shared/domain/Locale.ts';
import type { PublicContent } from '../shared/ports.ts';

/** How old the content of this region is, by the default language. */
export type ContentAge = { readonly changedAt: string | null; readonly ageSeconds: number | null };

/** The age of the newest change: a region that stays behind while others move on has a problem. */
export async function getHealth(
  now: Date,
  { content }: { content: Pick<PublicContent, 'lastChange'> },
): Promise<ContentAge> {
  const year = now.getUTCFullYear();
  const changedAt =
    (await content.lastChange(defaultLocale, year)) ??
    (await content.lastChange(defaultLocale, year - 1)) ??
    null;
  const ageSeconds = changedAt
    ? Math.max(0, Math.round((now.getTime() - Date.parse(changedAt)) / 1000))
    : null;
  return { changedAt, ageSeconds };
}
