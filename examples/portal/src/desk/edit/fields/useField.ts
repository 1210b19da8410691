import { valueAt } from '../draft/valueAt.ts';
import { useEditing } from '../editing.ts';
import { fieldId } from './fieldId.ts';

/** A field of the draft: what stands in it, what is said of it, and how it is changed. */
export function useField(path: string) {
  const { draft, faults, isReadOnly, set } = useEditing();
  const value = valueAt(draft, path);
  const own = faults.filter((fault) => fault.path === path);
  const id = fieldId(path);
  return {
    id,
    value,
    text: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    faults: own,
    isReadOnly,
    set: (changed: unknown): void => set(path, changed),
    /** For the element that is written in. */
    marks: {
      id,
      'aria-invalid': own.some(({ weight }) => weight === 'error') || undefined,
      'aria-describedby': `${id}-hint ${id}-faults`,
    },
  };
}
