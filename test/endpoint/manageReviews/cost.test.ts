import { describe, expect, it, vi } from 'vitest';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import type { Answer } from '../../support/endpoint.ts';
import type { Sent } from '../../support/httpEvent.ts';
import { startImageDesk } from '../../support/imageDesk.ts';
import { unique } from '../../support/reviewDesk.ts';
import { usesOf } from '../../support/reviewImages.ts';
import { someWords } from '../../support/reviews.ts';

const desk = await startImageDesk();
const { backend, ask, of, patch, publish, rename, bruno, carla } = desk;

/** 1,000 words in each of three languages: 22 KB, and pages of 10 KB. */
const words = () => {
  const inLocale = (locale: string) => [
    locale,
    someWords(`Review ${unique()}`, { body: 'lumens '.repeat(1000) }),
  ];
  return { locales: Object.fromEntries(['es', 'pt-BR', 'en'].map(inLocale)) };
};
const aDraft = () => desk.aDraft(words());
/** Ten images of 15 sizes and formats: some 2 KB each. */
const ten = usesOf(...(await Promise.all(Array.from({ length: 10 }, () => desk.aReady()))));
const aDraftOfTen = () => desk.aDraft({ ...words(), images: ten });
const aPublished = () => desk.aPublished(words());
const aChanged = async () => patch(await aPublished(), { award: 'silver' });
const publishedThrice = async () => publish(await publish(await aPublished()));
const soon = () => ({ at: new Date(Date.now() + 3_600_000).toISOString(), timeZone: 'UTC' });
const aScheduled = async () => {
  const draft = await aDraft();
  await of(draft, 'PUT /reviews/{id}/schedule', { body: soon() });
  return { ...draft, version: 2 };
};
const aRenamed = async () => rename(await aPublished(), unique());

/** What was asked of DynamoDB since the last look: calls in order, read units, write units. */
function taken() {
  const calls = backend.dynamo.take();
  expect(calls.map(({ operation }) => operation)).not.toContain('Scan');
  const unitsOf = (isWrite: boolean) =>
    calls
      .filter(({ items }) => (items !== undefined) === isWrite)
      .reduce((sum, { units }) => sum + units, 0);
  const names = calls.map(({ operation, items }) => (items ? `Transact ${items}` : operation));
  return [names.join(' '), unitsOf(false), unitsOf(true)];
}

async function costOf(work: () => Promise<Answer>) {
  backend.dynamo.take();
  const { status, text } = await work();
  expect(status, text).toBeOneOf([200, 201, 204]);
  return taken();
}

type Row = {
  readonly routeKey: string;
  readonly what?: string;
  readonly made: () => Promise<Review>;
  readonly sent?: () => Sent;
  readonly calls: string;
  readonly read: number;
  readonly write?: number;
};

/** Tabulated in docs/design.md; the first GetItem is that of the editor's profile. */
const rows: readonly Row[] = [
  {
    routeKey: 'GET /reviews/{id}',
    made: aDraft,
    calls: 'GetItem GetItem',
    read: 7,
  },
  {
    routeKey: 'PATCH /reviews/{id}',
    made: aDraft,
    sent: () => ({ body: { award: 'silver' } }),
    calls: 'GetItem GetItem GetItem Transact 2',
    read: 8,
    write: 48,
  },
  {
    routeKey: 'PATCH /reviews/{id}',
    what: 'another slug',
    made: aDraft,
    sent: () => ({ body: { locales: { es: { slug: unique() } } } }),
    calls: 'GetItem GetItem GetItem Transact 4',
    read: 8,
    write: 52,
  },
  {
    routeKey: 'PATCH /reviews/{id}',
    what: 'ten images',
    made: aDraft,
    sent: () => ({ body: { images: ten } }),
    calls: 'GetItem GetItem GetItem Transact 12',
    read: 8,
    write: 108,
  },
  {
    routeKey: 'POST /reviews/{id}/publish',
    what: 'with ten images',
    made: aDraftOfTen,
    calls: `GetItem GetItem GetItem${' GetItem'.repeat(10)} Transact 17`,
    read: 18,
    write: 298,
  },
  {
    routeKey: 'POST /reviews/{id}/publish',
    made: aDraft,
    calls: 'GetItem GetItem GetItem Transact 7',
    read: 8,
    write: 162,
  },
  {
    routeKey: 'POST /reviews/{id}/publish',
    what: 'with a key',
    made: aDraft,
    sent: () => ({ headers: { 'idempotency-key': unique() } }),
    calls: 'GetItem GetItem GetItem GetItem Transact 8',
    read: 9,
    write: 208,
  },
  {
    routeKey: 'POST /reviews/{id}/publish',
    what: 'one language of three',
    made: aChanged,
    sent: () => ({ body: { locales: ['en'] } }),
    calls: 'GetItem GetItem GetItem GetItem Transact 7',
    read: 14,
    write: 162,
  },
  {
    routeKey: 'POST /reviews/{id}/publish',
    what: 'another slug',
    made: aRenamed,
    calls: 'GetItem GetItem GetItem Transact 8',
    read: 8,
    write: 184,
  },
  {
    routeKey: 'POST /reviews/{id}/withdraw',
    made: aPublished,
    calls: 'GetItem GetItem Transact 5',
    read: 7,
    write: 114,
  },
  {
    routeKey: 'DELETE /reviews/{id}',
    what: 'a draft',
    made: aDraft,
    calls: 'GetItem GetItem Transact 6',
    read: 7,
    write: 56,
  },
  {
    routeKey: 'DELETE /reviews/{id}',
    what: 'a published one',
    made: aPublished,
    calls: 'GetItem GetItem Transact 6',
    read: 7,
    write: 116,
  },
  {
    routeKey: 'POST /reviews/{id}/restore',
    made: aChanged,
    sent: () => ({ body: { version: 1 } }),
    calls: 'GetItem GetItem GetItem Transact 3',
    read: 13,
    write: 94,
  },
  {
    routeKey: 'PUT /reviews/{id}/schedule',
    made: aDraft,
    sent: () => ({ body: soon() }),
    calls: 'GetItem GetItem Transact 3',
    read: 7,
    write: 94,
  },
  {
    routeKey: 'DELETE /reviews/{id}/schedule',
    made: aScheduled,
    calls: 'GetItem GetItem Transact 2',
    read: 7,
    write: 48,
  },
  {
    routeKey: 'DELETE /reviews/{id}/schedule',
    what: 'without one',
    made: aDraft,
    calls: 'GetItem GetItem',
    read: 7,
  },
  {
    routeKey: 'GET /reviews/{id}/versions',
    what: 'three',
    made: publishedThrice,
    calls: 'GetItem GetItem Query Query',
    read: 24,
  },
  {
    routeKey: 'GET /reviews/{id}/versions/{version}',
    what: 'an old one',
    made: aChanged,
    sent: () => ({ params: { version: '1' } }),
    calls: 'GetItem GetItem GetItem',
    read: 13,
  },
  {
    routeKey: 'GET /reviews/{id}/diff',
    what: 'two old ones',
    made: publishedThrice,
    sent: () => ({ query: 'from=1&to=2' }),
    calls: 'GetItem GetItem GetItem GetItem',
    read: 19,
  },
  {
    routeKey: 'GET /reviews/{id}/audit',
    what: 'four entries',
    made: publishedThrice,
    calls: 'GetItem GetItem Query Query',
    read: 8,
  },
];

describe('an operation on a review costs', () => {
  const named = rows.map((row) => ({ ...row, name: `${row.routeKey} ${row.what ?? ''}`.trim() }));
  it.each(named)('$name: $calls', async ({ made, routeKey, sent, calls, read, write = 0 }) => {
    const review = await made();
    expect(await costOf(() => of(review, routeKey, sent?.()))).toEqual([calls, read, write]);
  });
});

describe('other operations cost', () => {
  it('creating and validating', async () => {
    const { post, complete } = desk;
    const create = (query: string) => costOf(() => post(complete(words()), query));
    expect(await create('')).toEqual(['GetItem GetItem Transact 6', 2, 56]);
    expect(await create('publish=true')).toEqual(['GetItem GetItem Transact 12', 2, 172]);
    const body = complete(words());
    const validate = () => ask('POST /reviews/validate', { body });
    expect(await costOf(validate)).toEqual(['GetItem GetItem', 2, 0]);
  });

  it('lists, which read summaries only', async () => {
    for (let number = 0; number < 10; number += 1) {
      const body = desk.complete(words());
      await desk.createReview('POST /reviews', { sub: bruno.sub, body });
    }
    const list = (as: typeof bruno, query = '') => costOf(() => ask('GET /reviews', { as, query }));
    expect(await list(bruno)).toEqual(['GetItem Query Query', 3, 0]);
    expect(await list(bruno, 'state=draft')).toEqual(['GetItem Query Query', 3, 0]);
    expect((await list(carla))[0]).toBe(`GetItem${' Query'.repeat(8)}`);
    expect((await list(carla, 'state=draft'))[0]).toBe('GetItem Query Query');
  });

  it('the minute’s run, with one review that is due, and with none', async () => {
    const { handler } = await import('../../../functions/publishDue/handler.ts');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    await handler({ id: 'whatever waits' });
    vi.useRealTimers();
    await aScheduled();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    backend.dynamo.take();
    await handler({ id: 'one' });
    expect(taken()).toEqual(['Query GetItem GetItem GetItem Transact 6 Query', 13.5, 116]);
    await handler({ id: 'none' });
    expect(taken()).toEqual(['Query Query', 0, 0]);
    vi.useRealTimers();
  });
});
