import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { facets } from '../../functions/getContent/facets.ts';
import { sorts } from '../../functions/getContent/sorts.ts';
import { locales } from '../../functions/shared/domain/Locale.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { aNewCamera } from '../support/cameras.ts';
import { startEditorialDesk } from '../support/editorialDesk.ts';
import { callsTo } from '../support/endpoint.ts';
import { someWords } from '../support/reviews.ts';

const desk = await startEditorialDesk({ APPROVAL: 'required' });
const { after, of, patch, withdraw, aDraft, backend, carla } = desk;
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);

// The card index asks for news once a second: the clock is turned by hand.
vi.useFakeTimers({ toFake: ['Date'] });
const someTimeLater = () => vi.setSystemTime(Date.now() + 1500);
afterAll(() => void vi.useRealTimers());

/** A word that stands in everything that no reader may see, and nowhere else. */
const secret = 'zqxsecreto';
/** A word in the slugs of what readers saw, and may see no more. */
const past = 'zqxpasado';
const open = 'zqxabierto';
let made = 0;

/** Words of one language, with a mark in each of them. */
const marked = (mark: string, slug = `${mark}-${++made}`) =>
  someWords(`${mark} análisis`, {
    slug,
    summary: `${mark} summary`,
    verdict: `${mark} verdict`,
    pros: [`${mark} pro`],
    cons: [`${mark} con`],
    goodFor: [`${mark} use`],
    body: `# ${mark}`,
  });
const hidden = () => ({ locales: { es: marked(secret), en: marked(secret) } });
const shown = () => ({ locales: { es: marked(open), en: marked(open) } });

const slugsOf = (...reviews: readonly Review[]): readonly string[] =>
  reviews.flatMap((review) => Object.values(review.locales).flatMap((words) => words?.slug ?? []));
const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 16);
const schedule = (review: Review) =>
  of(review, 'PUT /reviews/{id}/schedule', {
    as: carla,
    body: { at: nextMonth, timeZone: 'America/Lima' },
  });

const publish = (review: Review, body: object = {}) =>
  after(review, 'POST /reviews/{id}/publish', { as: carla, body });
const aPublished = async (changes: object) => publish(await aDraft(changes));

/** Slugs that nobody ever saw, those that are gone, and those that are there. */
const neverSeen: string[] = [];
const gone: string[] = [];
const there: string[] = [];

beforeAll(async () => {
  for (let count = 0; count < 2; count += 1) {
    const draft = await aDraft(hidden());
    const submitted = await aDraft(hidden());
    await after(submitted, 'POST /reviews/{id}/submit');
    const sentBack = await after(await aDraft(hidden()), 'POST /reviews/{id}/submit');
    const note = { as: carla, body: { note: secret } };
    await after(sentBack, 'POST /reviews/{id}/request-changes', note);
    const scheduled = await aDraft(hidden());
    expect((await schedule(scheduled)).status).toBe(200);
    const deleted = await aDraft(hidden());
    expect((await of(deleted, 'DELETE /reviews/{id}')).status).toBe(204);
    neverSeen.push(...slugsOf(draft, submitted, sentBack, scheduled, deleted));

    // One language is public, the other not.
    const half = await aDraft({ locales: { es: marked(open), en: marked(secret) } });
    await publish(half, { locales: ['es'] });
    neverSeen.push(half.locales.en?.slug ?? '');
    there.push(half.locales.es?.slug ?? '');

    // What readers see is not what is being written, nor what comes next.
    const changed = await aPublished(shown());
    there.push(...slugsOf(changed));
    const later = await patch(changed, hidden());
    neverSeen.push(...slugsOf(later));
    expect((await schedule(later)).status).toBe(200);

    const wasPublic = { locales: { es: marked(secret, `${past}-${++made}`) } };
    const withdrawn = await aPublished(wasPublic);
    await withdraw(withdrawn);
    const alsoPublic = { locales: { es: marked(secret, `${past}-${++made}`) } };
    const removed = await withdraw(await aPublished(alsoPublic));
    expect((await of(removed, 'DELETE /reviews/{id}')).status).toBe(204);
    gone.push(...slugsOf(withdrawn, removed));
  }
  someTimeLater();
});

/** Every page of a list, as text. */
async function walk(path: string, query: string): Promise<string> {
  const texts: string[] = [];
  for (let cursor = ''; ; ) {
    const {
      status,
      text = '',
      headers,
      json,
    } = await read(`GET ${path}`, { query: query + cursor });
    expect(status).toBe(200);
    texts.push(JSON.stringify(headers), text);
    if (!json.page.next) return texts.join('\n');
    cursor = `&cursor=${json.page.next}`;
  }
}

async function textAt(path: string, query = '', params?: Record<string, string>) {
  const {
    status,
    text = '',
    headers,
  } = await read(`GET ${path}`, {
    query,
    ...(params ? { params } : {}),
  });
  expect(status).toBe(200);
  return `${JSON.stringify(headers)}\n${text}`;
}

describe('whoever is not signed in finds', () => {
  it('nothing at the address of what was never published, and no word of what is gone', async () => {
    for (const slug of neverSeen) {
      const answer = await read('GET /content/{slug}', { params: { slug } });
      expect([slug, answer.status]).toEqual([slug, 404]);
    }
    for (const slug of gone) {
      const answer = await read('GET /content/{slug}', { params: { slug } });
      expect([answer.status, answer.text]).toEqual([410, expect.not.stringContaining(secret)]);
    }
    expect([neverSeen.length, gone.length, there.length]).toEqual([26, 4, 6]);
  });

  it('none of their words on the pages that are there', async () => {
    for (const slug of there) {
      const text = await textAt('/content/{slug}', 'include=standing', { slug });
      expect(text).toContain(open);
      expect(text).not.toMatch(/zqxsecreto|zqxpasado/);
    }
  });

  it('none of them in comparisons, whatever is put beside them', async () => {
    for (const slug of [...neverSeen.slice(0, 13), ...gone.slice(0, 2)]) {
      const pair = [slug, there[0] ?? ''].sort();
      const { status, text = '' } = await read('GET /content/compare', { query: `slugs=${pair}` });
      expect(status).toBeGreaterThanOrEqual(400);
      // The slug that was asked for is named, its words are not.
      expect(text.replaceAll(slug, '')).not.toMatch(/zqxsecreto|zqxpasado/);
    }
  });

  it('no camera of which nothing is published', async () => {
    const slug = 'zqxsecreta-camara';
    const cameraId = await desk.record(aNewCamera({ slug, model: secret }));
    await aDraft({ ...hidden(), cameraId });
    someTimeLater();
    const answer = await read('GET /content/cameras/{slug}', { params: { slug } });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain(secret);
  });

  it.each(locales)('none of them in the lists, feeds and suggestions of %s', async (locale) => {
    const every = [
      ...(await Promise.all(
        sorts
          .filter((sort) => sort !== 'relevance')
          .map((sort) =>
            walk('/content', `locale=${locale}&limit=2&sort=${sort}&facets=${facets}`),
          ),
      )),
      await textAt('/content/feed.rss', `locale=${locale}`),
      await textAt('/content/feed.json', `locale=${locale}`),
      await textAt('/content/sitemap.xml', `locale=${locale}`),
      await textAt('/content/sitemap.xml'),
      await textAt('/content/suggest', `locale=${locale}&q=zqx`),
      await textAt('/content/cameras/{slug}', `locale=${locale}`, { slug: 'nikon-z6-iii' }),
      await textAt('/health'),
    ].join('\n');
    expect(every).toContain(open);
    expect(every).not.toMatch(/zqxsecreto|zqxpasado/);
  });

  it.each(locales)('none of them by searching in %s', async (locale) => {
    for (const q of [secret, past, 'zqxs', 'zqxsecret', ...neverSeen.slice(0, 6)]) {
      const { json } = await read('GET /content', { query: `locale=${locale}&q=${q}` });
      expect([q, json.page.total]).toEqual([q, 0]);
      const suggested = await read('GET /content/suggest', { query: `locale=${locale}&q=${q}` });
      expect(suggested.json.items).toEqual([]);
    }
  });

  it.each(locales)('of the changes of %s only that what was public is gone', async (locale) => {
    const text = await walk('/content/changes', `locale=${locale}&limit=3`);
    expect(text).not.toContain(secret);
    const { json } = await read('GET /content/changes', { query: `locale=${locale}&limit=100` });
    const removals = json.items.filter((item) => !('card' in item)).map(({ slug }) => slug);
    expect(removals.toSorted()).toEqual(locale === 'es' ? gone.toSorted() : []);
  });
});

it('a card of an older release, without what came later, is listed and found as the others', async () => {
  const slug = 'zqxviejo-analisis';
  const publishedAt = new Date().toISOString();
  const card = {
    ...{ slug, locale: 'es', title: 'Zqxviejo', summary: '', authors: ['Ana Lima'], publishedAt },
    ...{ overall: 71, kind: 'camera', brand: 'Zenit', model: 'E', cameraSlug: 'zenit-e' },
    ...{ class: 'dslr', availability: 'discontinued' },
  };
  await backend.putContent({
    ...{ slug, kind: 'page', locale: 'es', body: '{"slug":"zqxviejo-analisis"}', etag: '"old"' },
    feed: `es#${publishedAt.slice(0, 4)}`,
    changedAt: publishedAt,
    card: JSON.stringify(card),
  });
  someTimeLater();
  for (const sort of sorts.filter((one) => one !== 'relevance')) {
    const text = await walk('/content', `sort=${sort}&limit=3&facets=${facets}`);
    expect(text.split(`"slug":"${slug}"`)).toHaveLength(2);
  }
  const { json } = await read('GET /content', { query: 'q=zenit&brand=Zenit&scoreMin=71' });
  expect(json.items).toEqual([card]);
  for (const query of ['weightMaxG=5000', 'mpMin=0', 'use=video', 'currency=USD', 'mount=E']) {
    expect(await walk('/content', query)).not.toContain(slug);
  }
  for (const path of ['feed.rss', 'feed.json', 'sitemap.xml', 'changes', 'suggest']) {
    const query = path === 'suggest' ? 'q=zenit' : path === 'changes' ? 'limit=100' : '';
    expect(await textAt(`/content/${path}`, query)).toMatch(/zqxviejo|zenit-e/);
  }
  const page = await read('GET /content/{slug}', { params: { slug } });
  expect([page.status, page.text]).toEqual([200, '{"slug":"zqxviejo-analisis"}']);
});
