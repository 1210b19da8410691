import * as v from 'valibot';
import { inject } from 'vitest';
import { Endpoints } from '../../../lib/local/Endpoints.ts';

/**
 * The backend that all test files of the tier share, with its sample content; others may publish in it
 * at the same time. The first who asks for it waits for its start.
 * @param need `pictures`: some sample reviews shall have theirs
 */
export async function sharedBackend(need: 'content' | 'pictures'): Promise<Endpoints> {
  const answer = await fetch(`${inject('sharedBackendUrl')}/${need}`);
  if (!answer.ok) throw new Error(await answer.text());
  return v.parse(Endpoints, await answer.json());
}
