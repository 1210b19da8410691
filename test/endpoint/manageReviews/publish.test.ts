import { describe, expect, it } from 'vitest';
import { faultsOf, refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { unique } from '../../support/reviewDesk.ts';
import { someWords } from '../../support/reviews.ts';

const desk = await startEditorialDesk();
const { of, now, read, patch, publish, withdraw, aDraft, aPublished, backend, draft, post } = desk;

describe('POST /reviews/{id}/publish', () => {
  it('puts every language before the readers, and keeps the version', async () => {
    const review = await publish(await aDraft());
    expect(review).toMatchObject({
      state: 'published',
      version: 2,
      publishedAt: review.updatedAt,
      live: {
        es: { slug: slugOf(review), version: 2 },
        en: { slug: slugOf(review, 'en'), version: 2 },
      },
    });
    for (const locale of ['es', 'en'] as const) {
      const page = await read(slugOf(review, locale));
      expect(page.status).toBe(200);
      expect(page.json).toMatchObject({
        locale,
        overall: 88,
        alternates: [{ locale: locale === 'es' ? 'en' : 'es' }],
      });
    }
    expect((await backend.partition(`REVIEW#${review.id}`)).at(-1)).toMatchObject({
      sk: 'V#0000002',
      review,
    });
  });

  it('again shows the working copy of now, since the first publication', async () => {
    const first = await aPublished();
    const changed = await patch(first, { award: 'silver', locales: { en: { title: 'Other' } } });
    const again = await publish(changed);
    expect(again).toMatchObject({ version: 3, publishedAt: first.publishedAt });
    const page = await read(slugOf(first, 'en'));
    expect(page.json).toMatchObject({
      title: 'Other',
      award: 'silver',
      publishedAt: first.publishedAt,
      updatedAt: again.updatedAt,
    });
  });

  it('in named languages leaves the others as they were', async () => {
    const first = await aPublished();
    const changed = await patch(first, {
      award: 'silver',
      locales: { es: { verdict: 'Otra.' }, en: { verdict: 'Other.' } },
    });
    const again = await publish(changed, { locales: ['en', 'en'] });
    expect(again.live).toMatchObject({ es: { version: 1 }, en: { version: 3 } });
    expect((await read(slugOf(first, 'en'))).json).toMatchObject({
      verdict: 'Other.',
      award: 'silver',
    });
    expect((await read(slugOf(first))).json).toMatchObject({
      verdict: first.locales.es?.verdict,
      award: 'gold',
    });
  });

  it('in a named language only makes the others known when they follow', async () => {
    const review = await publish(await aDraft(), { locales: ['es'] });
    expect((await read(slugOf(review))).json).toMatchObject({ alternates: [] });
    expect((await read(slugOf(review, 'en'))).status).toBe(404);
    await publish(review, { locales: ['en'] });
    const alternates = [{ locale: 'en', slug: slugOf(review, 'en') }];
    expect((await read(slugOf(review))).json).toMatchObject({ alternates });
  });

  it('takes away a language that the version does not have any more', async () => {
    const first = await aPublished();
    const again = await publish(await patch(first, { locales: { en: null } }));
    expect(again.past).toEqual({ en: [slugOf(first, 'en')] });
    expect(refusal(await read(slugOf(first, 'en')))).toEqual([410, 'CONTENT_GONE']);
    expect((await read(slugOf(first))).json).toMatchObject({ alternates: [] });
  });

  it('is refused with everything that it lacks, and changes nothing', async () => {
    const made = await post(draft({ locales: { es: someWords(unique(), { pros: [] }) } }));
    const review = made.json as unknown as Awaited<ReturnType<typeof aDraft>>;
    const answer = await of(review, 'POST /reviews/{id}/publish');
    expect(refusal(answer)).toEqual([422, 'REVIEW_INCOMPLETE']);
    const faults = ['/scores COVERAGE_TOO_LOW', '/testUnit REQUIRED', '/locales/es/pros REQUIRED'];
    expect(faultsOf(answer)).toEqual(faults);
    const body = { locales: ['en'] };
    const other = await of(review, 'POST /reviews/{id}/publish', { body });
    expect(faultsOf(other)).toHaveLength(2 + 5);
    expect(await now(review)).toEqual(review);
  });
});

describe('POST /reviews/{id}/withdraw', () => {
  it('leaves 410 at every address, and the working copy to its editor', async () => {
    const first = await aPublished();
    const moved = await publish(await desk.rename(first, `moved-${unique()}`));
    const withdrawn = await withdraw(moved);
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      version: 4,
      live: {},
      previewEpoch: 1,
      locales: moved.locales,
    });
    for (const slug of [slugOf(first), slugOf(moved), slugOf(first, 'en')]) {
      const gone = await read(slug);
      expect(refusal(gone)).toEqual([410, 'CONTENT_GONE']);
      expect(gone.headers['cache-control']).toMatch(/^public, max-age=5,/);
    }
  });

  it.each(['draft', 'withdrawn'])('is not possible from %s', async (state) => {
    const review = state === 'draft' ? await aDraft() : await withdraw(await aPublished());
    const answer = await of(review, 'POST /reviews/{id}/withdraw');
    expect(refusal(answer)).toEqual([409, 'ILLEGAL_TRANSITION']);
    expect(answer.json).toMatchObject({ possibleStates: ['published'] });
  });

  it('can be undone by publishing again, at the same addresses', async () => {
    const first = await aPublished();
    const withdrawn = await withdraw(first);
    const again = await publish(withdrawn);
    expect(again).toMatchObject({ state: 'published', publishedAt: first.publishedAt });
    const page = await read(slugOf(first));
    expect(page.json).toMatchObject({ publishedAt: first.publishedAt });
  });
});

describe('DELETE /reviews/{id}', () => {
  it('of a draft removes it, and its slugs are free again', async () => {
    const review = await aDraft();
    const answer = await of(review, 'DELETE /reviews/{id}');
    expect([answer.status, answer.text]).toEqual([204, undefined]);
    const gone = await of(review, 'GET /reviews/{id}');
    expect(refusal(gone)).toEqual([404, 'REVIEW_NOT_FOUND']);
    const locales = { es: someWords(unique(), { slug: slugOf(review) }) };
    expect((await desk.aDraft({ locales })).locales.es?.slug).toBe(slugOf(review));
    expect((await read(slugOf(review, 'en'))).status).toBe(404);
    const left = await backend.partition(`CAMERA#${review.cameraId}`);
    expect(left.map(({ sk }) => sk)).not.toContain(`REVIEW#${review.id}`);
  });

  it('of a published one leaves 410 for good, and its slugs to nobody', async () => {
    const first = await aPublished();
    const review = await desk.rename(first, `never-public-${unique()}`);
    expect((await of(review, 'DELETE /reviews/{id}')).status).toBe(204);
    for (const locale of ['es', 'en'] as const) {
      expect((await read(slugOf(first, locale))).status).toBe(410);
      const locales = { es: someWords(unique(), { slug: slugOf(first, locale) }) };
      expect(refusal(await post(desk.complete({ locales })))).toEqual([409, 'SLUG_TAKEN']);
    }
    const locales = { es: someWords(unique(), { slug: slugOf(review) }) };
    expect((await post(desk.complete({ locales }))).status).toBe(201);
  });

  it('of a withdrawn one is possible too', async () => {
    const review = await withdraw(await aPublished());
    expect((await of(review, 'DELETE /reviews/{id}')).status).toBe(204);
    expect((await read(slugOf(review))).status).toBe(410);
  });

  it('leaves its audit in the table', async () => {
    const review = await aDraft();
    await of(review, 'DELETE /reviews/{id}');
    const left = await backend.partition(`REVIEW#${review.id}`);
    expect(left.map(({ action }) => action)).toEqual(['review.created', 'review.deleted']);
  });
});
