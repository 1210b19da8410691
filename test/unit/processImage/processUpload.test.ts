import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { processUpload, type Upload } from '../../../functions/processImage/processUpload.ts';
import type { Image, ProcessedImage } from '../../../functions/shared/domain/Image.ts';
import type { ImageProcessing, VariantContent } from '../../../functions/shared/ports.ts';
import { anImage, aProcessedImage } from '../../support/images.ts';

const original = Buffer.from('the original');
const sha256 = createHash('sha256').update(original).digest('hex');
const { variants: _, ...processed } = aProcessedImage();
const variants = (['avif', 'webp'] as const).map((format) => ({
  format,
  width: 640,
  height: 427,
  bytes: Buffer.from(`640 ${format}`),
  hash: format.padEnd(64, '0'),
}));

/** One image, with the conditions that its store puts on each write. */
function desk(changes: Partial<Image> = {}, lostTries = 0) {
  let image = anImage({ bytes: original.length, sha256, ...changes });
  let at: string | undefined;
  const kept: string[] = [];
  const end = (version: string, ended: Partial<Image>): boolean => {
    if (image.state !== 'processing' || at !== version) return false;
    image = { ...image, ...ended };
    return true;
  };
  const images: ImageProcessing = {
    start: async (_id, version) => {
      if (image.state === 'awaiting') {
        image = { ...image, state: 'processing' };
        at = version;
      }
      return image.state === 'processing' && at === version ? { image, lostTries } : undefined;
    },
    endTry: vi.fn(async () => {}),
    complete: async (_id, version, result: ProcessedImage) =>
      end(version, { ...result, state: 'ready' }),
    reject: async (_id, version, rejection) => end(version, { rejection, state: 'rejected' }),
  };
  return {
    image: () => image,
    kept,
    images,
    objects: {
      original: vi.fn(async () => original),
      keep: async (id: Image['id'], { format, width }: VariantContent) => {
        const key = `media/${id}/${width}.${format}`;
        kept.push(key);
        return key;
      },
    },
    process: vi.fn(async () => ({ ...processed, variants })),
    now: () => new Date('2026-03-01T12:00:00.000Z'),
  };
}

const upload = (changes: Partial<Upload> = {}): Upload => ({
  id: anImage().id,
  version: 'v1',
  bytes: original.length,
  ...changes,
});

it('makes of an upload what readers get', async () => {
  const ports = desk();
  expect(await processUpload(upload(), ports)).toBe('ready');
  expect(ports.objects.original).toHaveBeenCalledWith(anImage().id, 'v1');
  expect(ports.process).toHaveBeenCalledWith(original, 'image/jpeg');
  expect(ports.image()).toMatchObject({
    ...processed,
    state: 'ready',
    variants: variants.map(({ format, width, height, bytes }, index) => ({
      format,
      width,
      height,
      bytes: bytes.length,
      key: ports.kept[index],
    })),
  });
});

it.each([
  ['told twice', [upload(), upload()]],
  ['followed by another upload', [upload(), upload({ version: 'v2' })]],
  ['told after a later one', [upload({ version: 'v2' }), upload({ version: 'v1' })]],
])('does nothing more for an upload %s', async (_case, [first, second]) => {
  const ports = desk();
  expect(await processUpload(first as Upload, ports)).toBe('ready');
  const ended = ports.image();
  expect(await processUpload(second as Upload, ports)).toBe('nothing');
  expect(ports.image()).toBe(ended);
  expect(ports.process).toHaveBeenCalledTimes(1);
});

it('counts once what is processed twice at the same time', async () => {
  const ports = desk();
  const outcomes = await Promise.all([
    processUpload(upload(), ports),
    processUpload(upload(), ports),
  ]);
  expect(outcomes.toSorted()).toEqual(['nothing', 'ready']);
});

it('rejects an object of another size without reading it', async () => {
  const ports = desk();
  expect(await processUpload(upload({ bytes: 1 }), ports)).toBe('rejected');
  expect(ports.objects.original).not.toHaveBeenCalled();
  expect(ports.image().rejection).toMatchObject({ code: 'NOT_AS_DECLARED' });
});

it('rejects an object of another content without processing it', async () => {
  const ports = desk({ sha256: '0'.repeat(64) });
  expect(await processUpload(upload(), ports)).toBe('rejected');
  expect(ports.process).not.toHaveBeenCalled();
  expect(ports.image().rejection).toMatchObject({ code: 'NOT_AS_DECLARED' });
});

it('rejects for good what cannot be used, and never tries it again', async () => {
  const rejection = { code: 'DAMAGED', message: 'The file ends in the middle' } as const;
  const ports = { ...desk(), process: vi.fn(async () => ({ rejection })) };
  expect(await processUpload(upload(), ports)).toBe('rejected');
  expect(ports.image()).toMatchObject({ state: 'rejected', rejection });
  expect(await processUpload(upload(), ports)).toBe('nothing');
  expect(ports.process).toHaveBeenCalledTimes(1);
  expect(ports.kept).toEqual([]);
});

it('throws what is no fault of the file, and goes on at the next try', async () => {
  const ports = desk();
  ports.objects.original.mockRejectedValueOnce(new Error('S3 is away'));
  await expect(processUpload(upload(), ports)).rejects.toThrow('S3 is away');
  expect(ports.images.endTry).toHaveBeenCalledTimes(1);
  expect(ports.image().state).toBe('processing');
  expect(await processUpload(upload(), ports)).toBe('ready');
});

it.each([
  [1, 'ready'],
  [2, 'rejected'],
])('after %i tries that were lost, it is %s', async (lostTries, end) => {
  const ports = desk({}, lostTries);
  expect(await processUpload(upload(), ports)).toBe(end);
  expect(ports.process).toHaveBeenCalledTimes(end === 'ready' ? 1 : 0);
  if (end === 'rejected') expect(ports.image().rejection?.code).toBe('NOT_PROCESSED');
});
