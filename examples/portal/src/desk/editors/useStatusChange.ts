import { isProblem } from '@random-camera-reviews/client';
import { useState } from 'preact/hooks';
import { api } from '../../api.ts';
import type { Editor } from './Editor.ts';

/** A step, and whose account it is taken with. */
export type StatusChange = {
  readonly step: 'disableEditor' | 'enableEditor';
  readonly editor: Editor;
};

type State = { readonly isUnderWay: boolean; readonly error?: unknown };

/**
 * Disables and enables editors.
 * @param onChanged also after half of a step: the list shall say which half is done
 */
export function useStatusChange(onChanged: (editor: Editor) => void) {
  const [change, setChange] = useState<StatusChange>();
  const [state, setState] = useState<State>({ isUnderWay: false });

  async function take(next: StatusChange): Promise<void> {
    const path = { id: next.editor.sub };
    setChange(next);
    setState({ isUnderWay: true });
    try {
      onChanged((await api.call(next.step, { path })).body);
      setState({ isUnderWay: false });
    } catch (error) {
      setState({ isUnderWay: false, error });
      if (!isProblem(error, 'SIGN_IN_UNFINISHED')) return;
      const now = await api.call('getEditor', { path }).catch(() => undefined);
      if (now) onChanged(now.body);
    }
  }
  return { ...state, change, take };
}
