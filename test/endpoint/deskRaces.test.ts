import { expect, inject, it, onTestFinished, vi } from 'vitest';
import type { AuditEntry } from '../../functions/shared/domain/Audit.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { slugOf, startEditorialDesk } from '../support/editorialDesk.ts';
import type { Answer } from '../support/endpoint.ts';
import { reviewIn, unique, withAtMost } from '../support/reviewDesk.ts';
import { someWords } from '../support/reviews.ts';

/** What many ask of the desk at once, through the handlers, on DynamoDB Local. */

const desk = await startEditorialDesk({
  // Straight to the database: nothing is metered here.
  AWS_ENDPOINT_URL_DYNAMODB: inject('dynamoDbUrl'),
});
const { backend, ask, of, aDraft, read } = desk;
const { handler: publishDue } = await import('../../functions/publishDue/handler.ts');

const from1 = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Asks again as long as the answer says so: this machine may be busy. */
async function patiently(send: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await send();
    if (answer.status !== 503) return answer;
  }
}

const now = async ({ id }: Pick<Review, 'id'>): Promise<Review> =>
  reviewIn(await patiently(() => ask('GET /reviews/{id}', { params: { id } })));

/** How many got which status. */
const tally = (answers: readonly Answer[]): Readonly<Record<number, number>> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, { length }]) => [
      status,
      length,
    ]),
  );

/** The whole audit of a review, the oldest first, as the API tells it page by page. */
async function auditOf({ id }: Pick<Review, 'id'>): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let query = 'limit=100'; query; ) {
    const asked = { params: { id }, query };
    const { json } = await patiently(() => ask('GET /reviews/{id}/audit', asked));
    entries.push(...(json.items as unknown as AuditEntry[]));
    query = json.page.next ? `limit=100&cursor=${json.page.next}` : '';
  }
  return entries.reverse();
}

/** Holds an audit to tell of each version once, in their order. */
function expectEveryVersion(audit: readonly AuditEntry[], { version }: Review): void {
  const versions = audit.map(({ fromVersion = 0, toVersion }) => `${fromVersion} to ${toVersion}`);
  expect(versions).toEqual(from1(version).map((to) => `${to - 1} to ${to}`));
}

const categories = ['autofocus', 'build', 'features', 'lowLight', 'performance', 'value', 'video'];

it('8 clients with 200 changes each lose none that was accepted', {
  timeout: 120_000,
}, async () => {
  const clients = [...categories, 'ergonomics'];
  const draft = await aDraft({
    locales: { es: someWords(`Carrera ${unique()}`, { body: 'Start' }) },
  });
  const answers: Answer[] = [];
  const accepted: { readonly word: string; readonly answer: Answer }[] = [];
  await Promise.all(
    clients.map(async (category) => {
      let word = 1;
      for (const _ of from1(200)) {
        const seen = await now(draft);
        const note = `${category}-${word}`;
        const body = {
          locales: { es: { body: `${seen.locales.es?.body} ${note}` } },
          scores: { [category]: { note } },
        };
        const answer = await patiently(() => of(seen, 'PATCH /reviews/{id}', { body }));
        answers.push(answer);
        if (answer.status !== 200) continue;
        accepted.push({ word: note, answer });
        word += 1;
      }
    }),
  );
  const review = await now(draft);
  const { 200: ok = 0, 412: late = 0 } = tally(answers);
  expect([ok + late, ok, late > 0]).toEqual([1600, review.version - 1, true]);

  const inOrder = accepted.toSorted(
    (a, b) => reviewIn(a.answer).version - reviewIn(b.answer).version,
  );
  expect(review.locales.es?.body).toBe(['Start', ...inOrder.map(({ word }) => word)].join(' '));
  for (const category of clients) {
    const last = inOrder.findLast(({ word }) => word.startsWith(`${category}-`))?.word;
    expect(Object.entries(review.scores)).toContainEqual([category, { value: 88, note: last }]);
  }
  const audit = await auditOf(review);
  expectEveryVersion(audit, review);
  expect(audit.slice(1).map(({ requestId }) => requestId)).toEqual(
    inOrder.map(({ answer }) => answer.headers['x-request-id']),
  );
});

it('100 reviews that are due in one minute are published once by three runs at once', {
  timeout: 120_000,
}, async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01T12:00:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const at = '2040-01-01T12:01:00Z';
  const drafts = await withAtMost(8, from1(100), () => aDraft());
  const scheduled = await withAtMost(8, drafts, (draft) =>
    patiently(() => of(draft, 'PUT /reviews/{id}/schedule', { body: { at, timeZone: 'UTC' } })),
  );
  expect(tally(scheduled)).toEqual({ 200: 100 });

  vi.setSystemTime('2040-01-01T12:01:20Z');
  const runs = ['run-1', 'run-2', 'run-3'];
  await Promise.all(runs.map((id) => publishDue({ id })));

  const logged = backend.log.map((line) => JSON.parse(line));
  const reports = logged.filter(({ requestId }) => runs.includes(requestId));
  const sumOf = (metric: string) => reports.reduce((sum, report) => sum + report[metric], 0);
  expect([sumOf('published'), sumOf('publicationsFailed')]).toEqual([100, 0]);
  await withAtMost(8, drafts, async (draft) => {
    const review = await now(draft);
    expect(review).toMatchObject({ state: 'published', version: 3, live: { es: { version: 2 } } });
    const audit = await auditOf(draft);
    expectEveryVersion(audit, review);
    expect(audit.map(({ action }) => action)).toEqual([
      'review.created',
      'review.scheduled',
      'review.published',
    ]);
    for (const locale of ['es', 'en'] as const) {
      const page = await patiently(() => read(slugOf(draft, locale)));
      expect(page).toMatchObject({ status: 200, json: { title: draft.locales[locale]?.title } });
    }
  });
});

it('20 publications of one version at once are one', async () => {
  const draft = await aDraft();
  const answers = await Promise.all(
    from1(20).map(() => patiently(() => of(draft, 'POST /reviews/{id}/publish'))),
  );
  expect(tally(answers)).toEqual({ 200: 1, 412: 19 });
  const review = await now(draft);
  expectEveryVersion(await auditOf(review), review);
  expect(review).toMatchObject({ version: 2, live: { es: { version: 2 }, en: { version: 2 } } });
  for (const answer of answers) expect(answer.headers.etag).toBe('"2"');
});

it('of 20 reviews that want one slug at once, one has it', async () => {
  const slug = `wanted-${unique()}`;
  const drafts = await withAtMost(8, from1(20), () => aDraft());
  const answers = await Promise.all(
    drafts.map((draft) =>
      patiently(() => of(draft, 'PATCH /reviews/{id}', { body: { locales: { es: { slug } } } })),
    ),
  );
  expect(tally(answers)).toEqual({ 200: 1, 409: 19 });
  const winner = answers.findIndex(({ status }) => status === 200);
  expect(await backend.partition(`SLUG#${slug}`)).toMatchObject([{ reviewId: drafts[winner]?.id }]);
  for (const [index, draft] of drafts.entries()) {
    const [claim] = await backend.partition(`SLUG#${slugOf(draft)}`);
    expect(claim?.reviewId).toBe(index === winner ? undefined : draft.id);
    if (index !== winner) expect(await now(draft)).toEqual(draft);
  }
});
