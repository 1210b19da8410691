import { describe, expect, it } from 'vitest';
import { fieldName } from '../../../examples/portal/src/desk/fieldName.ts';
import { publicationFaults } from '../../../functions/shared/domain/publicationFaults.ts';

describe('the name of a field', () => {
  it.each([
    ['/locales/es/title', 'Español · Title'],
    ['/locales/pt-BR/pros', 'Português · In favor'],
    ['/locales/pt-BR/pros/0', 'Português · In favor 1'],
    ['/locales/en/seo/title', 'English · Title for search engines'],
    ['/locales/en', 'English'],
    ['/locales', 'Texts'],
    ['/scores', 'Scores'],
    ['/scores/value', 'Value'],
    ['/scores/value/value', 'Value · Score'],
    ['/scores/lowLight/note', 'Low light · Comment'],
    ['/overall', 'Overall score'],
    ['/testUnit/source', 'Test unit · Where it came from'],
    ['/images', 'Images'],
    ['/images/2', 'Image 3'],
    ['/images/2/imageId', 'Image 3'],
    ['/images/2/alt/es', 'Image 3 · Alternative text · Español'],
    ['/imageId', 'Image'],
    ['/award', 'Award'],
    ['/brand/new', 'brand · new'],
    ['', ''],
  ])('of %s is %s', (path, name) => {
    expect(fieldName(path, 'en')).toBe(name);
  });

  it('is there for all that publishing demands', () => {
    const faults = publicationFaults({ coverage: 0, images: [], locales: {} }, ['pt-BR']);
    expect(faults.map(({ path }) => fieldName(path, 'es'))).toEqual([
      'Puntajes',
      'Equipo de prueba',
      ...['Resumen', 'Veredicto', 'Texto', 'A favor', 'En contra'].map(
        (name) => `Português · ${name}`,
      ),
    ]);
  });
});
