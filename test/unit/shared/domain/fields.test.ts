import { is, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { EmailAddress } from '../../../../functions/shared/domain/Editor.ts';
import {
  CalendarDate,
  HttpsUrl,
  integerBetween,
  text,
} from '../../../../functions/shared/domain/fields.ts';

describe('CalendarDate', () => {
  it.each(['2024-02-29', '2026-12-31'])('takes %s', (date) => {
    expect(is(CalendarDate, date)).toBe(true);
  });
  it.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z'])(
    'refuses %s',
    (date) => {
      expect(is(CalendarDate, date)).toBe(false);
    },
  );
});

describe('text', () => {
  it('trims, and counts what is left', () => {
    expect(safeParse(text(3), ' abc ')).toMatchObject({ success: true, output: 'abc' });
  });
  it.each(['', '   ', 'abcd', 'a\ud83d', '\udcf7'])('refuses %j', (words) => {
    expect(is(text(3), words)).toBe(false);
  });
  it('takes a whole surrogate pair', () => {
    expect(is(text(3), '📷')).toBe(true);
  });
});

it.each(['http://example.com', 'javascript:alert(1)', 'https://', 'example.com'])(
  'an address of the web is not %s',
  (address) => {
    expect(is(HttpsUrl, address)).toBe(false);
  },
);

it.each([1.5, 0, 11, Number.NaN, '5'])('a whole number of 1 to 10 is not %s', (number) => {
  expect(is(integerBetween(1, 10), number)).toBe(false);
});

describe('EmailAddress', () => {
  it('is kept in lower case, so that nobody is invited twice', () => {
    expect(safeParse(EmailAddress, ' Ana@Example.COM ')).toMatchObject({
      output: 'ana@example.com',
    });
  });
  it.each([
    ['no domain', 'ana@'],
    ['two addresses', 'ana@example.com,eve@example.com'],
    ['more than Cognito takes', `${'a'.repeat(117)}@example.com`],
  ])('is refused with %s', (_what, address) => {
    expect(is(EmailAddress, address)).toBe(false);
  });
});
