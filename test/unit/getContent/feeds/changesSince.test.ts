import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapMs } from '../../../../functions/getContent/CardIndex.ts';
import {
  type ChangesPosition,
  changesSince,
  startingAt,
} from '../../../../functions/getContent/feeds/changesSince.ts';
import { oldestFirst } from '../../../../functions/getContent/oldestFirst.ts';
import type { Change } from '../../../../functions/shared/ports.ts';
import { aCard } from '../../../support/content.ts';

const noon = Date.parse('2026-03-01T12:00:00.000Z');
const at = (seconds: number): string => new Date(noon + seconds * 1000).toISOString();
const published = (slug: string, seconds: number): Change => ({
  slug,
  changedAt: at(seconds),
  card: aCard(slug, at(seconds)),
});
const withdrawn = (slug: string, seconds: number): Change => ({ slug, changedAt: at(seconds) });
const logOf = (changes: readonly Change[], seconds: number) => ({
  changes: changes.toSorted(oldestFirst),
  asOf: new Date(noon + seconds * 1000),
});
const nameOf = ({ slug, changedAt }: Change) => `${slug} ${changedAt}`;
const slugsOf = ({ items }: { items: readonly Change[] }) => items.map(({ slug }) => slug);

describe('changesSince', () => {
  const log = logOf([published('b', 1), published('a', 1), withdrawn('c', 2)], 3);

  it('tells everything from the beginning where nothing else is asked, oldest first', () => {
    const page = changesSince(log, startingAt(undefined), 10);
    expect(slugsOf(page)).toEqual(['a', 'b', 'c']);
    expect(page).toMatchObject({ total: 3 });
    expect(page.next).toBeUndefined();
  });

  it('begins with what changed at the very moment that is asked for, in any time zone', () => {
    const noonInLima = '2026-03-01T07:00:02-05:00';
    expect(slugsOf(changesSince(log, startingAt(noonInLima), 10))).toEqual(['c']);
    expect(slugsOf(changesSince(log, startingAt(at(2.001)), 10))).toEqual([]);
  });

  it('goes on from page to page, with one total', () => {
    const first = changesSince(log, startingAt(undefined), 2);
    const second = changesSince(log, first.next as ChangesPosition, 2);
    expect([slugsOf(first), slugsOf(second)]).toEqual([['a', 'b'], ['c']]);
    expect([first.total, second.total, second.next]).toEqual([3, 3, undefined]);
  });

  it('tells what was withdrawn behind the walk later in the same walk', () => {
    const first = changesSince(log, startingAt(undefined), 2);
    const meanwhile = logOf([withdrawn('a', 4), published('b', 1), withdrawn('c', 2)], 5);
    const second = changesSince(meanwhile, first.next as ChangesPosition, 2);
    expect(second.items).toEqual([withdrawn('c', 2), withdrawn('a', 4)]);
  });

  it('tells next time what arrived late, and nothing else again', () => {
    const { resume } = changesSince(log, startingAt(undefined), 10);
    const late = published('late', 0);
    const page = changesSince(logOf([...log.changes, late], 10), resume, 10);
    expect(slugsOf(page)).toEqual(['late']);
    expect(slugsOf(changesSince(logOf([...log.changes, late], 20), page.resume, 10))).toEqual([]);
  });

  it('never tells what is older than what was asked for, however late', () => {
    const { resume } = changesSince(log, startingAt(at(1)), 10);
    const grown = logOf([...log.changes, published('older', 0), published('newer', 1.5)], 10);
    expect(slugsOf(changesSince(grown, resume, 10))).toEqual(['newer']);
  });

  it('answers the same while nothing happens, so that 304 is possible', () => {
    const { resume } = changesSince(log, startingAt(undefined), 10);
    for (const seconds of [5, 500, 50_000]) {
      expect(changesSince({ ...log, asOf: new Date(noon + seconds) }, resume, 10).resume).toBe(
        resume,
      );
    }
  });

  it('tells some again after more changes at once than a cursor can name, but misses none', () => {
    const many = Array.from({ length: 500 }, (_, number) =>
      published(`many-${number}`, number / 10),
    );
    const { resume } = changesSince(logOf(many, 60), startingAt(undefined), 1000);
    expect(JSON.stringify(resume).length).toBeLessThan(1400);
    const again = changesSince(logOf([...many, published('new', 70)], 71), resume, 1000);
    expect(slugsOf(again)).toContain('new');
    expect(slugsOf(again)).toHaveLength(301);
  });
});

/**
 * What editors do in a run: a slug changes at a second, and arrives here so much later. No two changes
 * of a slug are of the same moment: publishing sees to that.
 */
const events = fc.uniqueArray(
  fc.record({
    slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    second: fc.integer({ min: 0, max: 3000 }),
    delay: fc.integer({ min: 0, max: overlapMs / 1000 - 1 }),
    isPublished: fc.boolean(),
  }),
  { maxLength: 40, selector: ({ slug, second }) => `${slug} ${second}` },
);
/** When the client asks, and how much at once. */
const requests = fc.array(
  fc.record({ wait: fc.integer({ min: 0, max: 400 }), limit: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 40 },
);

it('a client that follows ends with what is published, and heard of no change twice', () => {
  fc.assert(
    fc.property(events, requests, (happened, asked) => {
      const logAt = (second: number) => {
        const last = new Map<string, Change>();
        for (const event of happened) {
          if (event.second + event.delay > second) continue;
          const known = last.get(event.slug);
          if (known && known.changedAt >= at(event.second)) continue;
          const make = event.isPublished ? published : withdrawn;
          last.set(event.slug, make(event.slug, event.second));
        }
        return logOf([...last.values()], second);
      };
      const heard: string[] = [];
      const copy = new Map<string, Change>();
      let second = 0;
      let position = startingAt(undefined);
      const ask = (limit: number) => {
        const page = changesSince(logAt(second), position, limit);
        for (const change of page.items) {
          heard.push(nameOf(change));
          const known = copy.get(change.slug);
          if (!known || known.changedAt < change.changedAt) copy.set(change.slug, change);
        }
        position = page.next ?? page.resume;
        return page.next !== undefined;
      };
      for (const { wait, limit } of asked) {
        second += wait;
        ask(limit);
      }
      second = Math.max(second, 4000);
      while (ask(2));
      while (ask(2));

      expect(new Set(heard).size).toBe(heard.length);
      expect([...copy.values()].toSorted(oldestFirst)).toEqual(logAt(second).changes);
    }),
    { numRuns: 1000 },
  );
});
