import { describe, expect, it, vi } from 'vitest';
import { type Answer, clientOf } from '../../support/clientOf.ts';
import { failed } from '../../support/failed.ts';

describe('a token', () => {
  const onlyNew = ({ headers }: Request): Answer =>
    headers.get('authorization') === 'Bearer new'
      ? { body: {} }
      : { status: 401, body: { message: 'Unauthorized' } };

  it('is asked for once more by all calls that are refused together', async () => {
    let kept = 'old';
    const token = vi.fn(async (refused?: string) => {
      if (refused) kept = 'new';
      return kept;
    });
    const { client, requests } = clientOf(onlyNew, { token });
    await Promise.all([client.call('getMe'), client.call('getMe'), client.call('getMe')]);
    await client.call('getMe');
    expect(token.mock.calls.filter(([refused]) => refused)).toEqual([['old']]);
    expect(requests).toHaveLength(7);
  });

  it('is refused for good when the new one is refused too, or when there is none', async () => {
    for (const token of [() => 'old', (refused?: string) => (refused ? 'other' : 'old')]) {
      const { client, requests } = clientOf(onlyNew, { token });
      const error = await failed(client.call('createReview', { body: {} as never }));
      expect(error).toMatchObject({ code: 'SIGN_IN_REQUIRED', isUncertain: false });
      const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
      expect(new Set(keys).size).toBe(1);
    }
  });

  it('is missing where it is empty, which needs no request to find out', async () => {
    const { client, requests } = clientOf(() => ({ body: {} }), { token: () => '' });
    const error = await failed(client.call('createReview', { body: {} as never }));
    expect(error).toMatchObject({ code: 'SIGN_IN_REQUIRED', isUncertain: false });
    expect(requests).toEqual([]);
  });

  it('can be renewed after a failed attempt to do so', async () => {
    const answers = [new Error('offline'), 'new'];
    const token = (refused?: string) => {
      const answer = refused ? answers.shift() : 'old';
      if (answer instanceof Error) throw answer;
      return answer ?? '';
    };
    const { client } = clientOf(onlyNew, { token });
    expect(await failed(client.call('getMe'))).toEqual(new Error('offline'));
    expect((await client.call('getMe')).body).toEqual({});
  });

  it('is not sent where everybody may read', async () => {
    const { client, requests } = clientOf(() => ({ body: {} }), { token: () => 'secret' });
    await client.call('listContent');
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });
});
