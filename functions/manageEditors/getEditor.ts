import { DomainError } from '../shared/domain/DomainError.ts';
import type { Editor, EditorId } from '../shared/domain/Editor.ts';
import type { Editors } from '../shared/ports.ts';

/**
 * An editor's profile: chief editors and admins see everybody, an editor the own one.
 * @throws DomainError `EDITOR_NOT_FOUND`, also where the caller may not see: it says nothing.
 */
export async function getEditor(
  id: EditorId,
  caller: Editor,
  { editors }: { editors: Pick<Editors, 'find'> },
): Promise<Editor> {
  const isVisible = caller.role !== 'editor' || caller.sub === id;
  const editor = isVisible ? await editors.find(id) : undefined;
  if (!editor) throw new DomainError('EDITOR_NOT_FOUND', `There is no editor ${id}`);
  return editor;
}
