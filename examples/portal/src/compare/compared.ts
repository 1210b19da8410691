import { createStore } from '../ui/createStore.ts';

/** A review that is to be compared: what its chip says. */
export type Compared = { readonly slug: string; readonly name: string };

/** As many as the API compares. */
export const mostCompared = 5;

const key = 'compared';
const store = createStore<readonly Compared[]>(
  JSON.parse(sessionStorage.getItem(key) ?? '[]') satisfies readonly Compared[],
);

function keep(items: readonly Compared[]): void {
  sessionStorage.setItem(key, JSON.stringify(items));
  store.set(items);
}

/** What is chosen to be compared, in this tab. */
export const compared = {
  use: store.use,
  get: store.get,
  /** Takes a review in or out; what is full takes no more. */
  toggle(item: Compared): void {
    const others = store.get().filter(({ slug }) => slug !== item.slug);
    const isIn = others.length < store.get().length;
    keep(isIn ? others : [...others, item].slice(0, mostCompared));
  },
  /** Takes what is shared in the place of what was chosen. */
  replace: keep,
  clear: (): void => keep([]),
};
