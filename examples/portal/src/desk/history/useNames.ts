import { api } from '../../api.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { useMe } from '../me.ts';

/** Who did something without being somebody. */
const nobody = ['operator', 'schedule'];

/**
 * The names of editors, as far as whoever is signed in may know them: chief editors and admins see
 * everybody, an editor the own profile only.
 */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const me = useMe();
  const others = [...new Set(ids)].filter((id) => id !== me.sub && !nobody.includes(id)).sort();
  const { value } = useLoad(others.join(), async (signal) => {
    const names = new Map<string, string>();
    if (others.length === 0) return names;
    const editors = api.pages('listEditors', { query: { limit: 100 }, signal });
    for await (const { sub, name } of editors) {
      names.set(sub, name);
      if (others.every((id) => names.has(id))) break;
    }
    return names;
  });
  return new Map([...(value ?? []), [me.sub, me.name]]);
}
