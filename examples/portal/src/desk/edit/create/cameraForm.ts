import { terms } from '../../../i18n/terms.ts';
import type { newCamera } from './newCamera.ts';

type Form = Parameters<typeof newCamera>[0];

const isClass = (text: string): text is Form['class'] => Object.hasOwn(terms.class, text);
const isAvailability = (text: string): text is Form['availability'] =>
  Object.hasOwn(terms.availability, text);

/** What the form of a camera says; its fields offer nothing else. */
export function cameraForm(data: FormData): Form {
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const chosen = text('class');
  const availability = text('availability');
  return {
    class: isClass(chosen) ? chosen : 'mirrorless',
    availability: isAvailability(availability) ? availability : 'available',
    brand: text('brand'),
    model: text('model'),
    price: text('price'),
    currency: text('currency').toUpperCase(),
  };
}
