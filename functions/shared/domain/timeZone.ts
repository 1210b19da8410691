/** A place's clock: how far it is ahead of UTC at each moment. */
export type TimeZone = {
  readonly name: string;
  /** Milliseconds east of UTC at an instant, which is given in milliseconds since 1970. */
  readonly offsetAt: (instant: number) => number;
};

/**
 * A zone of the IANA time zone database, by the tables that Node.js brings with it.
 * @returns undefined for a name that the database does not have. A mere offset such as `+03:00`,
 * which `Intl` takes too, is none: it knows no clock changes.
 */
export function timeZoneOf(name: string): TimeZone | undefined {
  if (/^[+-]/.test(name)) return undefined;
  const format = formatOf(name);
  return format && { name, offsetAt: (instant) => clockOf(format, instant) - wholeSecond(instant) };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the clock shows, as if it were UTC: milliseconds since 1970, in whole seconds. */
function clockOf(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

const wholeSecond = (instant: number): number => Math.floor(instant / 1000) * 1000;

/** An offset as RFC 3339 writes it, such as `-03:00`. */
export function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
