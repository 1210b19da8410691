/** How a metric is compared, and from when on a person notices a difference; any counts without. */
export type Measure = {
  readonly unit?: string;
  /** Absent where neither direction is better by itself. */
  readonly better?: 'higher' | 'lower' | undefined;
  /** The larger is at least so many times the smaller. */
  readonly ratio?: number;
  /** The larger is at least so much more than the smaller. */
  readonly step?: number;
};

/** Cameras are set by thirds of a stop, whose nominal series (100, 125, 160 …) grows by 1.25. */
const thirdOfStop = 1.25;

/** What is compared of cameras and lenses, in the order of the answer: metrics by group. */
export const metrics = {
  sensor: {
    'sensor.format': {},
    'sensor.type': {},
    // Detail grows with the root: 10 % more pixels resolve 5 % more lines.
    'sensor.effectiveMp': { unit: 'MP', better: 'higher', ratio: 1.1 },
    // 5 % is less than a step back: nobody sees it in the picture.
    'sensor.widthMm': { unit: 'mm', ratio: 1.05 },
    'sensor.heightMm': { unit: 'mm', ratio: 1.05 },
    // Of as much light more.
    'sensor.areaMm2': { unit: 'mm2', better: 'higher', ratio: thirdOfStop },
    'sensor.cropFactor': { ratio: 1.05 },
  },
  iso: {
    'iso.min': { better: 'lower', ratio: thirdOfStop },
    'iso.max': { better: 'higher', ratio: thirdOfStop },
    'iso.extendedMin': { better: 'lower', ratio: thirdOfStop },
    'iso.extendedMax': { better: 'higher', ratio: thirdOfStop },
  },
  shutter: {
    'shutter.mechanicalMaxS': { unit: 's', better: 'lower', ratio: thirdOfStop },
    'shutter.electronicMaxS': { unit: 's', better: 'lower', ratio: thirdOfStop },
  },
  burst: {
    // One picture more in six decides over the moment.
    'burst.mechanicalFps': { unit: 'fps', better: 'higher', ratio: 1.15 },
    'burst.electronicFps': { unit: 'fps', better: 'higher', ratio: 1.15 },
  },
  autofocus: {
    // Makers count points differently.
    'autofocus.points': { better: 'higher', ratio: 1.5 },
    'autofocus.subjects': {},
  },
  viewfinder: {
    // As for the sensor, but seen through a lens: 10 % finer lines.
    'viewfinder.dots': { unit: 'dots', better: 'higher', ratio: 1.2 },
    // As seen on this camera: a small sensor flatters it.
    'viewfinder.magnification': { ratio: 1.05 },
    'viewfinder.equivalentMagnification': { better: 'higher', ratio: 1.05 },
  },
  screen: {
    // 3.0 and 3.2 inches, the two common sizes, can be told apart.
    'screen.inch': { unit: 'inch', better: 'higher', step: 0.2 },
    'screen.dots': { unit: 'dots', better: 'higher', ratio: 1.2 },
    'screen.articulation': {},
  },
  video: {
    // 3840 and 4096 are both 4K.
    'video.maxWidthPx': { unit: 'px', better: 'higher', ratio: 1.1 },
    // 24 and 25, 59.94 and 60 are one, 25 and 30 are not.
    'video.max4kFps': { unit: 'fps', better: 'higher', ratio: 1.1 },
    'video.maxFps': { unit: 'fps', better: 'higher', ratio: 1.1 },
    'video.maxBitDepth': { unit: 'bit', better: 'higher' },
  },
  optics: {
    'focalLengthMm.min': { unit: 'mm', ratio: 1.05 },
    'focalLengthMm.max': { unit: 'mm', ratio: 1.05 },
    // A third of a stop in f-numbers: 1.8 and 2.
    'maxAperture.wide': { better: 'lower', ratio: 1.1 },
    'maxAperture.tele': { better: 'lower', ratio: 1.1 },
    minFocusM: { unit: 'm', better: 'lower', ratio: 1.1 },
    // Filters fit or do not.
    filterMm: { unit: 'mm' },
  },
  body: {
    mount: {},
    // Makers state halves.
    stabilisationStops: { unit: 'stops', better: 'higher', step: 0.5 },
    // Days differ more than that.
    batteryCipa: { unit: 'shots', better: 'higher', ratio: 1.1 },
    cardSlots: {},
    // What a hand can tell (Weber's law: 2 to 5 %).
    weightG: { unit: 'g', better: 'lower', ratio: 1.05 },
    widthMm: { unit: 'mm', ratio: 1.05 },
    heightMm: { unit: 'mm', ratio: 1.05 },
    depthMm: { unit: 'mm', ratio: 1.05 },
    diameterMm: { unit: 'mm', ratio: 1.05 },
    lengthMm: { unit: 'mm', ratio: 1.05 },
    weatherSealed: { better: 'higher' },
  },
  market: {
    announcedOn: {},
    // Less than what shops differ by.
    msrp: { better: 'lower', ratio: 1.05 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Measure>>>>;

/** Two editors who agree still differ by a point. */
export const score: Measure = { unit: 'points', better: 'higher', step: 2 };
