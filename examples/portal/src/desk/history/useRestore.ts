import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api } from '../../api.ts';
import { paths } from '../../paths.ts';
import type { Working } from '../Working.ts';

type State = { readonly isUnderWay: boolean; readonly done?: number; readonly error?: unknown };

/**
 * Makes a kept version the working copy again.
 * @param onSettled also after a refusal: where somebody was faster there is more to see
 */
export function useRestore(working: Working | undefined, onSettled: () => void) {
  const { route } = useLocation();
  const [state, setState] = useState<State>({ isUnderWay: false });

  function start(version: number): void {
    if (!working) return;
    const { id } = working.body;
    setState({ isUnderWay: true });
    api
      .call('restoreReview', { path: { id }, ifMatch: working.etag ?? '*', body: { version } })
      .then(
        () => {
          setState({ isUnderWay: false, done: version });
          // What was compared is no longer what there is to compare.
          route(paths.history(id), true);
        },
        (error: unknown) => setState({ isUnderWay: false, error }),
      )
      .finally(onSettled);
  }
  return { ...state, start };
}
