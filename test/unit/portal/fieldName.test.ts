import { describe, expect, it } from 'vitest';
import { fieldName } from '../../../examples/portal/src/desk/edit/checks/fieldName.ts';

describe('the name of a field', () => {
  it.each([
    ['/locales/es/title', 'Español · Title'],
    ['/locales/pt-BR/pros/0', 'Português · In favor · 1'],
    ['/locales/en/seo/title', 'English · Title for search engines'],
    ['/locales/en', 'English'],
    ['/locales', 'Texts'],
    ['/scores', 'Scores'],
    ['/scores/value', 'Scores · Value'],
    ['/scores/value/value', 'Scores · Value · Score (0 to 100)'],
    ['/testUnit/source', 'Test unit · Where it came from'],
    ['/images/2/alt/es', 'Images · 3 · Alternative text · Español'],
    ['/award', 'Award'],
    ['/brand/new', 'brand · new'],
    ['', ''],
  ])('of %s is %s', (path, name) => {
    expect(fieldName(path, 'en')).toBe(name);
  });
});
