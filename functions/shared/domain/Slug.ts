import * as v from 'valibot';

/** Words that are routes below `/content`, now or soon: a page of that name could not be reached. */
const reserved: ReadonlySet<string> = new Set([
  'cameras',
  'changes',
  'compare',
  'facets',
  'feed',
  'rubrics',
  'search',
  'sitemap',
  'standing',
  'suggest',
]);

const longest = 120;

/** The name of a page in its address, unique across all locales. */
export const Slug = v.pipe(
  v.string(),
  v.minLength(3, 'must have at least 3 characters'),
  v.maxLength(longest, `must have at most ${longest} characters`),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words of a-z and 0-9, joined by single hyphens'),
  v.check((slug) => !reserved.has(slug), 'is a word that the portal needs for itself'),
  v.brand('Slug'),
);
export type Slug = v.InferOutput<typeof Slug>;

/** A slug made from a title: accents folded, everything else than letters and digits a hyphen. */
export const slugFrom = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
