import type { Locale } from '../i18n/Locale.ts';
import { createStore } from '../ui/createStore.ts';

/** Where the page that is shown stands in other languages; absent: at the same path in each. */
export type Alternates = Readonly<Partial<Record<Locale, string>>>;

export const alternates = createStore<Alternates | undefined>(undefined);
