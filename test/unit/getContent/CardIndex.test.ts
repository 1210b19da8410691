import { describe, expect, it, vi } from 'vitest';
import { CardIndex } from '../../../functions/getContent/CardIndex.ts';
import { feedInMemory } from '../../support/content.ts';

const noon = '2026-03-01T12:00:00.000Z';
const after = (seconds: number): Date => new Date(Date.parse(noon) + seconds * 1000);
const at = (seconds: number): string => after(seconds).toISOString();

function anIndex() {
  const feed = feedInMemory();
  const onStale = vi.fn();
  const index = new CardIndex(feed, onStale);
  const slugs = async (seconds: number) =>
    (await index.cards('es', after(seconds))).map(({ slug }) => slug);
  const log = (seconds: number) => index.changes('es', after(seconds));
  return { feed, onStale, slugs, log };
}

describe('CardIndex', () => {
  it('loads every year since the beginning, newest publication first', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('older', at(-3600));
    feed.publish('newer', at(-60));
    feed.publish('also-newer', at(-60));
    feed.publish('next-year', '2027-01-02T00:00:00.000Z');
    expect(await slugs(365 * 86_400)).toEqual(['next-year', 'also-newer', 'newer', 'older']);
    expect(feed.queries.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  it('asks nothing for a second, and then only for what changed lately', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('one', at(0));
    await slugs(1);
    feed.publish('two', at(1));
    expect(await slugs(1.999)).toEqual(['one']);
    expect(feed.queries).toHaveLength(1);
    expect(await slugs(2)).toEqual(['two', 'one']);
    expect(feed.queries.slice(1)).toEqual([{ year: 2026, since: at(-300) }]);
  });

  it('sees what was replicated late', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('in-order', at(0));
    await slugs(1);
    feed.publish('late', at(-290));
    expect(await slugs(3)).toEqual(['in-order', 'late']);
  });

  it('asks both years around new year', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('eve', '2026-12-31T23:59:00.000Z');
    const newYear = (Date.parse('2027-01-01T00:00:30.000Z') - Date.parse(noon)) / 1000;
    await slugs(newYear);
    feed.publish('morning', '2027-01-01T00:00:31.000Z');
    expect(await slugs(newYear + 2)).toEqual(['morning', 'eve']);
    expect(feed.queries.slice(2).map(({ year }) => year)).toEqual([2026, 2027]);
  });

  it('forgets what was withdrawn, and takes it up when it is published again', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('one', at(0));
    feed.publish('two', at(1));
    await slugs(2);
    feed.withdraw('one', at(3));
    expect(await slugs(4)).toEqual(['two']);
    feed.publish('one', at(5));
    expect(await slugs(6)).toEqual(['one', 'two']);
  });

  it('keeps the newer change where an older one is told again', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('one', at(2));
    await slugs(3);
    feed.withdraw('one', at(1));
    expect(await slugs(5)).toEqual(['one']);
  });

  it('asks once for requests that come together', async () => {
    const { feed, slugs } = anIndex();
    feed.publish('one', at(0));
    const answers = await Promise.all([slugs(1), slugs(1), slugs(1)]);
    expect(answers).toEqual([['one'], ['one'], ['one']]);
    expect(feed.queries).toHaveLength(1);
  });

  it('answers what it has while the table is down, which it asks once a second', async () => {
    const { feed, slugs, onStale } = anIndex();
    feed.publish('one', at(0));
    await slugs(1);
    feed.state.isDown = true;
    expect(await slugs(10)).toEqual(['one']);
    expect(await slugs(10.9)).toEqual(['one']);
    expect(onStale.mock.calls).toEqual([[new Error('the table is down')]]);
    feed.publish('two', at(11));
    feed.state.isDown = false;
    expect(await slugs(11)).toEqual(['two', 'one']);
  });

  it('fails where it never had anything, and asks again with the next request', async () => {
    const { feed, slugs } = anIndex();
    feed.state.isDown = true;
    await expect(slugs(1)).rejects.toThrow('the table is down');
    feed.state.isDown = false;
    expect(await slugs(1)).toEqual([]);
  });

  it('tells the last change of every slug, oldest first, and how old that knowledge is', async () => {
    const { feed, log } = anIndex();
    feed.publish('two', at(0));
    feed.publish('one', at(0));
    feed.publish('three', at(1));
    expect((await log(2)).changes.map(({ slug }) => slug)).toEqual(['one', 'two', 'three']);
    feed.withdraw('two', at(3));
    const { changes, asOf } = await log(4);
    expect(changes.map(({ slug, card }) => [slug, card !== undefined])).toEqual([
      ['one', true],
      ['three', true],
      ['two', false],
    ]);
    expect(asOf.toISOString()).toBe(at(4));
    feed.state.isDown = true;
    expect((await log(10)).asOf.toISOString()).toBe(at(4));
  });
});
