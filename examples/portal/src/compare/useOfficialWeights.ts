import { api } from '../api.ts';
import { useLoad } from '../ui/useLoad.ts';
import type { Weights } from './ownWeights.ts';

/** The weights of the rubric by which a review was scored. */
export function useOfficialWeights(slug: string): Weights | undefined {
  const { value } = useLoad(slug, async (signal) => {
    const query = { fields: ['rubric' as const] };
    const { body } = await api.call('getPage', { path: { slug }, query, signal });
    return body.rubric?.weights;
  });
  return value;
}
