import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something that is asked for: what came, or why it did not. */
export type Loaded<T> = {
  /** What came last, also while newer is under way. */
  readonly value?: T;
  readonly error?: unknown;
  readonly isLoading: boolean;
  readonly reload: () => void;
};

/**
 * Asks whenever `key` changes, and ends what was asked before.
 * @param key all that the question depends on
 */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  type State = { readonly key: string; readonly value?: T; readonly error?: unknown };
  const [state, setState] = useState<State>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    load(signal).then(
      (value) => signal.aborted || setState({ key, value }),
      (error: unknown) => signal.aborted || setState({ key, error }),
    );
    return () => controller.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, isLoading: state?.key !== key, reload };
}
