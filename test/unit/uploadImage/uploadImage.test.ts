import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Image, NewImage } from '../../../functions/shared/domain/Image.ts';
import { quotaDay, secondsToNextDay } from '../../../functions/shared/domain/imageQuota.ts';
import type { Trail, Uploads } from '../../../functions/shared/ports.ts';
import { changeImage } from '../../../functions/uploadImage/changeImage.ts';
import { createImage } from '../../../functions/uploadImage/createImage.ts';
import { readImage } from '../../../functions/uploadImage/readImage.ts';
import { removeImage } from '../../../functions/uploadImage/removeImage.ts';
import { aClock } from '../../support/clock.ts';
import { anEditor, editorId } from '../../support/editors.ts';
import { aNewImage, anImage } from '../../support/images.ts';
import { aReceipt, receiptsInMemory, someWork } from '../../support/inMemory.ts';

const form = { url: 'https://uploads', fields: { Policy: 'secret' }, expiresAt: 'soon' };

/** The ports in memory: what stores do with conditions is tested on DynamoDB Local. */
function desk(...kept: readonly Image[]) {
  const images = new Map(kept.map((image) => [image.id, image]));
  const receipts = receiptsInMemory();
  const trails: Trail[] = [];
  const signed: Image[] = [];
  const uploads: Uploads = {
    formFor: async (image) => {
      signed.push(image);
      return form;
    },
  };
  const put = async (image: Image, trail: Trail) => {
    images.set(image.id, image);
    trails.push(trail);
    if (trail.receipt) receipts.keep(trail.receipt, image);
  };
  return {
    receipts,
    trails,
    signed,
    uploads,
    images: {
      find: async (id: Image['id']) => images.get(id),
      add: put,
      change: (_before: Image, after: Image, trail: Trail) => put(after, trail),
      remove: async ({ id }: Image, trail: Trail) => {
        images.delete(id);
        trails.push(trail);
      },
    },
  };
}

const parsed = (changes: object = {}) => safeParse(NewImage, aNewImage(changes));
const newImage = (): NewImage => {
  const { success, output } = parsed();
  if (!success) throw new Error('the image of the tests does not fit');
  return output;
};

describe('what is said of a file', () => {
  it.each([
    ['fileName', '', 'must not be empty'],
    ['fileName', '../etc/passwd', 'must be a name of a file, not a path'],
    ['fileName', 'a\\b.jpg', 'must be a name of a file, not a path'],
    ['fileName', 'a\u0000.jpg', 'must be a name of a file, not a path'],
    ['fileName', 'a'.repeat(256), 'must have at most 255 characters'],
    ['contentType', 'image/svg+xml', /^must be one of image\/jpeg, image\/png/],
    ['contentType', 'IMAGE/JPEG', /^must be one of/],
    ['bytes', 0, 'must be at least 1'],
    ['bytes', 30 * 1024 * 1024 + 1, 'must be at most 31457280'],
    ['bytes', 1.5, 'must be a whole number'],
    ['sha256', 'A'.repeat(64), /^must be a SHA-256/],
    ['sha256', 'a'.repeat(63), /^must be a SHA-256/],
  ])('has a %s that fits, unlike %j', (field, value, message) => {
    const { issues = [] } = parsed({ [field]: value });
    expect(issues.map(({ path }) => path?.[0]?.key)).toEqual([field]);
    expect(issues[0]?.message).toMatch(message);
  });

  it('may be as large as the limit, and named in any script', () => {
    expect(parsed({ bytes: 30 * 1024 * 1024, fileName: 'Macaé à noite ñ 写真.jpg' }).success).toBe(
      true,
    );
  });
});

describe('createImage', () => {
  it('announces an image of the caller, and signs its form', async () => {
    const ports = desk();
    const { result, isReplay } = await createImage(newImage(), someWork(), ports);
    const { image, upload } = result;
    expect(isReplay).toBe(false);
    expect(upload).toBe(form);
    expect(image).toMatchObject({ state: 'awaiting', ownerId: editorId(1), version: 1 });
    expect(ports.trails[0]?.audit).toMatchObject([{ action: 'image.created', toVersion: 1 }]);
  });

  it('keeps the image for a repeated request, and never the form', async () => {
    const ports = desk();
    const work = someWork({ receipt: aReceipt() });
    const first = await createImage(newImage(), work, ports);
    const later = { ...work, clock: aClock('2026-03-01T12:03:00.000Z') };
    const second = await createImage(newImage(), later, ports);
    expect(second).toEqual({ ...first, isReplay: true });
    expect(ports.trails).toHaveLength(1);
    const kept = await ports.receipts.find(editorId(1), 'key-1', work.clock.now);
    expect(JSON.stringify(kept)).not.toContain(form.fields.Policy);
    expect(ports.signed.map(({ createdAt }) => createdAt)).toEqual(
      Array(2).fill(first.result.image.createdAt),
    );
  });
});

describe('an image of somebody else', () => {
  const image = anImage({ ownerId: editorId(2) });
  const target = { id: image.id, ifMatch: 'any' } as const;

  it('is not there for an editor, whatever is asked', async () => {
    const ports = desk(image);
    const refused = { code: 'IMAGE_NOT_FOUND' };
    await expect(readImage(image.id, anEditor(), ports)).rejects.toMatchObject(refused);
    await expect(changeImage(target, {}, someWork(), ports)).rejects.toMatchObject(refused);
    await expect(removeImage(target, someWork(), ports)).rejects.toMatchObject(refused);
    expect(ports.trails).toEqual([]);
  });

  it.each(['chief', 'admin'] as const)('is there for a %s', async (role) => {
    const ports = desk(image);
    const caller = anEditor({ role });
    expect(await readImage(image.id, caller, ports)).toBe(image);
    await removeImage(target, someWork({ caller }), ports);
    expect(await ports.images.find(image.id)).toBeUndefined();
  });
});

describe('changeImage', () => {
  const image = anImage({ alt: { es: 'Un faro', en: 'A lighthouse' }, credit: 'Ana Lima' });
  const change = (patch: unknown, ifMatch: readonly number[] = [1], ports = desk(image)) =>
    changeImage({ id: image.id, ifMatch }, patch, someWork(), ports);

  it('merges words, removes what is null, and leaves the rest', async () => {
    const ports = desk(image);
    const patch = { alt: { es: null, 'pt-BR': 'Um farol' }, focalPoint: { x: 0.2, y: 1 } };
    expect(await change(patch, [1], ports)).toEqual({
      ...image,
      alt: { en: 'A lighthouse', 'pt-BR': 'Um farol' },
      focalPoint: { x: 0.2, y: 1 },
      version: 2,
      updatedAt: '2026-03-01T12:00:00.000Z',
    });
    expect(ports.trails[0]?.audit).toMatchObject([
      { action: 'image.changed', fromVersion: 1, toVersion: 2 },
    ]);
  });

  it('names every fault, and changes nothing', async () => {
    const ports = desk(image);
    const patch = {
      alt: { fr: 'Un phare' },
      focalPoint: { x: 1.01 },
      credit: '',
      state: 'ready',
      variants: [],
    };
    const refused = change(patch, [1], ports);
    await expect(refused).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
    const { errors } = await refused.catch((error) => error);
    expect(errors.map(({ path }: { path: string }) => path).toSorted()).toEqual([
      '/alt/fr',
      '/credit',
      '/focalPoint/x',
      '/focalPoint/y',
      '/state',
      '/variants',
    ]);
    expect(ports.trails).toEqual([]);
  });

  it('is meant for the version that the caller has seen', async () => {
    const refused = { code: 'STALE_VERSION', currentVersion: 1 };
    await expect(change({}, [2])).rejects.toMatchObject(refused);
    const target = { id: image.id, ifMatch: [2] };
    await expect(removeImage(target, someWork(), desk(image))).rejects.toMatchObject(refused);
  });
});

describe('the day of a quota', () => {
  it.each([
    ['2026-03-01T00:00:00.000Z', '2026-03-01', 86_400],
    ['2026-03-01T23:59:59.001Z', '2026-03-01', 1],
    ['2028-02-29T12:00:00.000Z', '2028-02-29', 43_200],
  ])('at %s is %s, and ends in %i s', (now, day, seconds) => {
    expect(quotaDay(new Date(now))).toBe(day);
    expect(secondsToNextDay(new Date(now))).toBe(seconds);
  });
});
