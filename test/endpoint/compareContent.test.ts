import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { compareRoutes } from '../../functions/getContent/compare/routes.ts';
import { aNewCamera } from '../support/cameras.ts';
import { callsTo } from '../support/endpoint.ts';
import { startReviewDesk, unique } from '../support/reviewDesk.ts';
import { scoresOf, someWords } from '../support/reviews.ts';

const { backend, post, complete, record, lensId } = await startReviewDesk();
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);

const compare = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  read('GET /content/compare', { query, headers });

/** Publishes a review in a language at a slug. */
async function publish(slug: string, changes: object = {}, locale = 'es') {
  const locales = { [locale]: someWords(slug, { slug }) };
  const { status } = await post(complete({ locales, ...changes }), 'publish=true');
  expect(status).toBe(201);
}

const small = await record(
  aNewCamera({ model: 'Z 30', specs: { sensor: { format: 'aps-c' }, weightG: 405 } }),
);
const big = `a-big-${unique()}`;
const light = `b-light-${unique()}`;
const lens = `c-lens-${unique()}`;
await publish(big);
await publish(light, { cameraId: small, scores: scoresOf('camera-1', 70), award: undefined }, 'en');
await publish(lens, { cameraId: lensId, scores: scoresOf('lens-1', 91) });

describe('GET /content/compare', () => {
  it('compares what was published, in whatever languages', async () => {
    const { status, headers, json } = await compare(`slugs=${big},${light}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-language': 'es, en',
      'cache-control': expect.stringMatching(/^public, max-age=30/),
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    const { items, groups } = parse(compareRoutes.compareContent.response, json);
    expect(items).toMatchObject([
      { slug: big, locale: 'es', overall: 88, rank: 1, award: 'gold' },
      { slug: light, locale: 'en', overall: 70, rank: 2, model: 'Z 30' },
    ]);
    const rows = new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.metric, row])));
    expect(rows.get('weightG')).toEqual({
      metric: 'weightG',
      unit: 'g',
      better: 'lower',
      isDifferent: true,
      values: [
        { value: 760, isBest: false },
        { value: 405, isBest: true },
      ],
    });
    expect(rows.get('sensor.effectiveMp')?.values).toEqual([
      { value: 24.5, isBest: false },
      { missing: true },
    ]);
  });

  it('asks the table once for each page', async () => {
    backend.dynamo.take();
    const query = `slugs=${big},${light}&show=same&weights=video:50`;
    const { headers } = await compare(query);
    expect(backend.dynamo.take().map(({ operation }) => operation)).toEqual(['GetItem', 'GetItem']);
    const again = await compare(query, { 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, text: undefined });
  });

  it('leads every other way to write it to one address, where a page moved too', async () => {
    const old = `z-old-${unique()}`;
    await backend.putContent({ slug: old, kind: 'moved', to: big });
    const { status, headers } = await compare(`show=all&slugs=${light}%2C${old}`);
    expect([status, headers.location]).toEqual([308, `/content/compare?slugs=${big},${light}`]);
    expect(headers['cache-control']).toMatch(/^public, max-age=30/);
  });

  it('names every page that is not there', async () => {
    const gone = `e-gone-${unique()}`;
    await backend.putContent({ slug: gone, kind: 'gone' });
    const withdrawn = await compare(`slugs=${big},${gone}`);
    expect([withdrawn.status, withdrawn.json.code]).toEqual([410, 'CONTENT_GONE']);
    const unknown = await compare(`slugs=${gone},nowhere`);
    expect([unknown.status, unknown.json.code]).toEqual([404, 'CONTENT_NOT_FOUND']);
    expect(unknown.json.errors).toEqual([
      { path: '/slugs', code: 'CONTENT_GONE', message: `must be published: ${gone} is not` },
      { path: '/slugs', code: 'CONTENT_NOT_FOUND', message: 'must be published: nowhere is not' },
    ]);
  });

  it('refuses a camera beside a lens', async () => {
    const { status, json } = await compare(`slugs=${big},${lens}`);
    expect([status, json.code, json.errors[0]?.path]).toEqual([400, 'INVALID_PARAMETER', '/slugs']);
  });
});
