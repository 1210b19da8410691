import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../lib/local/schedule/rateOf.ts';

describe('a rate', () => {
  it.each([
    ['rate(1 minute)', 60],
    ['rate(5 minutes)', 300],
    ['rate(1 hour)', 3_600],
    ['rate(12 hours)', 43_200],
    ['rate(1 day)', 86_400],
    ['rate(30 days)', 2_592_000],
  ])('%s is %i seconds', (expression, seconds) => {
    expect(rateOf(expression)).toBe(seconds * 1000);
  });

  it.each([
    'rate(1 minutes)',
    'rate(5 minute)',
    'rate(0 minutes)',
    'rate(1.5 hours)',
    'rate(30 seconds)',
    'rate(5minutes)',
    '1 minute',
    '',
  ])('is not %j', (expression) => {
    expect(() => rateOf(expression)).toThrow('is no rate: write it like rate(1 minute)');
  });

  it('is not a cron expression, which is named', () => {
    expect(() => rateOf('cron(0 12 * * ? *)')).toThrow(
      'cron(0 12 * * ? *) is not run by the local cloud: give the rule a rate',
    );
  });
});
