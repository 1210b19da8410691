import { useMemo } from 'preact/hooks';
import { api } from '../../../api.ts';
import type { Working } from '../../Working.ts';
import { draftOf } from '../draft/draftOf.ts';
import { isSame } from '../draft/isSame.ts';
import { tidy } from '../draft/tidy.ts';
import { createEdit } from './createEdit.ts';

/** A review while it is edited, in a component that is drawn anew when something changes. */
export function useEdit(initial: Working) {
  const { state, ...steps } = useMemo(() => createEdit(initial, api), []);
  const current = state.use();
  const { working, draft } = current;
  const isDirty = useMemo(() => !isSame(draftOf(working.body), tidy(draft)), [working, draft]);
  return { ...current, ...steps, isDirty };
}
