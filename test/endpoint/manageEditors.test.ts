import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../functions/shared/api/cursor.ts';
import type { Editor, EditorId } from '../../functions/shared/domain/Editor.ts';
import { anEditor } from '../support/editors.ts';
import { callsTo, startBackend } from '../support/endpoint.ts';

const backend = await startBackend();
const { cognito } = backend;
const call = callsTo((await import('../../functions/manageEditors/handler.ts')).handler);
const review = callsTo((await import('../../functions/createReview/handler.ts')).handler);

/** Somebody with a profile and an account. */
async function join(changes: Partial<Editor> = {}): Promise<Editor> {
  const sub = randomUUID() as EditorId;
  const editor = anEditor({ sub, email: `${sub}@example.com`, ...changes });
  await backend.addEditor(editor);
  cognito.accounts.push({ sub, email: editor.email, isEnabled: true });
  return editor;
}
const root = await join({ role: 'admin' });
const accountOf = (sub: string) => cognito.accounts.find((account) => account.sub === sub);
const me = (sub: string) => call('GET /me', { sub });
const get = (id: string, sub: string = root.sub) =>
  call('GET /editors/{id}', { sub, params: { id } });
const change = (verb: 'disable' | 'enable', id: string, sub: string = root.sub) =>
  call(`POST /editors/{id}/${verb}`, { sub, params: { id } });
const code = ({ status, json }: Awaited<ReturnType<typeof me>>) => [status, json.code];

describe('GET /me', () => {
  it.each([
    ['editor', ['reviews.create', 'reviews.publish', 'cameras.create']],
    ['admin', ['editors.manage']],
  ] as const)('tells the role %s who they are, and what they may do', async (role, permissions) => {
    const editor = await join({ role });
    const { status, json, headers } = await me(editor.sub);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      ...editor,
      permissions: expect.arrayContaining([...permissions]),
    });
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('makes an invited editor active, once', async () => {
    const { activatedAt, ...invited } = await join();
    const sub = randomUUID() as EditorId;
    await backend.addEditor({ ...invited, sub, status: 'invited' });
    backend.dynamo.take();
    const first = await me(sub);
    expect(first.json).toMatchObject({ status: 'active', activatedAt: first.json.updatedAt });
    expect((await me(sub)).json).toEqual(first.json);
    expect(backend.dynamo.take().map(({ operation }) => operation)).toEqual([
      'GetItem',
      'UpdateItem',
      'GetItem',
    ]);
  });
});

describe('POST /editors', () => {
  const invite = (email: string, headers: Readonly<Record<string, string>> = {}) => {
    const body = { email, name: 'Eve Souza', role: 'chief' };
    return call('POST /editors', { sub: root.sub, body, headers });
  };

  it('makes an account and a profile, with an audit entry', async () => {
    const { status, json, headers } = await invite('Eve@Example.com');
    expect(status).toBe(201);
    expect(json).toMatchObject({
      email: 'eve@example.com',
      role: 'chief',
      status: 'invited',
      invitedBy: root.sub,
    });
    expect(headers.location).toBe(`/editors/${json.sub}`);
    expect(accountOf(json.sub)).toMatchObject({ email: 'eve@example.com', isEnabled: true });
    expect(await backend.partition(`EDITOR#${json.sub}`)).toMatchObject([
      { action: 'editor.invited', by: root.sub, role: 'admin' },
      { sk: 'PROFILE', state: 'EDITOR', summary: json },
    ]);
    expect((await get(json.sub)).json).toEqual(json);
  });

  it('refuses who is an editor already', async () => {
    const answer = await invite(root.email.toUpperCase());
    expect(code(answer)).toEqual([409, 'EDITOR_EXISTS']);
    expect(answer.json.errors).toMatchObject([{ path: '/email' }]);
  });

  it('completes an invitation whose second half failed', async () => {
    const email = 'half@example.com';
    cognito.accounts.push({ sub: randomUUID(), email, isEnabled: true });
    cognito.calls.splice(0);
    expect((await invite(email)).status).toBe(201);
    expect(cognito.calls).toEqual(['AdminCreateUser', 'AdminGetUser', 'AdminCreateUser']);
  });

  it('invites once for the same key, also concurrently', async () => {
    const key = { 'idempotency-key': 'invite-once' };
    const twice = () => invite('once@example.com', key);
    const answers = [...(await Promise.all([twice(), twice()])), await twice()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[2]?.headers['idempotency-replayed']).toBe('true');
  });

  it('refuses what does not fit, with every fault', async () => {
    const body = { email: 'nobody', name: '', role: 'owner', status: 'active', sub: 'x' };
    const answer = await call('POST /editors', { sub: root.sub, body });
    expect(code(answer)).toEqual([422, 'INVALID_BODY']);
    expect(answer.json.errors.map((fault) => `${fault.path} ${fault.code}`).toSorted()).toEqual([
      '/email INVALID',
      '/name TOO_SHORT',
      '/role NOT_ALLOWED',
      '/status UNKNOWN_FIELD',
      '/sub UNKNOWN_FIELD',
    ]);
  });
});

describe('GET /editors', () => {
  it('lists everybody for an admin, in pages', async () => {
    const { json } = await call('GET /editors', { sub: root.sub, query: 'limit=2' });
    expect(json.items).toHaveLength(2);
    const rest = await call('GET /editors', {
      sub: root.sub,
      query: `limit=100&cursor=${json.page.next}`,
    });
    expect(2 + rest.json.items.length).toBe(json.page.total);
    expect(rest.json.page).toEqual({ next: null, total: json.page.total });
  });

  it('refuses a forged cursor', async () => {
    const cursor = encodeCursor({ id: 'x', updatedAt: '2026-01-01T00:00:00.000Z' }, 'editors');
    const answer = await call('GET /editors', { sub: root.sub, query: `cursor=${cursor}` });
    expect(code(answer)).toEqual([400, 'INVALID_CURSOR']);
  });

  it('shows an editor the own profile only', async () => {
    const { sub } = await join();
    const { json } = await call('GET /editors', { sub });
    expect(json).toMatchObject({ items: [{ sub }], page: { next: null, total: 1 } });
    expect((await get(sub, sub)).status).toBe(200);
    expect(code(await get(root.sub, sub))).toEqual([404, 'EDITOR_NOT_FOUND']);
  });

  it.each([
    ['a stranger', randomUUID(), 404, 'EDITOR_NOT_FOUND'],
    ['what is no id', 'ana', 400, 'INVALID_PARAMETER'],
  ])('has no %s', async (_who, id, status, expected) => {
    expect(code(await get(id))).toEqual([status, expected]);
  });
});

describe('POST /editors/{id}/disable', () => {
  it('refuses the editor from the very next request on', async () => {
    const { sub } = await join();
    const write = () => review('POST /reviews', { sub, body: {} });
    expect((await write()).status).toBe(422);
    const { status, json } = await change('disable', sub);
    expect([status, json]).toMatchObject([200, { sub, status: 'disabled' }]);
    expect(code(await write())).toEqual([403, 'EDITOR_DISABLED']);
    expect(code(await me(sub))).toEqual([403, 'EDITOR_DISABLED']);
    expect(accountOf(sub)?.isEnabled).toBe(false);
    expect(cognito.calls.slice(-2)).toEqual(['AdminDisableUser', 'AdminUserGlobalSignOut']);
    expect((await get(sub)).json).toEqual(json);
    expect(await backend.partition(`EDITOR#${sub}`)).toMatchObject([
      { action: 'editor.disabled', by: root.sub },
      { sk: 'PROFILE', summary: { status: 'disabled' } },
    ]);
  });

  it('refuses in the table even where Cognito does not follow, and asked again completes', async () => {
    const { sub } = await join();
    cognito.failing.add('AdminDisableUser');
    const half = await change('disable', sub);
    cognito.failing.clear();
    expect(code(half)).toEqual([503, 'SIGN_IN_UNFINISHED']);
    expect(half.headers['retry-after']).toBe('1');
    expect(code(await me(sub))).toEqual([403, 'EDITOR_DISABLED']);
    expect(accountOf(sub)?.isEnabled).toBe(true);
    expect((await change('disable', sub)).status).toBe(200);
    expect(accountOf(sub)?.isEnabled).toBe(false);
  });

  it('leaves one admin of two who disable each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [eve, bob] = [await join({ role: 'admin' }), await join({ role: 'admin' })];
      const answers = await Promise.all([
        change('disable', bob.sub, eve.sub),
        change('disable', eve.sub, bob.sub),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
      const left = [(await get(eve.sub)).json, (await get(bob.sub)).json];
      expect(left.map(({ status }) => status).toSorted()).toEqual(['active', 'disabled']);
    }
  });
});

describe('POST /editors/{id}/enable', () => {
  it('lets the editor in again', async () => {
    const { sub } = await join();
    await change('disable', sub);
    const { status, json } = await change('enable', sub);
    expect([status, json]).toMatchObject([200, { status: 'active' }]);
    expect(accountOf(sub)?.isEnabled).toBe(true);
    expect((await me(sub)).status).toBe(200);
  });

  it('still refuses where Cognito does not follow', async () => {
    const { sub } = await join();
    await change('disable', sub);
    cognito.failing.add('AdminEnableUser');
    const half = await change('enable', sub);
    cognito.failing.clear();
    expect(code(half)).toEqual([503, 'SIGN_IN_UNFINISHED']);
    expect(code(await me(sub))).toEqual([403, 'EDITOR_DISABLED']);
  });
});

describe.each(['disable', 'enable'] as const)('POST /editors/{id}/%s', (verb) => {
  it.each([
    ['oneself', root.sub, 403, 'EDITOR_IS_SELF'],
    ['oneself in capitals', root.sub.toUpperCase(), 404, 'EDITOR_NOT_FOUND'],
    ['a stranger', randomUUID(), 404, 'EDITOR_NOT_FOUND'],
    ['what is no id', 'ana', 400, 'INVALID_PARAMETER'],
  ])('refuses for %s', async (_who, id, status, expected) => {
    expect(code(await change(verb, id))).toEqual([status, expected]);
    expect((await me(root.sub)).status).toBe(200);
  });
});
