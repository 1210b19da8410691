import { DomainError } from '../shared/domain/DomainError.ts';
import type { Editor, EditorId } from '../shared/domain/Editor.ts';
import type { Editors, SignIns } from '../shared/ports.ts';
import { trailOf, type Work } from '../shared/Work.ts';
import { getEditor } from './getEditor.ts';

type Ports = {
  readonly editors: Pick<Editors, 'find' | 'setStatus'>;
  readonly signIns: Pick<SignIns, 'disable' | 'enable'>;
};

/**
 * Refuses an editor from now on. The table comes first, because it is asked on every request: from
 * then on a valid token is of no use, even where the account could not be disabled yet.
 * @throws DomainError `EDITOR_NOT_FOUND`, `EDITOR_IS_SELF`; `SIGN_IN_UNFINISHED` where the second
 * half failed: the same request again completes it.
 */
export async function disableEditor(
  id: EditorId,
  work: Work,
  { editors, signIns }: Ports,
): Promise<Editor> {
  const editor = await otherEditor(id, work, editors);
  const disabled = await changed(editor, 'disabled', work, editors);
  await finishing(() => signIns.disable(id));
  return disabled;
}

/**
 * Lets a disabled editor sign in again. The account comes first: while only that is done, the table
 * still refuses.
 * @throws DomainError as `disableEditor`.
 */
export async function enableEditor(
  id: EditorId,
  work: Work,
  { editors, signIns }: Ports,
): Promise<Editor> {
  const editor = await otherEditor(id, work, editors);
  await finishing(() => signIns.enable(id));
  if (editor.status !== 'disabled') return editor;
  return changed(editor, editor.activatedAt ? 'active' : 'invited', work, editors);
}

async function otherEditor(
  id: EditorId,
  { caller }: Work,
  editors: Pick<Editors, 'find'>,
): Promise<Editor> {
  if (id === caller.sub) {
    throw new DomainError('EDITOR_IS_SELF', 'Another admin must do this: it is your own account');
  }
  return getEditor(id, caller, { editors });
}

async function changed(
  editor: Editor,
  status: Editor['status'],
  work: Work,
  editors: Pick<Editors, 'setStatus'>,
): Promise<Editor> {
  if (editor.status === status) return editor;
  const { now } = work.clock;
  const action = status === 'disabled' ? 'editor.disabled' : 'editor.enabled';
  await editors.setStatus(editor, status, work.caller.sub, now, trailOf(work, { action }));
  return { ...editor, status, updatedAt: now.toISOString() };
}

async function finishing(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    throw new DomainError('SIGN_IN_UNFINISHED', 'The sign-in service did not follow: ask again', {
      cause,
    });
  }
}
