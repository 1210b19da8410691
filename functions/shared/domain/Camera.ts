import * as v from 'valibot';
import {
  CalendarDate,
  HttpsUrl,
  Instant,
  integerBetween,
  listOf,
  oneOf,
  text,
  Ulid,
} from './fields.ts';
import { Money } from './Money.ts';
import { Slug } from './Slug.ts';
import { CameraSpecs, LensSpecs } from './Specs.ts';

export const CameraId = v.pipe(Ulid, v.brand('CameraId'));
export type CameraId = v.InferOutput<typeof CameraId>;

/** Where a reader can go and buy: there is no checkout here. */
const Offer = v.strictObject({
  seller: text(80),
  url: HttpsUrl,
  price: Money,
  condition: oneOf(['new', 'used', 'refurbished']),
  asOf: CalendarDate,
});

export const Availability = oneOf(['announced', 'available', 'discontinued']);

const bodyClasses = [
  'mirrorless',
  'dslr',
  'compact',
  'medium-format',
  'action',
  'cinema',
  'instant',
] as const;
const lensClasses = ['lens'] as const;
/** Of cameras and lenses together. */
export const CameraClass = oneOf([...bodyClasses, ...lensClasses]);

const common = {
  brand: text(40),
  model: text(80),
  /** Other names that people use: `A7 IV`, `ILCE-7M4`. */
  aliases: v.optional(listOf(text(80), 20), []),
  announcedOn: v.optional(CalendarDate),
  availability: Availability,
  /** The price at launch, as the maker named it. */
  msrp: v.optional(Money),
  offers: v.optional(listOf(Offer, 20), []),
};

const bodyOnly = {
  kind: oneOf(['camera']),
  class: oneOf(bodyClasses),
  specs: v.optional(CameraSpecs, {}),
};

const lensOnly = {
  kind: oneOf(['lens']),
  class: oneOf(lensClasses),
  specs: v.optional(LensSpecs, {}),
};

/** What the server adds to every camera. */
const record = {
  id: CameraId,
  slug: Slug,
  version: integerBetween(1, 1_000_000),
  createdBy: v.string(),
  createdAt: Instant,
  updatedAt: Instant,
};

/** What an editor sends; the slug is made from brand and model when absent. */
export const NewCamera = v.variant(
  'kind',
  [
    v.strictObject({ ...bodyOnly, ...common, slug: v.optional(Slug) }),
    v.strictObject({ ...lensOnly, ...common, slug: v.optional(Slug) }),
  ],
  'must be one of camera, lens',
);
export type NewCamera = v.InferOutput<typeof NewCamera>;

/** A camera or a lens, as it is kept. */
export const Camera = v.variant('kind', [
  v.strictObject({ ...bodyOnly, ...common, ...record }),
  v.strictObject({ ...lensOnly, ...common, ...record }),
]);
export type Camera = v.InferOutput<typeof Camera>;

/** What readers see of a camera: everything but who recorded it, and when. */
export const PublicCamera = v.variant('kind', [
  v.strictObject({ ...bodyOnly, ...common, slug: Slug }),
  v.strictObject({ ...lensOnly, ...common, slug: Slug }),
]);
export type PublicCamera = v.InferOutput<typeof PublicCamera>;

export function publicCamera(camera: Camera): PublicCamera {
  const { id, version, createdBy, createdAt, updatedAt, ...seen } = camera;
  return seen;
}

/** What a list of cameras shows of each. */
export const CameraSummary = v.strictObject({
  id: CameraId,
  kind: oneOf(['camera', 'lens']),
  brand: v.string(),
  model: v.string(),
  slug: Slug,
  class: v.string(),
  availability: v.string(),
  announcedOn: v.optional(CalendarDate),
  version: v.number(),
  updatedAt: Instant,
});
export type CameraSummary = v.InferOutput<typeof CameraSummary>;

export const summaryOf = (camera: Camera): CameraSummary => ({
  id: camera.id,
  kind: camera.kind,
  brand: camera.brand,
  model: camera.model,
  slug: camera.slug,
  class: camera.class,
  availability: camera.availability,
  ...(camera.announcedOn ? { announcedOn: camera.announcedOn } : {}),
  version: camera.version,
  updatedAt: camera.updatedAt,
});
