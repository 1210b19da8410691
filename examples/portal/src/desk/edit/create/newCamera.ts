import type { components } from '@random-camera-reviews/client';

type NewCamera = components['schemas']['NewCamera'];
type BodyClass = Extract<NewCamera, { kind: 'camera' }>['class'];

/** Amounts are in the smallest unit of their currency (ISO 4217): cents, or whole yen. */
function minorUnits(price: number, currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return Math.round(price * 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The camera or lens that a form describes. */
export function newCamera(form: {
  readonly class: BodyClass | 'lens';
  readonly brand: string;
  readonly model: string;
  readonly availability: components['schemas']['Availability'];
  /** In whole units; empty where nobody knows. */
  readonly price: string;
  readonly currency: string;
}): NewCamera {
  const { brand, model, availability, price, currency } = form;
  const common = {
    brand,
    model,
    availability,
    ...(price ? { msrp: { amount: minorUnits(Number(price), currency), currency } } : {}),
    specs: {},
    aliases: [],
    offers: [],
  };
  return form.class === 'lens'
    ? { kind: 'lens', class: form.class, ...common }
    : { kind: 'camera', class: form.class, ...common };
}
