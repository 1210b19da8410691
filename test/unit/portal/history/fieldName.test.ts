import { describe, expect, it } from 'vitest';
import { fieldName } from '../../../../examples/portal/src/desk/history/fieldName.ts';

describe('fieldName', () => {
  it.each([
    ['/locales/es/title', 'Título (Español)'],
    ['/locales/pt-BR/pros/0', 'A favor 1 (Português)'],
    ['/locales/en/seo/description', 'Descripción para buscadores (English)'],
    ['/scores/lowLight/value', 'Poca luz: puntaje'],
    ['/scores/value/note', 'Relación calidad-precio: comentario'],
    ['/testUnit/preProduction', 'Equipo de preproducción'],
    ['/images/9/imageId', 'Foto 10'],
    ['/overall', 'Puntaje general'],
  ])('calls %s “%s”', (pointer, name) => {
    expect(fieldName(pointer, 'es')).toBe(name);
  });

  it('has the names in each language', () => {
    expect(fieldName('/locales/es/title', 'en')).toBe('Title (Español)');
    expect(fieldName('/scores/lowLight/value', 'pt-BR')).toBe('Pouca luz: nota');
  });

  it.each(['', '/mood', '/locales/fr/title', '/locales/es/mood', '/images/0/x~1y'])(
    'leaves “%s”, which it does not know, as it is',
    (pointer) => {
      expect(fieldName(pointer, 'es')).toBe(pointer);
    },
  );
});
