import { describe, expect, it } from 'vitest';
import { contentCheck } from '../../../bin/content/contentCheck.ts';
import { ContentApi } from '../../../lib/content/ContentApi.ts';
import { importContent, type Settled } from '../../../lib/content/importContent.ts';
import { ndjsonEntries } from '../../../lib/content/ndjsonEntries.ts';
import { givenToken } from '../../../lib/content/tokens.ts';
import { aNewCamera } from '../../support/cameras.ts';
import { aCompleteReview } from '../../support/reviews.ts';
import { backendInMemory } from './backendInMemory.ts';
import { useDirectory } from './useDirectory.ts';
import { type Received, type Reply, useServer } from './useServer.ts';

const { fileOf } = useDirectory();
const server = useServer();

const camera = (model: string) => aNewCamera({ model });
const review = (slug: string, changes: object = {}) => {
  const { cameraId, ...body } = aCompleteReview();
  const { es } = body.locales as { es?: object } & typeof body.locales;
  return {
    kind: 'review',
    camera: 'nikon-z6',
    state: 'published',
    ...body,
    locales: { es: { ...es, slug } },
    ...changes,
  };
};

/** Imports lines, and says what became of each in the order of the lines. */
async function importLines(lines: readonly object[], isDryRun = false, signal?: AbortSignal) {
  const file = fileOf('import.ndjson', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const settled: Settled[] = [];
  const api = new ContentApi({
    url: server.url(),
    tokens: givenToken('token'),
    wait: async () => {},
  });
  const end = await importContent(ndjsonEntries(file, contentCheck()), {
    ...(isDryRun ? {} : { api }),
    onSettled: (each) => settled.push(each),
    ...(signal ? { signal } : {}),
  }).catch((error: Error) => error);
  settled.sort((one, other) => one.entry.line - other.entry.line);
  return {
    outcomes: settled.map(({ outcome }) => outcome),
    findings: settled.flatMap(({ entry }) => entry.findings),
    end,
  };
}

const writes = (): Received[] => server.received().filter(({ method }) => method !== 'GET');

describe('importContent', () => {
  it('sends nothing in a dry run', async () => {
    const { outcomes } = await importLines([camera('Z6'), review('uno'), camera('Z6')], true);
    expect(outcomes).toEqual(['valid', 'valid', 'refused']);
    expect(server.received()).toEqual([]);
  });

  it('makes cameras, drafts, submitted and published reviews', async () => {
    const backend = backendInMemory();
    server.answers(backend.answer);
    const { outcomes } = await importLines([
      camera('Z6'),
      review('uno'),
      review('dos', { state: 'draft' }),
      review('tres', { state: 'in_review' }),
    ]);
    expect(outcomes).toEqual(['created', 'created', 'created', 'created']);
    const states = [...backend.reviews.values()].map(({ state }) => state);
    expect(states.sort()).toEqual(['draft', 'in_review', 'published']);
    const sent = writes().find(({ text }) => text.includes('"uno"'));
    expect(JSON.parse(sent?.text ?? '')).toMatchObject({ cameraId: 'camera-0' });
    expect(JSON.parse(sent?.text ?? '')).not.toHaveProperty('camera');
  });

  it('goes on after lines that are refused, and says where, why and what stood there', async () => {
    server.answers(backendInMemory().answer);
    const { outcomes, findings } = await importLines([
      camera('Z6'),
      camera('refused'),
      { ...camera('Z7'), specs: { weightG: -1 } },
      review('uno', { camera: 'nikon-z5' }),
      camera('Z8'),
    ]);
    expect(outcomes).toEqual(['created', 'refused', 'refused', 'refused', 'created']);
    expect(findings).toEqual([
      { line: 2, path: '/model', code: 'INVALID', message: 'is not wanted here', value: 'refused' },
      expect.objectContaining({ line: 3, path: '/specs/weightG', value: -1 }),
      expect.objectContaining({ line: 4, path: '/camera', code: 'NOT_FOUND' }),
    ]);
  });

  it('does nothing twice: within a day by the key, and ever after by the slug', async () => {
    const backend = backendInMemory();
    server.answers(backend.answer);
    const lines = [camera('Z6'), camera('Z7'), review('uno')];
    await importLines(lines);
    expect((await importLines(lines)).outcomes).toEqual([
      'alreadyThere',
      'alreadyThere',
      'alreadyThere',
    ]);
    backend.forget();
    expect((await importLines([...lines, review('dos')])).outcomes).toEqual([
      'alreadyThere',
      'alreadyThere',
      'alreadyThere',
      'created',
    ]);
    expect(backend.cameras.size).toBe(2);
    expect(backend.reviews.size).toBe(2);
  });

  it('completes a review whose steps were interrupted, wherever that was', async () => {
    const now = review('uno', { award: 'silver' });
    const { kind, camera: slug, state, ...then } = review('uno', { award: 'gold' });
    const line = { ...now, live: [{ locales: ['es'], content: then }] };
    for (const answered of [1, 2, 3]) {
      const backend = backendInMemory();
      let done = 0;
      server.answers((request: Received): Reply => {
        if (request.path.startsWith('/reviews') && request.method !== 'GET') done += 1;
        return done > answered ? { status: 418 } : backend.answer(request);
      });
      await importLines([camera('Z6'), line]);
      server.answers(backend.answer);
      const { outcomes } = await importLines([camera('Z6'), line]);
      expect(outcomes).toEqual(['alreadyThere', answered === 3 ? 'alreadyThere' : 'created']);
      expect([...backend.reviews.values()]).toMatchObject([
        {
          state: 'published',
          version: 3,
          live: [expect.stringContaining('"gold"')],
          body: { award: 'silver' },
        },
      ]);
    }
  });

  it('leaves a draft where nobody need approve it, and says so', async () => {
    const backend = backendInMemory();
    server.answers((request) =>
      request.path.endsWith('/submit')
        ? {
            status: 409,
            json: { code: 'ILLEGAL_TRANSITION', detail: 'No approval is needed here' },
          }
        : backend.answer(request),
    );
    const line = review('uno', { state: 'in_review' });
    const { outcomes, findings } = await importLines([camera('Z6'), line]);
    expect(outcomes).toEqual(['created', 'created']);
    expect(findings).toEqual([
      { line: 2, code: 'NOT_SUBMITTED', message: 'stays a draft: No approval is needed here' },
    ]);
  });

  it('asks four things at a time, and for reviews when all cameras before them are there', async () => {
    const backend = backendInMemory();
    let atWork = 0;
    let most = 0;
    let camerasAtWork = 0;
    let reviewsTooEarly = 0;
    server.answers(async (request) => {
      const isCamera = request.path === '/cameras';
      atWork += 1;
      if (isCamera) camerasAtWork += 1;
      else if (camerasAtWork > 0) reviewsTooEarly += 1;
      most = Math.max(most, atWork);
      await new Promise((answered) => setImmediate(answered));
      atWork -= 1;
      if (isCamera) camerasAtWork -= 1;
      return backend.answer(request);
    });
    const cameras = Array.from({ length: 30 }, (_, index) => camera(`Z${index}`));
    const reviews = Array.from({ length: 10 }, (_, index) => review(`slug-${index}`));
    const { outcomes } = await importLines([...cameras, ...reviews]);
    expect(outcomes).toEqual(Array(40).fill('created'));
    expect(most).toBe(4);
    expect(reviewsTooEarly).toBe(0);
  });

  it('stops when nobody may come in, and tells what was settled until then', async () => {
    const backend = backendInMemory();
    server.answers((request) =>
      backend.cameras.size < 3
        ? backend.answer(request)
        : { status: 403, json: { code: 'EDITOR_DISABLED', detail: 'The account was disabled' } },
    );
    const cameras = Array.from({ length: 30 }, (_, index) => camera(`Z${index}`));
    const { outcomes, end } = await importLines(cameras);
    expect(end).toMatchObject({ name: 'Stopped', message: 'The account was disabled' });
    expect(outcomes).toEqual(['created', 'created', 'created']);
    expect(server.received().length).toBeLessThan(10);
  });

  it('begins no line after an interruption, and waits for those that are begun', async () => {
    const backend = backendInMemory();
    const interruption = new AbortController();
    server.answers((request) => {
      interruption.abort();
      return backend.answer(request);
    });
    const cameras = Array.from({ length: 30 }, (_, index) => camera(`Z${index}`));
    const { outcomes } = await importLines(cameras, false, interruption.signal);
    expect(outcomes.length).toBeLessThan(10);
    expect(outcomes).toEqual(Array(backend.cameras.size).fill('created'));
  });
});
