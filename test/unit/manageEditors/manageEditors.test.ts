import { describe, expect, it, vi } from 'vitest';
import { getEditor } from '../../../functions/manageEditors/getEditor.ts';
import { inviteEditor } from '../../../functions/manageEditors/inviteEditor.ts';
import { listEditors } from '../../../functions/manageEditors/listEditors.ts';
import { disableEditor, enableEditor } from '../../../functions/manageEditors/setEditorStatus.ts';
import type { Editor } from '../../../functions/shared/domain/Editor.ts';
import { anEditor, editorId, editorsInMemory } from '../../support/editors.ts';
import { receiptsInMemory, signInsInMemory, someWork } from '../../support/inMemory.ts';

const root = anEditor({ sub: editorId(7), role: 'admin', email: 'root@example.com' });
const ana = anEditor();
const noon = '2026-03-01T12:00:00.000Z';

function setting(kept: Editor[] = [ana], accounts: Readonly<Record<string, number>> = {}) {
  const editors = editorsInMemory(root, ...kept);
  const signIns = signInsInMemory(accounts);
  const order: string[] = [];
  vi.spyOn(editors, 'setStatus').mockImplementation(async ({ sub }, status, by) => {
    order.push(`setStatus ${sub} ${status} by ${by}`);
  });
  for (const name of ['disable', 'enable'] as const) {
    const call = signIns[name];
    signIns[name] = async (sub) => {
      await call(sub);
      order.push(`${name} ${sub}`);
    };
  }
  const ports = { editors, signIns, receipts: receiptsInMemory() };
  return { ...ports, order, ports, work: someWork({ caller: root }) };
}

describe('inviteEditor', () => {
  const input = { email: 'eve@example.com', name: 'Eve', role: 'chief' } as const;

  it('makes an account, then the profile', async () => {
    const { signIns, editors, ports, work } = setting();
    const { result } = await inviteEditor(input, work, ports);
    expect(result).toEqual({
      ...input,
      sub: editorId(99),
      status: 'invited',
      invitedBy: root.sub,
      createdAt: noon,
      updatedAt: noon,
    });
    expect(signIns.calls).toEqual(['create eve@example.com']);
    expect(await editors.find(editorId(99))).toEqual(result);
  });

  it('refuses who is an editor already, and mails nothing', async () => {
    const { signIns, ports, work } = setting([ana], { [ana.email]: 1 });
    await expect(inviteEditor({ ...input, email: ana.email }, work, ports)).rejects.toMatchObject({
      code: 'EDITOR_EXISTS',
      errors: [{ path: '/email' }],
    });
    expect(signIns.calls).toEqual(['create ana@example.com']);
  });

  it('completes an invitation whose second half failed', async () => {
    const { signIns, editors, ports, work } = setting([], { [input.email]: 5 });
    await inviteEditor(input, work, ports);
    expect(signIns.calls).toEqual([`create ${input.email}`, `resendInvitation ${input.email}`]);
    expect(await editors.find(editorId(5))).toMatchObject({ status: 'invited', role: 'chief' });
  });

  it('gives nobody a role where no account could be made', async () => {
    const { signIns, editors, ports, work } = setting();
    signIns.failing.add('create');
    const add = vi.spyOn(editors, 'add');
    await expect(inviteEditor(input, work, ports)).rejects.toThrow('create is down');
    expect(add).not.toHaveBeenCalled();
  });
});

describe('disableEditor', () => {
  it('refuses in the table first, then at sign-in', async () => {
    const { ports, work, order } = setting();
    const disabled = await disableEditor(ana.sub, work, ports);
    expect(disabled).toEqual({ ...ana, status: 'disabled', updatedAt: noon });
    expect(order).toEqual([`setStatus ${ana.sub} disabled by ${root.sub}`, `disable ${ana.sub}`]);
  });

  it('says that the second half failed, and asked again completes only that', async () => {
    const first = setting();
    first.signIns.failing.add('disable');
    await expect(disableEditor(ana.sub, first.work, first.ports)).rejects.toMatchObject({
      code: 'SIGN_IN_UNFINISHED',
      cause: { message: 'disable is down' },
    });
    expect(first.order).toEqual([`setStatus ${ana.sub} disabled by ${root.sub}`]);

    const again = setting([anEditor({ status: 'disabled' })]);
    await disableEditor(ana.sub, again.work, again.ports);
    expect(again.order).toEqual([`disable ${ana.sub}`]);
  });
});

describe('enableEditor', () => {
  const { activatedAt, ...never } = ana;
  it.each([
    ['active', anEditor({ status: 'disabled' }), 'active'],
    ['invited, who never came', { ...never, status: 'disabled' } as const, 'invited'],
  ])('lets in at sign-in first, then in the table as %s', async (_what, disabled, status) => {
    const { ports, work, order } = setting([disabled]);
    await expect(enableEditor(ana.sub, work, ports)).resolves.toMatchObject({ status });
    expect(order).toEqual([`enable ${ana.sub}`, `setStatus ${ana.sub} ${status} by ${root.sub}`]);
  });

  it('leaves the table as it is where the first half failed', async () => {
    const { ports, signIns, work, order } = setting([anEditor({ status: 'disabled' })]);
    signIns.failing.add('enable');
    await expect(enableEditor(ana.sub, work, ports)).rejects.toMatchObject({
      code: 'SIGN_IN_UNFINISHED',
    });
    expect(order).toEqual([]);
  });

  it('changes no profile that is not disabled', async () => {
    const { ports, work, order } = setting();
    await expect(enableEditor(ana.sub, work, ports)).resolves.toEqual(ana);
    expect(order).toEqual([`enable ${ana.sub}`]);
  });
});

describe.each([
  ['disableEditor', disableEditor],
  ['enableEditor', enableEditor],
])('%s', (_name, change) => {
  it.each([
    ['oneself', root.sub, 'EDITOR_IS_SELF'],
    ['a stranger', editorId(50), 'EDITOR_NOT_FOUND'],
  ])('refuses for %s, and changes nothing', async (_who, sub, code) => {
    const { ports, work, order } = setting();
    await expect(change(sub, work, ports)).rejects.toMatchObject({ code });
    expect(order).toEqual([]);
  });
});

describe.each(['editor', 'chief', 'admin'] as const)('the role %s', (role) => {
  const caller = anEditor({ sub: editorId(3), role });
  const { editors } = setting([ana, caller]);

  it('sees the own profile', async () => {
    await expect(getEditor(caller.sub, caller, { editors })).resolves.toEqual(caller);
  });

  it(`sees ${role === 'editor' ? 'nobody' : 'everybody'} else`, async () => {
    const { items, total } = await listEditors({ limit: 20 }, caller, { editors });
    const other = getEditor(ana.sub, caller, { editors });
    if (role === 'editor') {
      expect({ items, total }).toEqual({ items: [caller], total: 1 });
      await expect(other).rejects.toMatchObject({ code: 'EDITOR_NOT_FOUND' });
    } else {
      expect({ items, total }).toEqual({ items: [root, ana, caller], total: 3 });
      await expect(other).resolves.toEqual(ana);
    }
  });
});
