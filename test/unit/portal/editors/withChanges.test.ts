import { expect, it } from 'vitest';
import type { Editor } from '../../../../examples/portal/src/desk/editors/Editor.ts';
import { withChanges } from '../../../../examples/portal/src/desk/editors/withChanges.ts';

const anEditor = (sub: string, status: Editor['status'] = 'active'): Editor => ({
  sub,
  email: `${sub}@example.com`,
  name: sub,
  role: 'editor',
  status,
  invitedBy: 'operator',
  createdAt: '2026-11-01T12:00:00.000Z',
  updatedAt: '2026-11-01T12:00:00.000Z',
});

it('leaves who is changed in place, and puts who is new first, the latest before the others', () => {
  const changed = [anEditor('new'), anEditor('b', 'disabled'), anEditor('newer', 'invited')];
  const changes = new Map(changed.map((editor) => [editor.sub, editor]));
  const shown = withChanges([anEditor('a'), anEditor('b'), anEditor('c')], changes);
  expect(shown.map(({ sub, status }) => [sub, status])).toEqual([
    ['newer', 'invited'],
    ['new', 'active'],
    ['a', 'active'],
    ['b', 'disabled'],
    ['c', 'active'],
  ]);
});
