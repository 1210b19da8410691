import { api } from '../api.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useLoad } from '../ui/useLoad.ts';

/** Milliseconds without a key before asking: a fast typist needs about as many from key to key. */
const pause = 150;

/** Reviews that words may mean, or the newest without any. */
export function useFound(words: string, kind?: 'camera' | 'lens') {
  const locale = useLocale();
  // The API wants a letter or a digit.
  const q = /[\p{L}\p{N}]/u.test(words) ? words.trim() : '';
  return useLoad(`${locale} ${kind} ${q}`, async (signal) => {
    if (q) await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
    const { body } = await api.call('listContent', {
      query: {
        locale,
        limit: 6,
        fields: ['slug', 'title', 'brand', 'model'],
        ...(kind ? { kind: [kind] } : {}),
        ...(q ? { q } : {}),
      },
      signal,
    });
    return body;
  });
}
