import type { Answer } from '@random-camera-reviews/client';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Who is signed in, and what they may do. */
export type Me = Answer<'getMe'>['body'];

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in; below `Desk` only, which asks first. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is known to be signed in here');
  return me;
}
