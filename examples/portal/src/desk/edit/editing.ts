import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fault } from './checks/Fault.ts';
import type { Draft } from './draft/Draft.ts';

/** What the fields of the form share. */
export type Editing = {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly isReadOnly: boolean;
  /** Changes what stands at a JSON pointer; undefined removes it. */
  readonly set: (path: string, value: unknown) => void;
};

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The review that is being edited; below `Editor` only. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('nothing is edited here');
  return editing;
}
