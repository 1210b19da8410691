import { describe, expect, it, vi } from 'vitest';
import { identifyEditor } from '../../../functions/shared/identifyEditor.ts';
import { anEditor, editorId, editorsInMemory } from '../../support/editors.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const ana = anEditor();
const { activatedAt, ...open } = anEditor({ status: 'invited' });

describe('identifyEditor', () => {
  it('gives the profile of an active editor, and writes nothing', async () => {
    const editors = editorsInMemory(ana);
    const activate = vi.spyOn(editors, 'activate');
    await expect(identifyEditor(ana.sub, 'reviews.create', { editors, now })).resolves.toEqual(ana);
    expect(activate).not.toHaveBeenCalled();
  });

  it('activates an invited editor, whom it gives as they are kept from now on', async () => {
    const editors = editorsInMemory(open);
    const seen = await identifyEditor(open.sub, 'reviews.create', { editors, now });
    expect(seen).toMatchObject({ status: 'active', activatedAt: now.toISOString() });
    expect(await editors.find(open.sub)).toEqual(seen);
  });

  it.each([
    ['a stranger', [], 'EDITOR_UNKNOWN'],
    ['a disabled editor', [anEditor({ status: 'disabled' })], 'EDITOR_DISABLED'],
    ['a disabled admin', [anEditor({ status: 'disabled', role: 'admin' })], 'EDITOR_DISABLED'],
    ['a role without the permission', [ana], 'PERMISSION_DENIED'],
    ['an invited editor without the permission', [open], 'PERMISSION_DENIED'],
  ])('refuses %s, and activates nobody', async (_who, kept, code) => {
    const editors = editorsInMemory(...kept);
    const activate = vi.spyOn(editors, 'activate');
    await expect(
      identifyEditor(editorId(1), 'editors.manage', { editors, now }),
    ).rejects.toMatchObject({ code });
    expect(activate).not.toHaveBeenCalled();
  });
});
