import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../functions/getContent/languageOf.ts';

describe('languageOf', () => {
  it.each([undefined, 'en', 'pt-BR;q=1'])(
    'is what is asked for, whatever the browser says: %s',
    (header) => {
      expect(languageOf('es', header)).toEqual({
        locale: 'es',
        headers: { 'content-language': 'es' },
      });
    },
  );

  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['es-419,en;q=0.9', 'es'],
    ['en-GB-oxendict', 'en'],
    ['en;q=0.8, pt;q=0.9', 'pt-BR'],
    ['fr, de;q=0.9, en;q=0.1', 'en'],
    ['en;q=0.5, pt;q=0.5', 'en'],
    ['en;q=0, pt;q=0.1', 'pt-BR'],
    // Nothing that we have, or nothing at all: the language of the portal.
    ['fr-CH, de', 'es'],
    ['*', 'es'],
    ['en;q=0', 'es'],
    ['eng, esp, p', 'es'],
    ['', 'es'],
    [undefined, 'es'],
    [',;q=,-', 'es'],
  ])('finds for %s %s, and says so', (header, locale) => {
    expect(languageOf('auto', header)).toEqual({
      locale,
      headers: {
        'content-language': locale,
        vary: 'accept-language',
        'cache-control': 'private, max-age=30',
      },
    });
  });
});
