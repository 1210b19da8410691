import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../functions/shared/api/cursor.ts';
import { aNewCamera, aNewLens } from '../support/cameras.ts';
import { ulidOf } from '../support/clock.ts';
import { anEditor } from '../support/editors.ts';
import { callsTo, startBackend } from '../support/endpoint.ts';
import { unique } from '../support/reviewDesk.ts';

const backend = await startBackend();
const call = callsTo((await import('../../functions/manageCameras/handler.ts')).handler);

const { sub } = anEditor();
await backend.addEditor(anEditor());
const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  call('POST /cameras', { sub, body, headers });
const get = (id: string) => call('GET /cameras/{id}', { sub, params: { id } });
const list = (query = '') => call('GET /cameras', { sub, query });
/** A camera of a model that no other test uses. */
const camera = (changes: object = {}) => aNewCamera({ model: `Model ${unique()}`, ...changes });

describe('GET /cameras', () => {
  it('lists newest change first, in full pages with the exact total', async () => {
    expect((await list()).json).toEqual({ items: [], page: { next: null, total: 0 } });
    const made: string[] = [];
    for (const body of [camera(), aNewLens(), camera()]) made.unshift((await post(body)).json.id);
    const seen: string[] = [];
    let query = 'limit=2';
    for (const expected of [2, 1]) {
      const { json } = await list(query);
      expect(json.items).toHaveLength(expected);
      expect(json.page.total).toBe(3);
      seen.push(...json.items.map(({ id }) => id));
      query = `limit=2&cursor=${json.page.next}`;
    }
    expect(query).toContain('cursor=null');
    expect(seen.toSorted()).toEqual(made.toSorted());
    const times = (await list()).json.items.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it.each([
    ['of nothing', 'abc'],
    [
      'of readers',
      encodeCursor({ publishedAt: '2026-01-01T00:00:00.000Z', slug: 'a' }, 'content es'),
    ],
    ['with no id', encodeCursor({ id: '', updatedAt: '2026-01-01T00:00:00.000Z' }, 'cameras')],
    ['with no time', encodeCursor({ id: ulidOf(1), updatedAt: '' }, 'cameras')],
  ])('refuses a cursor %s', async (_what, cursor) => {
    const { status, json } = await list(`cursor=${cursor}`);
    expect([status, json.code]).toEqual([400, 'INVALID_CURSOR']);
  });
});

describe('POST /cameras', () => {
  it.each([
    ['a camera', camera()],
    ['a lens', aNewLens({ model: `Lens ${unique()}` })],
  ])('stores %s with its claim, its audit entry and what a list shows', async (_what, body) => {
    const { status, headers, json } = await post(body);
    expect(status).toBe(201);
    expect(json).toMatchObject({ ...body, version: 1, createdBy: sub });
    expect(headers).toMatchObject({ location: `/cameras/${json.id}`, etag: '"1"' });
    expect(await backend.partition(`CAMERA#${json.id}`)).toMatchObject([
      { action: 'camera.created', by: sub, toVersion: 1 },
      { sk: 'HEAD', state: 'CAMERA', version: 1, camera: json, summary: { slug: json.slug } },
    ]);
    expect(await backend.partition(`CAMERA_SLUG#${json.slug}`)).toMatchObject([
      { sk: 'CLAIM', cameraId: json.id },
    ]);
    expect(await get(json.id)).toMatchObject({ status: 200, json, headers: { etag: '"1"' } });
  });

  it('refuses a slug that is taken, and stores nothing', async () => {
    const body = camera();
    const { slug } = (await post(body)).json;
    const before = await backend.itemsOf('editorial');
    for (const again of [body, camera({ slug })]) {
      const { status, json } = await post(again);
      expect([status, json.code]).toEqual([409, 'SLUG_TAKEN']);
      expect(json.errors).toMatchObject([{ path: '/slug', code: 'SLUG_TAKEN' }]);
    }
    expect(await backend.itemsOf('editorial')).toEqual(before);
  });

  it('replays for the same key, and refuses it for another camera', async () => {
    const key = { 'idempotency-key': unique() };
    const body = camera();
    const first = await post(body, key);
    const again = await post(body, key);
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers['idempotency-replayed']).toBe('true');
    const other = await post(camera(), key);
    expect([other.status, other.json.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['no kind', {}, ['/kind REQUIRED']],
    ['an unknown kind', { kind: 'phone' }, ['/kind NOT_ALLOWED']],
    [
      'little',
      { kind: 'camera' },
      ['/class REQUIRED', '/brand REQUIRED', '/model REQUIRED', '/availability REQUIRED'],
    ],
    ['the class of a lens', camera({ class: 'lens' }), ['/class NOT_ALLOWED']],
    [
      'the specs of a lens',
      camera({ specs: { filterMm: 52, minFocusM: 1 } }),
      ['/specs/filterMm UNKNOWN_FIELD', '/specs/minFocusM UNKNOWN_FIELD'],
    ],
    [
      'specs as text',
      camera({ specs: { weightG: '760 g', weatherSealed: 'yes', sensor: 'full-frame' } }),
      ['/specs/weightG WRONG_TYPE', '/specs/weatherSealed WRONG_TYPE', '/specs/sensor WRONG_TYPE'],
    ],
    [
      'specs out of bounds',
      camera({ specs: { sensor: { widthMm: -1 }, iso: { min: 1.5 }, cardSlots: ['floppy'] } }),
      [
        '/specs/sensor/widthMm TOO_SMALL',
        '/specs/iso/min INVALID',
        '/specs/cardSlots/0 NOT_ALLOWED',
      ],
    ],
    [
      'four dimensions',
      camera({ specs: { dimensionsMm: [1, 2, 3, 4] } }),
      ['/specs/dimensionsMm/3 UNKNOWN_FIELD'],
    ],
    [
      'an unsafe offer',
      camera({
        offers: [
          {
            seller: 'S',
            url: 'http://s.example',
            price: { amount: 1.5, currency: 'reais' },
            condition: 'new',
            asOf: '2026-02-30',
          },
        ],
      }),
      [
        '/offers/0/url INVALID',
        '/offers/0/price/amount INVALID',
        '/offers/0/price/currency INVALID',
        '/offers/0/asOf INVALID',
      ],
    ],
    [
      'what the server decides',
      camera({ id: 'x', version: 9 }),
      ['/id UNKNOWN_FIELD', '/version UNKNOWN_FIELD'],
    ],
  ])('refuses %s, with every fault', async (_what, body, faults) => {
    const { status, json } = await post(body);
    expect([status, json.code]).toEqual([422, 'INVALID_BODY']);
    expect(json.errors.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual(
      faults.toSorted(),
    );
  });

  it('refuses names that make no slug', async () => {
    const { status, json } = await post(camera({ brand: '富', model: '士' }));
    expect([status, json.code]).toEqual([422, 'CAMERA_INVALID']);
    expect(json.errors).toMatchObject([{ path: '/slug', code: 'REQUIRED' }]);
  });
});

describe('GET /cameras/{id}', () => {
  it.each([
    ['a camera that is not there', ulidOf(7), 404, 'CAMERA_NOT_FOUND'],
    ['what is no id', 'nikon-z6', 400, 'INVALID_PARAMETER'],
  ])('refuses %s', async (_what, id, status, code) => {
    const answer = await get(id);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });
});
