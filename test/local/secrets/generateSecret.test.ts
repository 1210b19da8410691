import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { Generation, generateSecret } from '../../../lib/local/secrets/generateSecret.ts';

const generate = (settings: object) => generateSecret(parse(Generation, settings));

describe('a generated secret', () => {
  it.each([
    ['32 characters of all kinds', {}, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s]).{32}$/],
    ['as long as it is asked for', { PasswordLength: 64 }, /^\S{64}$/],
    [
      'without punctuation',
      { ExcludePunctuation: true, PasswordLength: 400 },
      /^[a-zA-Z0-9]{400}$/,
    ],
    [
      'of one kind only',
      { ExcludePunctuation: true, ExcludeLowercase: true, ExcludeUppercase: true },
      /^\d{32}$/,
    ],
    [
      'without the characters that are excluded',
      { ExcludeCharacters: '0OIl"', PasswordLength: 400 },
      /^[^0OIl"]{400}$/,
    ],
    ['with spaces', { IncludeSpace: true, PasswordLength: 4096 }, / /],
  ])('is %s', (_what, settings, form) => {
    expect(generate(settings)).toMatch(form);
  });

  it('is another one each time', () => {
    expect(generate({})).not.toBe(generate({}));
  });

  it('has every kind, however short it is', () => {
    for (let count = 0; count < 50; count += 1) {
      const kinds = [...generate({ PasswordLength: 4 })].map((letter) =>
        letter.replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A').replace(/\d/, '0').replace(/\W|_/, '!'),
      );
      expect(kinds.sort()).toEqual(['!', '0', 'A', 'a']);
    }
  });

  it('may be a member of a template', () => {
    const text = generate({
      SecretStringTemplate: '{"user":"ana"}',
      GenerateStringKey: 'password',
    });
    expect(JSON.parse(text)).toEqual({ user: 'ana', password: expect.stringMatching(/^.{32}$/) });
  });

  it.each([
    ['a template without a key', { SecretStringTemplate: '{}' }, 'belong together'],
    ['no characters at all', { ExcludeCharacters: allCharacters() }, 'all kinds of characters'],
    ['a setting that is unknown', { Strength: 9 }, 'Strength'],
  ])('is refused with %s', (_what, settings, message) => {
    expect(() => generate(settings)).toThrow(message);
  });
});

function allCharacters(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
}
