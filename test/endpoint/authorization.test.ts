import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import type { Route } from '../../functions/shared/api/Route.ts';
import type { EditorId } from '../../functions/shared/domain/Editor.ts';
import { may } from '../../functions/shared/domain/permissions.ts';
import { ulidOf } from '../support/clock.ts';
import { anEditor, editorId } from '../support/editors.ts';
import { type Answer, callsTo, startBackend } from '../support/endpoint.ts';

const backend = await startBackend();
const roles = ['editor', 'chief', 'admin'] as const;
const who = {
  active: { editor: editorId(1), chief: editorId(2), admin: editorId(3) },
  disabled: { editor: editorId(4), chief: editorId(5), admin: editorId(6) },
} as const;
for (const status of ['active', 'disabled'] as const) {
  for (const role of roles)
    await backend.addEditor(anEditor({ sub: who[status][role], status, role }));
}

/** Every operation of the contract, with its function's handler: nothing is told twice. */
const operations = await Promise.all(
  Object.entries(routes).map(async ([name, of]) => {
    const { handler } = await import(`../../functions/${name}/handler.ts`);
    const call = callsTo(handler);
    return Object.values<Route>(of).map((route) => ({ route, call }));
  }),
).then((all) => all.flat());
type Operation = (typeof operations)[number];

/** A request that is well-formed in its path, and for nothing that is there. */
function ask({ route, call }: Operation, sub: EditorId, method: string = route.method) {
  const id = route.path.startsWith('/editors') ? randomUUID() : ulidOf(1);
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = Object.fromEntries(names.map((name) => [name, name === 'id' ? id : 'nothing']));
  const body = route.body ? { body: {} } : {};
  return call(`${method} ${route.path}`, { sub, params, ...body });
}
const refusal = ({ status, json }: Answer) => [status, json.code];

describe.each(
  operations.map((operation) => ({
    operation,
    name: `${operation.route.method} ${operation.route.path}`,
  })),
)('$name', ({ operation }) => {
  const { route } = operation;

  it.each(roles)('is for the role %s as the permissions say', async (role) => {
    const answer = await ask(operation, who.active[role]);
    const isAllowed = route.access === 'public' || may(role, route.permission);
    if (isAllowed) expect([401, 403]).not.toContain(answer.status);
    else expect(refusal(answer)).toEqual([403, 'PERMISSION_DENIED']);
  });

  if (route.access === 'public') return;

  it.each(roles)('is refused to a disabled %s', async (role) => {
    expect(refusal(await ask(operation, who.disabled[role]))).toEqual([403, 'EDITOR_DISABLED']);
  });

  it('is refused to an account without a profile', async () => {
    expect(refusal(await ask(operation, editorId(99)))).toEqual([403, 'EDITOR_UNKNOWN']);
  });

  it('is judged before the request is read', async () => {
    const answer = await operation.call(`${route.method} ${route.path}`, {
      sub: who.disabled.editor,
      query: 'unknown=1',
      body: 'no json',
    });
    expect(refusal(answer)).toEqual([403, 'EDITOR_DISABLED']);
  });

  if (route.method !== 'GET') return;

  it('is refused to HEAD as to GET', async () => {
    const { status, text } = await ask(operation, who.disabled.admin, 'HEAD');
    expect([status, text]).toEqual([403, undefined]);
  });
});

it('every operation has a handler, and a public one a reason', () => {
  expect(operations).toHaveLength(Object.values(routes).flatMap((of) => Object.keys(of)).length);
  for (const { route } of operations) {
    if (route.access === 'public') expect(route.because).toMatch(/\w+ \w+/);
  }
});
