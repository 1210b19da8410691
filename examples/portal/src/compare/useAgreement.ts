import { useEffect } from 'preact/hooks';
import type { ComparedItem } from './ComparedItem.ts';
import { compared } from './compared.ts';
import type { Go } from './Go.ts';
import { nameOf } from './nameOf.ts';

/**
 * Makes what is chosen in this tab what the address compares, and the address what the API calls it:
 * a slug that moved is replaced by that of today.
 */
export function useAgreement(
  items: readonly ComparedItem[] | undefined,
  { slugs, go }: { readonly slugs: readonly string[]; readonly go: Go },
): void {
  useEffect(() => {
    if (!items) return;
    const found = items.map(({ slug }) => slug);
    compared.replace(items.map((item) => ({ slug: item.slug, name: nameOf(item) })));
    if (`${found}` !== `${slugs}`) go({ slugs: found }, true);
  }, [items]);
}
