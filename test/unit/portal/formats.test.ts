import { afterEach, expect, it, vi } from 'vitest';
import { formats } from '../../../examples/portal/src/i18n/formats.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['America/Buenos_Aires', 'UTC', 'Asia/Tokyo'])('writes days as they are in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(formats.day('en', '2026-02-14')).toBe('February 14, 2026');
  expect(formats.days('es', '2026-02-14', '2026-02-28')).toBe('14–28 de febrero de 2026');
});

it.each([
  [{ amount: 249_995, currency: 'USD' }, '$2,499.95'],
  [{ amount: 329_000, currency: 'JPY' }, '¥329,000'],
  [{ amount: 1_234_567, currency: 'TND' }, 'TND\u00a01,234.567'],
])('writes minor units of a currency: %o', (money, expected) => {
  expect(formats.money('en', money)).toBe(expected);
});
