import * as v from 'valibot';

/** What a process spent on one original, its own start not counted. */
export const Run = v.object({
  milliseconds: v.number(),
  cpuMilliseconds: v.number(),
  /** The most memory that the process ever had. */
  peakRssMb: v.number(),
});
export type Run = v.InferOutput<typeof Run>;

/** What was measured of one size: runs of the same place in the lists were neighbours in time. */
export type ImageCase = {
  readonly megapixels: number;
  readonly ours: readonly Run[];
  readonly bare: readonly Run[];
  readonly ratio: number;
  readonly peakRssMb: number;
};
