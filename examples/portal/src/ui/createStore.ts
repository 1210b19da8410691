import { useEffect, useState } from 'preact/hooks';

/** A value that several parts of the page show. */
export type Store<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** The value, in a component that is drawn anew when it changes. */
  readonly use: () => T;
};

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const get = (): T => value;
  return {
    get,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => {
      const [shown, show] = useState(get);
      useEffect(() => {
        const listener = () => show(get);
        listeners.add(listener);
        listener();
        return () => void listeners.delete(listener);
      }, []);
      return shown;
    },
  };
}
