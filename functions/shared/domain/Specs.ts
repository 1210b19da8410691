import * as v from 'valibot';
import { integerBetween, listOf, numberBetween, oneOf, text } from './fields.ts';

/**
 * What a camera or lens is, typed and stored once. A fact that is not known is absent: comparison
 * says "missing", and nothing is guessed. Units stand in the names.
 */

export const SensorFormat = oneOf([
  'medium-format',
  'full-frame',
  'aps-h',
  'aps-c',
  'four-thirds',
  '1-inch',
  '2/3-inch',
  '1/1.7-inch',
  '1/1.8-inch',
  '1/2-inch',
  '1/2.3-inch',
  'smaller',
]);

const Sensor = v.strictObject({
  format: v.optional(SensorFormat),
  /** Crop factor and area are derived from width and height, never stored. */
  widthMm: v.optional(numberBetween(1, 200)),
  heightMm: v.optional(numberBetween(1, 200)),
  type: v.optional(oneOf(['cmos', 'bsi-cmos', 'stacked-cmos', 'ccd', 'foveon', 'nmos'])),
  effectiveMp: v.optional(numberBetween(0.01, 1000)),
});

const Iso = v.strictObject({
  min: v.optional(integerBetween(1, 10_000_000)),
  max: v.optional(integerBetween(1, 10_000_000)),
  extendedMin: v.optional(integerBetween(1, 10_000_000)),
  extendedMax: v.optional(integerBetween(1, 10_000_000)),
});

const Shutter = v.strictObject({
  /** Fastest speed in seconds: 1/8000 s is 0.000125. */
  mechanicalMaxS: v.optional(numberBetween(0.000001, 60)),
  electronicMaxS: v.optional(numberBetween(0.000001, 60)),
});

const Burst = v.strictObject({
  mechanicalFps: v.optional(numberBetween(0.1, 1000)),
  electronicFps: v.optional(numberBetween(0.1, 1000)),
});

const Autofocus = v.strictObject({
  points: v.optional(integerBetween(1, 100_000)),
  subjects: v.optional(
    listOf(oneOf(['people', 'animals', 'birds', 'vehicles', 'insects', 'aircraft']), 6),
  ),
});

const Viewfinder = v.strictObject({
  /** Absent in an optical viewfinder, which has no dots. */
  dots: v.optional(integerBetween(10_000, 100_000_000)),
  /** As seen on this camera, not converted to full frame. */
  magnification: v.optional(numberBetween(0.1, 3)),
});

const Screen = v.strictObject({
  inch: v.optional(numberBetween(0.5, 20)),
  dots: v.optional(integerBetween(10_000, 100_000_000)),
  articulation: v.optional(oneOf(['fixed', 'tilting', 'two-axis', 'fully-articulated'])),
});

const VideoMode = v.strictObject({
  width: integerBetween(1, 20_000),
  height: integerBetween(1, 20_000),
  fps: numberBetween(1, 2000),
  codec: v.optional(text(40)),
  bitDepth: v.optional(integerBetween(8, 16)),
});

const CardSlot = oneOf([
  'sd',
  'micro-sd',
  'cfexpress-a',
  'cfexpress-b',
  'xqd',
  'compact-flash',
  'memory-stick',
  'xd',
  'smart-media',
  'internal',
]);

const body = {
  mount: v.optional(text(40)),
  stabilisationStops: v.optional(numberBetween(0, 10)),
  weightG: v.optional(integerBetween(1, 100_000)),
  weatherSealed: v.optional(v.boolean()),
};

const millimetres = numberBetween(0.1, 2000);

export const CameraSpecs = v.strictObject({
  ...body,
  sensor: v.optional(Sensor),
  iso: v.optional(Iso),
  shutter: v.optional(Shutter),
  burst: v.optional(Burst),
  autofocus: v.optional(Autofocus),
  viewfinder: v.optional(Viewfinder),
  screen: v.optional(Screen),
  video: v.optional(listOf(VideoMode, 40)),
  /** Shots per charge, CIPA DC-002. */
  batteryCipa: v.optional(integerBetween(1, 100_000)),
  cardSlots: v.optional(listOf(CardSlot, 4)),
  /** Width, height, depth. */
  dimensionsMm: v.optional(v.strictTuple([millimetres, millimetres, millimetres])),
});

export const LensSpecs = v.strictObject({
  ...body,
  focalLengthMm: v.optional(
    v.strictObject({ min: numberBetween(1, 5000), max: numberBetween(1, 5000) }),
  ),
  /** Widest f-number at the short and at the long end. */
  maxAperture: v.optional(
    v.strictObject({ wide: numberBetween(0.5, 64), tele: numberBetween(0.5, 64) }),
  ),
  minFocusM: v.optional(numberBetween(0.01, 100)),
  filterMm: v.optional(numberBetween(1, 500)),
  /** Diameter and length. */
  dimensionsMm: v.optional(v.strictTuple([millimetres, millimetres])),
});
