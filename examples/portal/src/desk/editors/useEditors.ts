import { useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { usePaged } from '../../ui/usePaged.ts';
import type { Editor } from './Editor.ts';
import { withChanges } from './withChanges.ts';

/** The list of editors, with what was changed here since. */
export function useEditors() {
  const { items, total, ...list } = usePaged('editors', async (asked) => {
    const { body } = await api.call('listEditors', asked);
    return body;
  });
  const [changes, setChanges] = useState<ReadonlyMap<string, Editor>>(new Map());
  const editors = withChanges(items, changes);
  return {
    ...list,
    editors,
    total: total === undefined ? undefined : total + editors.length - items.length,
    remember: (editor: Editor) =>
      setChanges((before) => new Map([...before, [editor.sub, editor]])),
  };
}
