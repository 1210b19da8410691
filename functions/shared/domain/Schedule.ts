import * as v from 'valibot';
import { EditorId } from './Editor.ts';
import { Instant, integerBetween, text } from './fields.ts';
import { ImageId } from './Image.ts';
import { inEachLocale } from './Locale.ts';
import { Slug } from './Slug.ts';

/** A publication that waits for its time. */
export const Schedule = v.strictObject({
  /** When it is due, in UTC. */
  at: Instant,
  /** The wall clock that the editor meant: an IANA time zone. */
  timeZone: text(60),
  /** What is published: the version as it stood when it was scheduled. */
  version: integerBetween(1, 1_000_000),
  /** The languages that are published, each at its slug, which is kept free for it. */
  slugs: inEachLocale(Slug),
  /** The images of that version, which are kept for it; absent where it shows none. */
  images: v.optional(v.array(ImageId)),
  /** Whether all languages were meant: what readers see is then exactly that version. */
  isWhole: v.boolean(),
  by: EditorId,
  /** Tries so far that failed, and why the last one did; it is tried again at `retryAt`. */
  failure: v.optional(
    v.strictObject({
      tries: integerBetween(1, 100),
      at: Instant,
      message: text(2000),
      /** Absent when it was given up. */
      retryAt: v.optional(Instant),
    }),
  ),
});
export type Schedule = v.InferOutput<typeof Schedule>;

/** When a publication is tried next; never, where there is none or it was given up. */
export const dueAt = (schedule: Schedule | undefined): string | undefined =>
  schedule?.failure ? schedule.failure.retryAt : schedule?.at;
