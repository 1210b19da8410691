import type { Locale } from '../i18n/Locale.ts';
import { paths } from '../paths.ts';

const shows = ['all', 'different', 'same'] as const;

/** A comparison, as it stands in the address. */
export type Wanted = {
  /** Each once, in alphabetical order: so does the API answer them, at one address. */
  readonly slugs: readonly string[];
  /** Which rows: all, those that differ, or those that do not. */
  readonly show: (typeof shows)[number];
  /** The reader's own, as the API writes them (`lowLight:30,video:0`); empty: the official ones. */
  readonly weights: string;
};

/** A comparison from its address, and back. */
export const wanted = {
  shows,
  of(parameters: URLSearchParams): Wanted {
    const slugs = (parameters.get('slugs') ?? '').split(',').map((slug) => slug.trim());
    return {
      slugs: [...new Set(slugs.filter((slug) => slug !== ''))].toSorted(),
      show: shows.find((show) => show === parameters.get('show')) ?? 'all',
      weights: parameters.get('weights') ?? '',
    };
  },
  /** What does not differ from what is usual is left out; commas and colons are plain. */
  address(locale: Locale, { slugs, show, weights }: Wanted): string {
    const further = [
      ...(show === 'all' ? [] : [`show=${show}`]),
      ...(weights
        ? [
            `weights=${weights
              .split(/([,:])/)
              .map(plain)
              .join('')}`,
          ]
        : []),
    ];
    const path = paths.compare(locale, slugs.map(encodeURIComponent));
    return slugs.length ? [path, ...further].join('&') : path;
  },
};

const plain = (part: string): string => (/^[,:]$/.test(part) ? part : encodeURIComponent(part));
