import * as v from 'valibot';
import type { Fault } from './Fault.ts';
import { text } from './fields.ts';
import { offsetText, type TimeZone, timeZoneOf } from './timeZone.ts';

/** A time on the clock of a place, as a person says it. */
export const ZonedTimeRequest = v.strictObject({
  /** RFC 3339 without offset, such as `2026-11-01T09:00`; with `Z` or an offset it is exact. */
  at: text(40),
  /** Name in the IANA time zone database, such as `America/Santiago`. */
  timeZone: text(64),
});
export type ZonedTimeRequest = v.InferOutput<typeof ZonedTimeRequest>;

/** A time on the clock of a place, and the moment that it means. */
export type ZonedTime = {
  /** RFC 3339 in UTC, with milliseconds. */
  readonly instant: string;
  /** As it was given. */
  readonly timeZone: string;
  /** The moment on the clock of the place, with the offset of then: `2026-11-01T09:00:00-03:00`. */
  readonly local: string;
  /**
   * Whether the clock shows this time twice, because it is set back. `instant` is then the earlier
   * moment, or the later when the earlier is over; an offset in `at` asks for one of them.
   */
  readonly ambiguous: boolean;
  /** Both moments of an ambiguous time, the earlier first. */
  readonly instants?: readonly [string, string];
};

export type ResolvedTime = { readonly time: ZonedTime } | { readonly fault: Fault };

/** Clocks are set once within so long, and never by more (`America/Metlakatla`, `Pacific/Apia`). */
const day = 24 * 60 * 60 * 1000;
const minute = 60 * 1000;

/**
 * The moment of a time on the clock of a place: in the future, and at most a year ahead.
 *
 * The fault is for the person who asked: a zone that is unknown, a time that is malformed, over or
 * too far ahead, an offset that the place does not have then, or a time that its clock skips, with
 * the times before and after the gap.
 *
 * `Intl` gives the offset at an instant, and this finds the instants that have the asked time, as
 * Temporal does (https://tc39.es/proposal-temporal/#sec-temporal-getpossibleepochnanoseconds).
 * Node.js 24 has no Temporal yet. Libraries were measured in a bundle: temporal-polyfill 55 KB,
 * luxon 69 KB, @js-temporal/polyfill 149 KB, against 4 KB of this; date-fns-tz (7 KB) and luxon
 * silently move a time that the clock skips.
 *
 * The moment is fixed now: a government that changes its clocks afterwards does not move it.
 */
export function resolveZonedTime({ at, timeZone }: ZonedTimeRequest, now: Date): ResolvedTime {
  const zone = timeZoneOf(timeZone);
  if (!zone) {
    return refused('timeZone', 'UNKNOWN', 'must be an IANA time zone such as America/Santiago');
  }
  const parsed = parseTime(at);
  if (!parsed) {
    return refused('at', 'INVALID', 'must be a time that exists, like 2026-11-01T09:00');
  }
  const { clock, offset } = parsed;
  const instants = offset === undefined ? instantsOf(clock, zone) : [clock - offset];
  const instant = instants.find((each) => each > now.getTime()) ?? instants[0];
  if (instant === undefined) return refused('at', 'SKIPPED', skippedMessage(clock, zone));
  // An offset of zero is UTC, which is exact wherever the place is: many programs write it so.
  if (offset && zone.offsetAt(instant) !== offset) {
    const right = offsetText(zone.offsetAt(instant));
    return refused('at', 'WRONG_OFFSET', `must have the offset of ${timeZone} then: ${right}`);
  }
  if (instant <= now.getTime()) return refused('at', 'PAST', 'must be in the future');
  if (instant > aYearAfter(now)) {
    return refused('at', 'TOO_FAR', 'must be at most a year ahead');
  }
  return { time: zonedTime(instant, instants, zone) };
}

const refused = (field: keyof ZonedTimeRequest, code: string, message: string): ResolvedTime => ({
  fault: { path: `/${field}`, code, message },
});

function zonedTime(instant: number, instants: readonly number[], zone: TimeZone): ZonedTime {
  const [earlier, later] = instants;
  const isAmbiguous = earlier !== undefined && later !== undefined;
  const offset = zone.offsetAt(instant);
  return {
    instant: new Date(instant).toISOString(),
    timeZone: zone.name,
    local: `${clockText(instant + offset, 'seconds')}${offsetText(offset)}`,
    ambiguous: isAmbiguous,
    ...(isAmbiguous
      ? { instants: [new Date(earlier).toISOString(), new Date(later).toISOString()] }
      : {}),
  };
}

const format =
  /^(?<clock>\d{4}-\d\d-\d\dT\d\d:\d\d)(?<seconds>:\d\d(\.\d{1,3})?)?(?<offset>Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/** What the clock shows as if it were UTC, and the offset in milliseconds where one is given. */
function parseTime(at: string): { clock: number; offset: number | undefined } | undefined {
  const { clock, seconds = ':00', offset } = format.exec(at)?.groups ?? {};
  if (clock === undefined) return undefined;
  const time = new Date(`${clock}${seconds}Z`);
  // JavaScript reads February 30 as March 2, and 24:00 as the next day.
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(clock);
  return exists ? { clock: time.getTime(), offset: offsetOf(offset) } : undefined;
}

function offsetOf(offset: string | undefined): number | undefined {
  if (offset === undefined) return undefined;
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * minute;
}

/** The moments at which the clock shows a time: one, two where it is set back, none in a gap. */
function instantsOf(clock: number, { offsetAt }: TimeZone): number[] {
  const offsets = new Set([offsetAt(clock - day), offsetAt(clock + day)]);
  return [...offsets]
    .map((offset) => clock - offset)
    .filter((instant) => instant + offsetAt(instant) === clock)
    .sort((left, right) => left - right);
}

function skippedMessage(clock: number, { name, offsetAt }: TimeZone): string {
  const before = offsetAt(clock - day);
  const after = offsetAt(clock + day);
  let stillBefore = clock - after;
  let change = clock - before;
  while (change - stillBefore > 1) {
    const middle = Math.floor((change + stillBefore) / 2);
    if (offsetAt(middle) === before) stillBefore = middle;
    else change = middle;
  }
  const [last, first] = [change - minute + before, change + after].map((time) => clockText(time));
  return `does not exist in ${name}, whose clock is put forward: choose ${last} or ${first}`;
}

/** `2026-11-01T09:00`, and the seconds where they are asked for. */
const clockText = (clock: number, precision: 'minutes' | 'seconds' = 'minutes'): string =>
  new Date(clock).toISOString().slice(0, precision === 'minutes' ? 16 : 19);

/** In UTC, the same date; a day later where that is February 29. */
function aYearAfter(now: Date): number {
  const later = new Date(now);
  later.setUTCFullYear(now.getUTCFullYear() + 1);
  return later.getTime();
}
