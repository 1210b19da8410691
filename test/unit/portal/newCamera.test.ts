import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { newCamera } from '../../../examples/portal/src/desk/edit/create/newCamera.ts';
import { NewCamera } from '../../../functions/shared/domain/Camera.ts';

const form = {
  class: 'mirrorless',
  brand: 'Acme',
  model: 'One',
  availability: 'available',
  price: '1234.5',
  currency: 'USD',
} as const;

describe('a camera from the form', () => {
  it.each([
    ['USD', '1234.5', 123_450],
    ['JPY', '98000', 98_000],
    ['BRL', '0.29', 29],
  ])('has a price in the smallest unit of %s', (currency, price, amount) => {
    expect(newCamera({ ...form, currency, price })).toMatchObject({ msrp: { amount, currency } });
  });

  it('is one that the API takes, with and without a price, as a camera and as a lens', () => {
    const lens = newCamera({ ...form, class: 'lens', price: '' });
    expect(parse(NewCamera, newCamera(form)).kind).toBe('camera');
    expect(parse(NewCamera, lens)).toMatchObject({ kind: 'lens', class: 'lens' });
    expect(lens).not.toHaveProperty('msrp');
  });
});
