import * as v from 'valibot';
import type { PublicCamera } from '../../shared/domain/Camera.ts';
import { Money } from '../../shared/domain/Money.ts';

/** What is known of a camera in one respect. */
export const Fact = v.union([v.number(), v.string(), v.boolean(), v.array(v.string()), Money]);
export type Fact = v.InferOutput<typeof Fact>;

/** What a camera tells of a metric, a spec or what follows from its specs; undefined if not known. */
export function factsOf(camera: PublicCamera): (metric: string) => Fact | undefined {
  const derived = derivedOf(camera);
  return (metric) => {
    const fact: unknown = metric
      .split('.')
      .reduce((part, name) => Object(part)[name], { ...camera, ...camera.specs });
    return v.is(Fact, fact) ? fact : derived[metric];
  };
}

/** Diagonal of 36 × 24 mm. */
const fullFrameMm = Math.hypot(36, 24);

const rounded = (number: number, digits: number): number => Number(number.toFixed(digits));

const most = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

/** Derived when asked for, never stored: what they follow from is the truth. */
function derivedOf(camera: PublicCamera): Readonly<Record<string, number | undefined>> {
  if (camera.kind === 'lens') {
    const [diameterMm, lengthMm] = camera.specs.dimensionsMm ?? [];
    return { diameterMm, lengthMm };
  }
  const { sensor, viewfinder, video = [], dimensionsMm } = camera.specs;
  const [widthMm, heightMm, depthMm] = dimensionsMm ?? [];
  const of4k = video.filter(({ width }) => width >= 3840);
  return {
    ...sizesOf(sensor?.widthMm, sensor?.heightMm, viewfinder?.magnification),
    'video.maxWidthPx': most(video.map(({ width }) => width)),
    // 0 says that none of the modes is 4K.
    'video.max4kFps': video.length > 0 ? (most(of4k.map(({ fps }) => fps)) ?? 0) : undefined,
    'video.maxFps': most(video.map(({ fps }) => fps)),
    'video.maxBitDepth': most(video.map(({ bitDepth }) => bitDepth)),
    widthMm,
    heightMm,
    depthMm,
  };
}

function sizesOf(widthMm = 0, heightMm = 0, magnification = 0): Record<string, number> {
  if (!widthMm || !heightMm) return {};
  const cropFactor = fullFrameMm / Math.hypot(widthMm, heightMm);
  return {
    'sensor.areaMm2': rounded(widthMm * heightMm, 0),
    'sensor.cropFactor': rounded(cropFactor, 2),
    ...(magnification
      ? { 'viewfinder.equivalentMagnification': rounded(magnification / cropFactor, 2) }
      : {}),
  };
}
