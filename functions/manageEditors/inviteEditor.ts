import { DomainError } from '../shared/domain/DomainError.ts';
import { Editor } from '../shared/domain/Editor.ts';
import { type Once, once } from '../shared/once.ts';
import type { Editors, Receipts, SignIns } from '../shared/ports.ts';
import { type Actor, trailOf, type Work } from '../shared/Work.ts';
import type { NewEditor } from './routes.ts';

type Ports = {
  readonly editors: Pick<Editors, 'find' | 'add'>;
  readonly signIns: Pick<SignIns, 'create' | 'resendInvitation'>;
  readonly receipts: Receipts;
};

/**
 * Makes an account with a temporary password, then the profile that gives it a role.
 *
 * In this order no stranger gets access: an account without a profile may sign in and do nothing.
 * Where the second half failed, the same request again completes it.
 * @throws DomainError `EDITOR_EXISTS`.
 */
export function inviteEditor(
  input: NewEditor,
  work: Work<Actor>,
  { editors, signIns, receipts }: Ports,
): Promise<Once<Editor>> {
  const { clock, caller, receipt } = work;
  return once(Editor, receipt, { receipts, now: clock.now }, async () => {
    const { sub, isNew } = await signIns.create(input.email);
    if (!isNew) {
      if (await editors.find(sub)) {
        throw new DomainError('EDITOR_EXISTS', 'The e-mail address belongs to an editor already', {
          errors: [{ path: '/email', code: 'EDITOR_EXISTS', message: 'belongs to an editor' }],
        });
      }
      await signIns.resendInvitation(input.email);
    }
    const at = clock.now.toISOString();
    const editor: Editor = {
      ...input,
      sub,
      status: 'invited',
      invitedBy: caller.sub,
      createdAt: at,
      updatedAt: at,
    };
    await editors.add(editor, trailOf(work, { action: 'editor.invited' }));
    return editor;
  });
}
