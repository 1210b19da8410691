import type { Editor } from '../shared/domain/Editor.ts';
import type { Batch, Editors, Span } from '../shared/ports.ts';

/** Chief editors and admins see everybody; an editor sees the own profile only. */
export async function listEditors(
  span: Span<string>,
  caller: Editor,
  { editors }: { editors: Pick<Editors, 'list'> },
): Promise<Batch<Editor, string>> {
  return caller.role === 'editor' ? { items: [caller], total: 1 } : editors.list(span);
}
