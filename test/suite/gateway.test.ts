import { describe, expect, it } from 'vitest';
import { call } from './client.ts';

describe('what the gateway answers by itself', () => {
  it.each([
    ['GET', '/nowhere', 404, 'Not Found'],
    ['DELETE', '/content', 404, 'Not Found'],
    ['POST', '/reviews', 401, 'Unauthorized'],
    ['GET', '/editors', 401, 'Unauthorized'],
    ['GET', '/me', 401, 'Unauthorized'],
  ])('%s %s is %i', async (method, path, status, message) => {
    const answer = await call(method, path);

    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ message });
    expect(answer.headers.get('apigw-requestid')).toBeTruthy();
    expect(answer.headers.has('www-authenticate')).toBe(status === 401);
  });

  it.each(['not-a-token', 'eyJhbGciOiJub25lIn0.e30.'])('refuses the token %s', async (token) => {
    const answer = await call('GET', '/me', { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
  });

  it('does not let a strange origin read the answers', async () => {
    const { headers } = await call('GET', '/content', { headers: { origin: 'https://evil.test' } });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });
});
