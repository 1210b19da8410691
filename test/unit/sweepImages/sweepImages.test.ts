import { describe, expect, it, vi } from 'vitest';
import { DomainError } from '../../../functions/shared/domain/DomainError.ts';
import type { Image, ImageId } from '../../../functions/shared/domain/Image.ts';
import type { SweptImage, SweptImages, SweptObjects } from '../../../functions/shared/ports.ts';
import { sweepImages } from '../../../functions/sweepImages/sweepImages.ts';
import { aClock } from '../../support/clock.ts';
import { anImage } from '../../support/images.ts';
import { imageId } from '../../support/reviewImages.ts';

const clock = aClock();
const now = clock.now.toISOString();
const daysFrom = (days: number) => new Date(clock.now.getTime() + days * 86_400_000).toISOString();
const run = { requestId: 'tick-1', clock };
const served = { key: 'media/x/0a1b-320.avif', version: 'v1' };

type Found = Partial<Omit<SweptImage, 'image'>> & { readonly image?: Partial<Image> };

/** An image that is due, and the objects it has; every write is noted, in order. */
function desk({ image = {}, ...beside }: Found = {}, objectsServed = [served]) {
  const found: SweptImage = {
    image: anImage({ state: 'ready', version: 4, ...image }),
    scheduledFor: now,
    upload: 'u1',
    isUsed: false,
    isShown: false,
    wasShown: false,
    ...beside,
  };
  const calls: string[] = [];
  const noted =
    (name: string) =>
    async (...details: readonly unknown[]): Promise<boolean> => {
      const told = details.map((each) => (each instanceof Date ? each.toISOString() : each));
      calls.push([name, ...told.filter((each) => typeof each === 'string')].join(' '));
      return true;
    };
  let left = objectsServed;
  const images = {
    due: async () => [found.image.id],
    dueRemovals: async (): Promise<readonly ImageId[]> => [],
    findDue: async () => found,
    postpone: noted('postpone'),
    rest: noted('rest'),
    noteUnused: noted('noteUnused'),
    hide: noted('hide'),
    remove: vi.fn<SweptImages['remove']>(async (_image, trail, since) => {
      calls.push(`remove ${since} ${trail.audit.map(({ action, by }) => `${action} ${by}`)}`);
    }),
    finishRemoval: async (id: ImageId) => {
      calls.push(`finishRemoval ${id}`);
    },
  } satisfies SweptImages;
  const processing = { reject: noted('reject') };
  const objects = {
    served: async () => left,
    stopServing: async (_id: ImageId, gone: typeof left) => {
      calls.push(`stopServing ${gone.map(({ version }) => version)}`);
      left = left.filter((each) => !gone.includes(each));
    },
    tellOriginal: async ({ id }: Image) => {
      calls.push(`tellOriginal ${id}`);
    },
    removeOriginal: async (id: ImageId) => {
      calls.push(`removeOriginal ${id}`);
    },
  } satisfies SweptObjects;
  const onFailure = vi.fn();
  const sweep = (isInTime = () => true) =>
    sweepImages(run, { images, processing, objects, isInTime, onFailure });
  return { calls, images, objects, onFailure, sweep };
}

const { id } = anImage();
const processingSince = (updatedAt: string) => ({ state: 'processing', updatedAt }) as const;

it.each<[string, Found, object, readonly string[]]>([
  ['rests while a review uses it', { isUsed: true }, { kept: 1 }, ['rest']],
  ['is noted as unused first', {}, { noted: 1 }, [`noteUnused ${now} ${daysFrom(30)}`]],
  [
    'is kept for a month from then',
    { unusedSince: daysFrom(-29) },
    { postponed: 1 },
    [`postpone ${daysFrom(1)}`],
  ],
  [
    'is removed after it',
    { unusedSince: daysFrom(-30) },
    { removed: 1 },
    [`remove ${daysFrom(-30)} image.deleted schedule`],
  ],
  [
    'that was hidden goes the same way, once nothing of it is served',
    { image: { state: 'hidden' } },
    { noted: 1 },
    [`noteUnused ${now} ${daysFrom(30)}`],
  ],
  [
    'that was rejected is kept for a week',
    { image: { state: 'rejected' }, wasShown: true },
    { noted: 1 },
    [`noteUnused ${now} ${daysFrom(7)}`],
  ],
  [
    'that was never uploaded is kept for a day',
    { image: { state: 'awaiting' }, upload: undefined },
    { noted: 1 },
    [`noteUnused ${now} ${daysFrom(1)}`],
  ],
  [
    'that was never uploaded is removed after it',
    { image: { state: 'awaiting' }, upload: undefined, unusedSince: daysFrom(-1) },
    { removed: 1 },
    [`remove ${daysFrom(-1)} image.deleted schedule`],
  ],
  [
    'in processing has two hours',
    { image: processingSince(daysFrom(-1 / 24)) },
    { postponed: 1 },
    [`postpone ${daysFrom(1 / 24)}`],
  ],
  [
    'in processing is rejected after them, used or not',
    { image: processingSince(daysFrom(-2 / 24)), isUsed: true },
    { rejected: 1 },
    [`reject ${id} u1 ${now}`],
  ],
  [
    'in processing that was good once is hidden again',
    { image: processingSince(daysFrom(-2 / 24)), wasShown: true },
    { hidden: 1 },
    [`hide ${now}`],
  ],
  [
    'rests while a page shows it',
    { isUsed: true, isShown: true, wasShown: true },
    { kept: 1 },
    ['rest'],
  ],
  [
    'that no page shows any more is hidden, used or not',
    { isUsed: true, wasShown: true },
    { hidden: 1 },
    [`hide ${now}`, 'stopServing v1'],
  ],
  [
    'that was hidden, but not to the end, is hidden to the end',
    { image: { state: 'hidden' }, isUsed: true, wasShown: true },
    { hidden: 1 },
    [`hide ${now}`, 'stopServing v1'],
  ],
  [
    'that is to be shown again is told of as an upload is',
    { image: { state: 'awaiting' }, isUsed: true, wasShown: true },
    { restoring: 1 },
    [`postpone ${new Date(clock.now.getTime() + 300_000).toISOString()}`, `tellOriginal ${id}`],
  ],
])('an image %s', async (_case, found, outcome, calls) => {
  const { sweep, ...noted } = desk(found);
  expect(await sweep()).toEqual(outcome);
  expect(noted.calls).toEqual(calls);
});

describe('an image that changed meanwhile', () => {
  it('keeps its objects, and its original is not told of', async () => {
    for (const found of [{ wasShown: true }, { image: { state: 'awaiting' } as const }]) {
      const { images, calls, sweep } = desk(found);
      images.hide = async () => false;
      images.postpone = async () => false;
      expect(await sweep()).toEqual({});
      expect(calls).toEqual([]);
    }
  });

  it('is no failure where somebody came to use it', async () => {
    const { images, onFailure, sweep } = desk({ unusedSince: daysFrom(-31) });
    images.remove.mockRejectedValueOnce(new DomainError('IMAGE_IN_USE', 'A review shows it'));
    expect(await sweep()).toEqual({});
    expect(onFailure).not.toHaveBeenCalled();
  });
});

describe('the objects of a removed image', () => {
  const ids = [imageId(1), imageId(2)];

  it('are all removed before the word of it', async () => {
    const { images, calls, sweep } = desk();
    images.due = async () => [];
    images.dueRemovals = async () => [imageId(1)];
    expect(await sweep()).toEqual({ objectsRemoved: 1 });
    expect(calls).toEqual([
      `removeOriginal ${imageId(1)}`,
      'stopServing v1',
      `finishRemoval ${imageId(1)}`,
    ]);
  });

  it('of one do not wait for those of another, which fail', async () => {
    const { images, objects, calls, onFailure, sweep } = desk();
    const down = new Error('S3 is away');
    images.due = async () => [];
    images.dueRemovals = async () => ids;
    vi.spyOn(objects, 'removeOriginal').mockRejectedValueOnce(down);
    expect(await sweep()).toEqual({ objectsRemoved: 1, failed: 1 });
    expect(onFailure.mock.calls).toEqual([[down, ids[0]]]);
    expect(calls.filter((call) => call.startsWith('finish'))).toEqual([`finishRemoval ${ids[1]}`]);
  });

  it('wait for the next run where there is no time', async () => {
    const { images, calls, sweep } = desk();
    images.dueRemovals = async () => ids;
    expect(await sweep(() => false)).toEqual({});
    expect(calls).toEqual([]);
  });
});
