import { api } from '../api.ts';
import { useLoad } from '../ui/useLoad.ts';
import type { Wanted } from './wanted.ts';

/** What the API says of a comparison. It leads other ways to write one to its own by 308. */
export const useComparison = ({ slugs, show, weights }: Wanted) =>
  useLoad(`${slugs} ${show} ${weights}`, async (signal) => {
    const query = {
      slugs: [...slugs],
      ...(show === 'all' ? {} : { show }),
      ...(weights ? { weights } : {}),
    };
    const { body } = await api.call('compareContent', { query, signal });
    return body;
  });
