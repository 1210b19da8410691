import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../../../functions/shared/domain/Camera.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { startCameraDesk } from '../../support/cameraDesk.ts';

const desk = await startCameraDesk();
const { aCamera, aPublished, backend, change, everyMinute } = desk;
const { state } = backend.dynamo;

afterEach(async () => {
  recover();
  // What one test leaves undone is not for the next.
  await minuteRule(300);
});

/** A camera with public reviews of it. */
async function reviewed(count: number) {
  const camera = await aCamera();
  const reviews: Review[] = [];
  while (reviews.length < count) reviews.push(await aPublished({ cameraId: camera.id }));
  return { camera, reviews };
}

/** DynamoDB refuses everything from the given transaction on; the first is the camera's own. */
function failFromTransaction(number: number): void {
  let transactions = 0;
  state.meanwhile = (operation) => {
    if (operation === 'TransactWriteItems') transactions += 1;
    if (transactions >= number) state.mood = 'refusing';
  };
}
function recover(): void {
  state.mood = 'well';
  state.meanwhile = undefined;
}

/** Runs the rule as EventBridge does, so many seconds from now, and gives what it logged. */
async function minuteRule(seconds: number): Promise<Readonly<Record<string, unknown>>> {
  const { length } = backend.log;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
  await everyMinute({ id: 'tick-1' });
  vi.useRealTimers();
  const lines = backend.log.slice(length).map((line) => JSON.parse(line));
  return lines.at(-1);
}

/** How many of the reviews show a model on both of their pages. */
async function showing(reviews: readonly Review[], model: string): Promise<number> {
  const models = await Promise.all(reviews.map(desk.modelsOf));
  return models.filter((each) => each.every((shown) => shown === model)).length;
}
const markerOf = async ({ id }: Camera) =>
  (await backend.partition(`CAMERA#${id}`)).find(({ sk }) => sk === 'HEAD')?.scheduledFor;

describe('a refresh whose database fails in the midst', () => {
  it('keeps the change, says how far it came, and is completed by the minute rule', async () => {
    const { camera, reviews } = await reviewed(4);
    failFromTransaction(1 + 3);
    const { camera: after, refreshed } = await change(camera, { model: 'Z6 IV' });
    recover();
    expect(refreshed).toEqual({ reviews: 2, pages: 4, isComplete: false });
    expect([await desk.camera(camera), await markerOf(camera)]).toEqual([after, after.updatedAt]);
    expect(await showing(reviews, 'Z6 IV')).toBe(2);

    expect(await minuteRule(0)).toMatchObject({ refreshesFailed: 0 });
    expect(await showing(reviews, 'Z6 IV')).toBe(2);
    expect(await minuteRule(61)).toMatchObject({ level: 'info', refreshesFailed: 0 });
    expect(await showing(reviews, 'Z6 IV')).toBe(4);
    expect(await markerOf(camera)).toBeUndefined();
  });

  it('tells the log why, for each review, and the caller nothing of it', async () => {
    const { camera } = await reviewed(1);
    const { length } = backend.log;
    failFromTransaction(1 + 1);
    await change(camera, { model: 'Z6 IV' });
    recover();
    const [told, ...others] = backend.log.slice(length).map((line) => JSON.parse(line));
    expect(told).toMatchObject({
      level: 'error',
      message: 'pages wait for their refresh',
      camera: camera.id,
      error: { name: 'AccessDeniedException' },
      requestId: expect.stringMatching(/^request-/),
    });
    expect(others.map(({ status }) => status).filter(Boolean)).toEqual([200]);
  });

  it('is tried again every minute, and alarms as long as it fails', async () => {
    const { camera, reviews } = await reviewed(2);
    failFromTransaction(1 + 1);
    await change(camera, { model: 'Z6 IV' });
    recover();
    failFromTransaction(2);
    expect(await minuteRule(61)).toMatchObject({ level: 'error', refreshesFailed: 1 });
    recover();
    expect(await showing(reviews, 'Z6 IV')).toBe(1);
    expect(await minuteRule(121)).toMatchObject({ level: 'info', refreshesFailed: 0 });
    expect(await showing(reviews, 'Z6 IV')).toBe(2);
  });

  it('is no change at all where the camera itself is not written', async () => {
    const { camera, reviews } = await reviewed(1);
    failFromTransaction(1);
    const sent = {
      sub: desk.ana.sub,
      params: { id: camera.id },
      headers: { 'if-match': '"1"' },
      body: { model: 'Z6 IV' },
    };
    const { status } = await desk.cameras('PATCH /cameras/{id}', sent, { mayFail: true });
    recover();
    expect(status).toBe(500);
    expect(await desk.camera(camera)).toEqual(camera);
    expect([await showing(reviews, 'Z6 IV'), await markerOf(camera)]).toEqual([0, undefined]);
  });

  it('is overtaken by a newer change', async () => {
    const { camera, reviews } = await reviewed(3);
    failFromTransaction(1 + 2);
    const { camera: second } = await change(camera, { model: 'Z6 IV' });
    recover();
    const { refreshed } = await change(second, { model: 'Z6 V' });
    expect(refreshed).toEqual({ reviews: 3, pages: 6, isComplete: true });
    backend.dynamo.take();
    await minuteRule(61);
    expect(backend.dynamo.take().map(({ operation }) => operation)).toEqual(['Query', 'Query']);
    expect(await showing(reviews, 'Z6 V')).toBe(3);
  });
});

describe('a camera that is changed twice at once', () => {
  it('is shown in its newest version everywhere', async () => {
    const { camera, reviews } = await reviewed(3);
    let isFirst = true;
    let second: Promise<unknown> | undefined;
    state.meanwhile = (operation, { TransactItems }) => {
      const items = JSON.stringify(TransactItems ?? '');
      if (operation !== 'TransactWriteItems' || !items.includes('CONTENT#') || !isFirst) return;
      isFirst = false;
      second = change({ ...camera, version: 2 }, { model: 'Z6 V' });
    };
    const first = await change(camera, { model: 'Z6 IV' });
    expect(first.camera).toMatchObject({ version: 2, model: 'Z6 IV' });
    expect(await second).toMatchObject({
      camera: { version: 3, model: 'Z6 V' },
      refreshed: { reviews: 3, pages: 6, isComplete: true },
    });
    expect(await showing(reviews, 'Z6 V')).toBe(3);
    expect(await markerOf(camera)).toBeUndefined();
  });

  it('by four editors again and again, beside publications, ends in one picture', async () => {
    const { camera, reviews } = await reviewed(3);
    const write = async (number: number): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        const known = await desk.camera(camera);
        await desk.ask(known, { aliases: [`alias ${number} ${round}`] });
      }
    };
    const publishAgain = async (): Promise<void> => {
      for (const review of reviews) {
        await desk.of(await desk.now(review), 'POST /reviews/{id}/publish');
      }
    };
    await Promise.all([1, 2, 3, 4].map(write).concat(publishAgain(), publishAgain()));
    await minuteRule(61);
    const { aliases, version } = await desk.camera(camera);
    expect(version).toBeGreaterThan(3);
    for (const review of reviews) {
      for (const locale of ['es', 'en'] as const) {
        const { json } = await desk.read(review.locales[locale]?.slug ?? '');
        expect((json as unknown as { camera: Camera }).camera.aliases).toEqual(aliases);
      }
    }
    expect(await markerOf(camera)).toBeUndefined();
    const audit = (await backend.partition(`CAMERA#${camera.id}`)).filter(({ action }) => action);
    expect(audit.map(({ toVersion }) => toVersion)).toEqual(
      Array.from({ length: version }, (_, index) => index + 1),
    );
  });
});
