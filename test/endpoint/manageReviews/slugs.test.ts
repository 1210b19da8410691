import { describe, expect, it } from 'vitest';
import { faultsOf, refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { unique } from '../../support/reviewDesk.ts';
import { someWords } from '../../support/reviews.ts';

const desk = await startEditorialDesk();
const { of, read, patch, publish, rename, withdraw, aDraft, aPublished, backend } = desk;
const claimOf = (slug: string) => backend.partition(`SLUG#${slug}`);
const aSlug = () => `slug-${unique()}`;

describe('the slug of a draft', () => {
  it('is claimed with the change, and the old one is free', async () => {
    const draft = await aDraft();
    const slug = aSlug();
    await rename(draft, slug);
    expect(await claimOf(slug)).toMatchObject([{ reviewId: draft.id, locale: 'es' }]);
    expect(await claimOf(slugOf(draft))).toEqual([]);
  });

  it('that another review has is refused, with its pointer and nothing changed', async () => {
    const [draft, other] = [await aDraft(), await aDraft()];
    const answer = await of(draft, 'PATCH /reviews/{id}', {
      body: { locales: { en: { slug: slugOf(other) } } },
    });
    expect(refusal(answer)).toEqual([409, 'SLUG_TAKEN']);
    expect(faultsOf(answer)).toEqual(['/locales/en/slug SLUG_TAKEN']);
    expect(await desk.now(draft)).toEqual(draft);
  });

  it('may change places with that of another language', async () => {
    const draft = await aDraft();
    const [es, en] = [slugOf(draft), slugOf(draft, 'en')];
    const swapped = await patch(draft, { locales: { es: { slug: en }, en: { slug: es } } });
    expect(await claimOf(es)).toMatchObject([{ locale: 'en' }]);
    const published = await publish(swapped);
    expect((await read(es)).headers['content-language']).toBe('en');
    expect((await read(slugOf(published))).headers['content-language']).toBe('es');
  });

  it('of a language that is removed is free', async () => {
    const draft = await aDraft();
    await patch(draft, { locales: { en: null } });
    expect(await claimOf(slugOf(draft, 'en'))).toEqual([]);
  });
});

describe('the slug of a published page', () => {
  it('that is changed leads readers to the new one, from publication on', async () => {
    const first = await aPublished();
    const renamed = await rename(first, aSlug());
    expect((await read(slugOf(first))).status).toBe(200);
    await publish(renamed);
    const { status, headers, text } = await read(slugOf(first));
    expect([status, headers.location, text]).toEqual([
      308,
      `/content/${slugOf(renamed)}`,
      undefined,
    ]);
    expect((await read(slugOf(renamed))).json.slug).toBe(slugOf(renamed));
    const other = await read(slugOf(first, 'en'));
    expect(other.json).toMatchObject({ alternates: [{ locale: 'es', slug: slugOf(renamed) }] });
  });

  it('that moved often is one hop away from all of its old ones', async () => {
    let review = await aPublished();
    const slugs = [slugOf(review)];
    for (let time = 0; time < 3; time += 1) {
      review = await publish(await rename(review, aSlug()));
      slugs.push(slugOf(review));
    }
    const today = slugs.pop();
    for (const old of slugs) {
      expect((await read(old)).headers.location).toBe(`/content/${today}`);
      expect(await claimOf(old)).toMatchObject([{ reviewId: review.id }]);
    }
    expect(review.past.es).toEqual(slugs);
  });

  it('may be an old one again, and what it had meanwhile leads back', async () => {
    const first = await aPublished();
    const second = await publish(await rename(first, aSlug()));
    const back = await publish(await rename(second, slugOf(first)));
    expect(back).toMatchObject({ live: { es: { slug: slugOf(first) } } });
    expect(back.past).toEqual({ es: [slugOf(second)] });
    expect((await read(slugOf(first))).status).toBe(200);
    expect((await read(slugOf(second))).headers.location).toBe(`/content/${slugOf(first)}`);
  });

  it('that was written and never published is free once it is given up', async () => {
    const first = await aPublished();
    const written = await rename(first, aSlug());
    const again = await rename(written, slugOf(first));
    expect(await claimOf(slugOf(written))).toEqual([]);
    expect(await claimOf(slugOf(again))).toMatchObject([{ reviewId: first.id }]);
  });

  it('stays that of its language for good', async () => {
    const first = await aPublished();
    const moved = await publish(await rename(first, aSlug()));
    for (const slug of [slugOf(first), slugOf(moved)]) {
      const answer = await of(moved, 'PATCH /reviews/{id}', {
        body: { locales: { es: { slug: aSlug() }, en: { slug } } },
      });
      expect(refusal(answer)).toEqual([409, 'SLUG_TAKEN']);
      expect(faultsOf(answer)).toEqual(['/locales/en/slug SLUG_TAKEN']);
    }
  });

  it('is its review’s also after a withdrawal, and leads on again after the return', async () => {
    const first = await aPublished();
    const moved = await publish(await rename(first, aSlug()));
    const withdrawn = await withdraw(moved);
    const locales = { es: someWords('Rival', { slug: slugOf(first) }) };
    expect(refusal(await desk.post(desk.complete({ locales })))).toEqual([409, 'SLUG_TAKEN']);
    await publish(withdrawn);
    expect((await read(slugOf(first))).headers.location).toBe(`/content/${slugOf(moved)}`);
  });

  it('is one of eleven at most: the next is refused, and a withdrawal is not', async () => {
    let review = await aPublished({ locales: { es: someWords(`Uno ${unique()}`) } });
    const first = slugOf(review);
    for (let time = 0; time < 10; time += 1) {
      review = await publish(await rename(review, aSlug()));
    }
    const written = await rename(review, aSlug());
    const answer = await of(written, 'POST /reviews/{id}/publish');
    expect(refusal(answer)).toEqual([409, 'TOO_MANY_SLUGS']);
    const withdrawn = await withdraw(written);
    expect((await read(first)).status).toBe(410);
    expect((await of(withdrawn, 'DELETE /reviews/{id}')).status).toBe(204);
  });
});
