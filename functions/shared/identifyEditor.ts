import { DomainError } from './domain/DomainError.ts';
import type { Editor, EditorId } from './domain/Editor.ts';
import { may, type Permission } from './domain/permissions.ts';
import type { Editors } from './ports.ts';

/**
 * The editor behind a valid token, judged by the table and not by the token: a disabled editor is
 * refused at once, an invited one becomes active with the first request.
 * @throws DomainError `EDITOR_UNKNOWN`, `EDITOR_DISABLED` or `PERMISSION_DENIED`.
 */
export async function identifyEditor(
  sub: EditorId,
  permission: Permission,
  { editors, now }: { editors: Pick<Editors, 'find' | 'activate'>; now: Date },
): Promise<Editor> {
  const editor = await editors.find(sub);
  if (!editor) throw new DomainError('EDITOR_UNKNOWN', 'This account has no editor profile');
  if (editor.status === 'disabled') {
    throw new DomainError('EDITOR_DISABLED', 'An admin disabled this account');
  }
  if (!may(editor.role, permission)) {
    throw new DomainError('PERMISSION_DENIED', `The role ${editor.role} may not do this`);
  }
  if (editor.status === 'active') return editor;
  await editors.activate(sub, now);
  const at = now.toISOString();
  return { ...editor, status: 'active', activatedAt: at, updatedAt: at };
}
