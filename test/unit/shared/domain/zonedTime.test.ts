import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveZonedTime, type ZonedTime } from '../../../../functions/shared/domain/zonedTime.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const resolve = (at: string, timeZone: string, now = '2026-03-01T12:00:00Z') =>
  resolveZonedTime({ at, timeZone }, new Date(now));

const formats = new Map<string, Intl.DateTimeFormat>();
/** The clock of a zone, written by another formatter than the one under test. */
function clockOf(timeZone: string): (instant: number) => string {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return (instant) => format.format(instant).replace(' ', 'T').slice(0, 16);
}

describe('a time on the clock of a place', () => {
  it.each([
    ['2026-11-01T09:00', 'America/Sao_Paulo', '2026-11-01T12:00:00.000Z', '-03:00'],
    ['2026-11-01T09:00', 'America/Santiago', '2026-11-01T12:00:00.000Z', '-03:00'],
    ['2026-06-01T09:00', 'America/Santiago', '2026-06-01T13:00:00.000Z', '-04:00'],
    ['2026-06-01T09:00', 'Europe/Madrid', '2026-06-01T07:00:00.000Z', '+02:00'],
    ['2026-06-01T09:00', 'Asia/Kathmandu', '2026-06-01T03:15:00.000Z', '+05:45'],
    ['2026-06-01T00:30', 'Pacific/Kiritimati', '2026-05-31T10:30:00.000Z', '+14:00'],
    ['2026-06-01T09:00', 'UTC', '2026-06-01T09:00:00.000Z', '+00:00'],
  ])('%s in %s is %s', (at, timeZone, instant, offset) => {
    expect(resolve(at, timeZone)).toEqual({
      time: { instant, timeZone, local: `${at}:00${offset}`, ambiguous: false },
    });
  });

  it('may have seconds and a part of them', () => {
    expect(resolve('2026-11-01T09:00:30.250', 'America/Lima')).toMatchObject({
      time: { instant: '2026-11-01T14:00:30.250Z', local: '2026-11-01T09:00:30-05:00' },
    });
  });

  it.each(['2026-11-01T09:00-03:00', '2026-11-01T12:00:00.000Z', '2026-11-01T12:00+00:00'])(
    'is exact with an offset: %s',
    (at) => {
      expect(resolve(at, 'America/Sao_Paulo')).toMatchObject({
        time: { instant: '2026-11-01T12:00:00.000Z', local: '2026-11-01T09:00:00-03:00' },
      });
    },
  );
});

describe('a time that is refused', () => {
  const fault = (path: string, code: string, message: string) => ({
    fault: { path, code, message: expect.stringContaining(message) },
  });

  it.each(['Mars/Olympus', '', '+03:00', 'GMT+3', 'America'])('zone %j is unknown', (timeZone) => {
    expect(resolve('2026-11-01T09:00', timeZone)).toEqual(fault('/timeZone', 'UNKNOWN', 'IANA'));
  });

  it.each([
    '2026-11-01',
    '2026-11-01 09:00',
    '2026-02-30T09:00',
    '2026-11-01T24:00',
    '2026-11-01T09:60',
    '2026-11-01T09:00:60',
    '2026-11-01T09:00[America/Lima]',
    '2026-11-01T09:00+24:00',
    'tomorrow',
  ])('%s is no time', (at) => {
    expect(resolve(at, 'America/Lima')).toEqual(fault('/at', 'INVALID', '2026-11-01T09:00'));
  });

  it('has an offset that the place does not have then', () => {
    expect(resolve('2026-11-01T09:00+02:00', 'America/Sao_Paulo')).toEqual(
      fault('/at', 'WRONG_OFFSET', 'America/Sao_Paulo then: -03:00'),
    );
  });

  it.each([
    ['2026-03-01T09:00', 'PAST'],
    ['2026-03-01T08:59', 'PAST'],
    ['2027-03-01T09:01', 'TOO_FAR'],
    ['9999-01-01T00:00', 'TOO_FAR'],
  ])('is not within the year to come: %s is %s', (at, code) => {
    expect(resolve(at, 'America/Sao_Paulo')).toEqual(fault('/at', code, 'must be'));
  });

  it('is within the year to come up to both ends', () => {
    for (const at of ['2026-03-01T09:01', '2027-03-01T09:00']) {
      expect(resolve(at, 'America/Sao_Paulo')).toHaveProperty('time');
    }
    expect(resolve('2029-03-01T00:00', 'UTC', '2028-02-29T00:00:00Z')).toHaveProperty('time');
  });

  it.each([
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T01:59', '2026-03-08T03:00'],
    ['America/New_York', '2026-03-08T02:00', '2026-03-08T01:59', '2026-03-08T03:00'],
    ['Europe/Madrid', '2026-03-29T02:59', '2026-03-29T01:59', '2026-03-29T03:00'],
    // At midnight: the day has no first hour.
    ['America/Santiago', '2026-09-06T00:15', '2026-09-05T23:59', '2026-09-06T01:00'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T01:59', '2026-10-04T02:30'],
  ])('is skipped in %s: %s', (timeZone, at, last, first) => {
    expect(resolve(at, timeZone)).toEqual(
      fault(
        '/at',
        'SKIPPED',
        `in ${timeZone}, whose clock is put forward: choose ${last} or ${first}`,
      ),
    );
    for (const neighbour of [last, first]) {
      expect(resolve(neighbour, timeZone)).toMatchObject({ time: { ambiguous: false } });
    }
  });

  it('is of a day that is skipped', () => {
    expect(resolve('2011-12-30T09:00', 'Pacific/Apia', '2011-12-01T00:00:00Z')).toEqual(
      fault('/at', 'SKIPPED', 'choose 2011-12-29T23:59 or 2011-12-31T00:00'),
    );
  });
});

describe('a time that the clock shows twice', () => {
  const instants: ZonedTime['instants'] = ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'];
  const inNewYork = (at: string, now?: string) => resolve(at, 'America/New_York', now);

  it('is the earlier moment, and the answer says so', () => {
    expect(inNewYork('2026-11-01T01:30')).toEqual({
      time: {
        instant: instants[0],
        timeZone: 'America/New_York',
        local: '2026-11-01T01:30:00-04:00',
        ambiguous: true,
        instants,
      },
    });
  });

  it('is the later moment when the earlier is over', () => {
    expect(inNewYork('2026-11-01T01:30', '2026-11-01T05:45:00Z')).toMatchObject({
      time: { instant: instants[1], local: '2026-11-01T01:30:00-05:00', ambiguous: true },
    });
    expect(inNewYork('2026-11-01T01:30', '2026-11-01T06:30:00Z')).toHaveProperty('fault');
  });

  it.each([
    ['2026-11-01T01:30-04:00', instants[0]],
    ['2026-11-01T01:30-05:00', instants[1]],
  ])('is one moment with an offset: %s', (at, instant) => {
    expect(inNewYork(at)).toMatchObject({ time: { instant, ambiguous: false } });
  });
});

describe('every clock change', () => {
  /** The moments at which the clock of a zone is changed, to the minute. */
  function changesOf(timeZone: string, from: number, to: number): number[] {
    const clock = clockOf(timeZone);
    const ahead = (instant: number) => Date.parse(`${clock(instant)}Z`) - instant;
    const changes: number[] = [];
    for (let start = from; start < to; start += day) {
      if (ahead(start) === ahead(start + day)) continue;
      let change = start;
      while (ahead(change) === ahead(start)) change += minute;
      changes.push(change);
    }
    return changes;
  }

  it.each([
    // Paraguay changed its clocks for the last time in October 2024.
    ['America/Asuncion', 12],
    ['America/Santiago', 20],
    ['Europe/Madrid', 20],
    ['America/New_York', 20],
  ])('of %s in ten years finds exactly the moments that have a time', (timeZone, count) => {
    const changes = changesOf(timeZone, Date.UTC(2019, 0), Date.UTC(2029, 0));
    expect(changes).toHaveLength(count);
    const clock = clockOf(timeZone);
    for (const change of changes) {
      const moments = new Map<string, string[]>();
      for (let time = change - 5 * hour; time <= change + 5 * hour; time += 10 * minute) {
        const shown = clock(time);
        moments.set(shown, [...(moments.get(shown) ?? []), new Date(time).toISOString()]);
      }
      const now = new Date(change - 30 * day);
      const around = Date.parse(`${clock(change)}Z`);
      for (let shown = around - 3 * hour; shown <= around + 3 * hour; shown += 10 * minute) {
        const at = new Date(shown).toISOString().slice(0, 16);
        const resolved = resolveZonedTime({ at, timeZone }, now);
        const expected = moments.get(at);
        if (!expected) expect(resolved).toMatchObject({ fault: { code: 'SKIPPED' } });
        else {
          expect(resolved).toMatchObject({
            time: { instant: expected[0], ambiguous: expected.length > 1 },
          });
          if (expected.length > 1) expect(resolved).toMatchObject({ time: { instants: expected } });
        }
      }
    }
  });
});

describe('for all zones and moments', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const minutes = fc
    .integer({ min: Date.UTC(2000, 0) / minute, max: Date.UTC(2037, 0) / minute })
    .map((each) => each * minute);

  it('the time that a clock shows at a moment means that moment', () => {
    fc.assert(
      fc.property(zones, minutes, fc.integer({ min: 1, max: 364 }), (timeZone, moment, days) => {
        const now = new Date(moment - days * day);
        const instant = new Date(moment).toISOString();
        const resolved = resolveZonedTime({ at: clockOf(timeZone)(moment), timeZone }, now);
        if (!('time' in resolved)) throw new Error(resolved.fault.message);
        const { time } = resolved;
        expect(time.instants ?? [time.instant]).toContain(instant);
        // What is answered can be asked, and means the same.
        expect(resolveZonedTime({ at: time.local, timeZone }, now)).toMatchObject({
          time: { instant: time.instant, local: time.local, ambiguous: false },
        });
      }),
      { numRuns: 500 },
    );
  });
});
