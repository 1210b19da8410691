import { expect, it } from 'vitest';
import { valueText } from '../../../../examples/portal/src/desk/history/valueText.ts';

it.each([
  ['/award', 'gold', 'Oro'],
  ['/images/0/role', 'hero', 'Portada'],
  ['/testUnit/source', 'loan', 'En préstamo'],
  ['/testUnit/preProduction', true, 'Sí'],
  ['/testUnit/testedFrom', '2026-03-01', '1 de marzo de 2026'],
  ['/overall', 84, '84'],
  ['/locales/es/slug', 'nikon-z8', 'nikon-z8'],
])('reads %s %s as “%s”', (pointer, value, text) => {
  expect(valueText(pointer, value, 'es', { yes: 'Sí', no: 'No' })).toBe(text);
});
