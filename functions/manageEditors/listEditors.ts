import type { Editor } from '../shared/domain/Editor.ts';
import type { Batch, ByChange, Editors, Span } from '../shared/ports.ts';

/** Chief editors and admins see everybody; an editor sees the own profile only. */
export async function listEditors(
  span: Span<ByChange>,
  caller: Editor,
  { editors }: { editors: Pick<Editors, 'list'> },
): Promise<Batch<Editor, ByChange>> {
  return caller.role === 'editor' ? { items: [caller], total: 1 } : editors.list(span);
}
