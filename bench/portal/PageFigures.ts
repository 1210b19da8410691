import * as v from 'valibot';

/** What the browser says of a page itself: see `inPage.js`. */
export const InPage = v.object({
  firstPaintMs: v.number(),
  largestPaintMs: v.number(),
  /** What long tasks took beyond 50 ms each (total blocking time). */
  blockedMs: v.number(),
  /** Layout shifts, and the classes of what moved. */
  shifts: v.array(v.object({ value: v.number(), moved: v.array(v.string()) })),
  /** The largest picture that has candidates; null where there is none. */
  image: v.nullable(
    v.object({
      alt: v.string(),
      src: v.string(),
      /** CSS pixels that the whole picture takes, what `object-fit: cover` cuts off included. */
      shownWidth: v.number(),
      /** Of the candidates, in pixels. */
      widths: v.array(v.number()),
      /** Of the candidate that was taken. */
      width: v.number(),
    }),
  ),
});

/** A page as one visit saw it. Bytes are those of bodies, as sent. */
export type PageFigures = v.InferOutput<typeof InPage> & {
  readonly requests: number;
  readonly bytes: number;
  /** Of text as gzip makes it, which a host of the portal would send; of pictures as sent. */
  readonly gzippedBytes: number;
  /** Of JavaScript only. */
  readonly scriptBytes: number;
  readonly scriptGzippedBytes: number;
  /** Paths of the scripts. */
  readonly scripts: readonly string[];
};
