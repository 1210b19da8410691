import { safeParse } from 'valibot';
import { type Fault, pointer } from './Fault.ts';
import { type Locale, locales } from './Locale.ts';
import type { NewReview } from './Review.ts';
import { Slug, slugFrom } from './Slug.ts';

/** The slugs of a review's languages, and what is wrong with those that could not be had. */
export type Slugs = {
  readonly slugs: Readonly<Partial<Record<Locale, Slug>>>;
  readonly faults: readonly Fault[];
};

/**
 * Each language's slug as the editor chose it, or made from its title. Two languages with the same
 * title would make the same slug: the later one is told apart by its language.
 */
export function slugsFor(input: Pick<NewReview, 'locales'>): Slugs {
  const slugs: Partial<Record<Locale, Slug>> = {};
  const faults: Fault[] = [];
  const taken = new Set<string>();
  for (const locale of locales) {
    const words = input.locales[locale];
    if (!words) continue;
    const path = pointer('locales', locale, 'slug');
    const made = slugFrom(words.title);
    const candidate = words.slug ?? (taken.has(made) ? slugFrom(`${made}-${locale}`) : made);
    const slug = safeParse(Slug, candidate);
    if (!slug.success) {
      const message = `cannot be made from the title (it ${slug.issues[0].message}): choose one`;
      faults.push({ path, code: 'REQUIRED', message });
    } else if (taken.has(slug.output)) {
      faults.push({ path, code: 'DUPLICATE', message: 'is the slug of another language here' });
    } else {
      taken.add(slug.output);
      slugs[locale] = slug.output;
    }
  }
  return { slugs, faults };
}
