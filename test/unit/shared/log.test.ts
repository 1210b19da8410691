import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorData, log } from '../../../functions/shared/log.ts';

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2ln-bmF0_dXJl';

function logged(entry: Readonly<Record<string, unknown>>): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  log('info', entry);
  return String(write.mock.lastCall?.[0]);
}

afterEach(() => vi.restoreAllMocks());

describe('log', () => {
  it('writes one JSON object in one line', () => {
    const line = logged({ message: 'two\nlines', count: 2 });
    expect(line.endsWith('}\n')).toBe(true);
    expect(line.trimEnd()).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({ level: 'info', message: 'two\nlines', count: 2 });
  });

  it.each([
    ['an e-mail address', 'no user ana.lima+rcr@mail.example.com here', 'no user [redacted] here'],
    ['a token', `Bearer ${token}`, 'Bearer [redacted]'],
    ['several', `ana@example.com, eve@example.com`, '[redacted], [redacted]'],
  ])('never tells %s', (_what, message, redacted) => {
    expect(JSON.parse(logged({ deep: [{ message }] })).deep).toEqual([{ message: redacted }]);
  });

  it('tells an error with its causes, redacted too', () => {
    const cause = new TypeError('no mailbox ana@example.com');
    const line = logged({ error: errorData(new Error('failed', { cause })) });
    expect(JSON.parse(line).error).toMatchObject({
      name: 'Error',
      message: 'failed',
      stack: expect.stringContaining('log.test.ts'),
      cause: { name: 'TypeError', message: 'no mailbox [redacted]' },
    });
    expect(line).not.toContain('ana@example.com');
  });

  it.each(['a', 'a@', 'eyJ', 'eyJ.', '.-'])('does not take long over %s without end', (part) => {
    const started = performance.now();
    logged({ message: part.repeat(100_000) });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
