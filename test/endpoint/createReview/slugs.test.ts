import { describe, expect, it } from 'vitest';
import { startReviewDesk, unique, withAtMost } from '../../support/reviewDesk.ts';
import { someWords } from '../../support/reviews.ts';

const { backend, post, postPatiently, draft, complete } = await startReviewDesk();

describe('a slug', () => {
  it('has one winner of 50 who claim it at once', async () => {
    const slug = `claimed-${unique()}`;
    const claims = Array.from({ length: 50 }, unique);
    const answers = await withAtMost(50, claims, (key) =>
      postPatiently(draft({ locales: { en: { title: 'Mine', slug } } }), '', key),
    );
    const taken = answers.filter(({ status }) => status === 409);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(taken).toHaveLength(49);
    for (const { json } of taken) {
      expect(json).toMatchObject({
        code: 'SLUG_TAKEN',
        errors: [{ path: '/locales/en/slug', code: 'SLUG_TAKEN' }],
      });
    }
    const heads = (await backend.itemsOf('editorial')).filter(
      ({ sk, review }) => sk === 'HEAD' && review?.locales.en?.slug === slug,
    );
    expect(heads).toHaveLength(1);
  });

  it('is refused for every language in which it is taken', async () => {
    const name = unique();
    const locales = { es: { title: `uno ${name}` }, en: { title: `one ${name}` } };
    await post(draft({ locales }));
    const { json } = await post(
      draft({ locales: { ...locales, 'pt-BR': { title: `um ${name}` } } }),
    );
    expect(json.errors.map(({ path }) => path)).toEqual(['/locales/es/slug', '/locales/en/slug']);
  });

  it('of a page that stands there without a claim is not written over', async () => {
    const slug = `stands-${unique()}`;
    await backend.putContent({ slug, kind: 'gone' });
    const locales = { en: someWords('Mine', { slug }) };
    const { status, json } = await post(complete({ locales }), 'publish=true');
    expect([status, json.code]).toEqual([409, 'SLUG_TAKEN']);
    expect(await backend.partition(`SLUG#${slug}`)).toEqual([]);
  });
});
