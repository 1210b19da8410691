import { describe, expect, it } from 'vitest';
import { validateReview } from '../../../functions/manageReviews/validateReview.ts';
import { aCamera, camerasInMemory } from '../../support/cameras.ts';
import { anEditor, editorId } from '../../support/editors.ts';
import { anImage } from '../../support/images.ts';
import { aReadyImage, imageId, imagesInMemory, usesOf } from '../../support/reviewImages.ts';
import { aCompleteReview, aNewReview, someWords } from '../../support/reviews.ts';

const cameras = camerasInMemory(aCamera());
const images = imagesInMemory();
const validate = async (input: unknown) => {
  const validation = await validateReview(input, anEditor(), { cameras, images });
  const told = Object.entries(validation).map(([kind, faults]) => [
    kind,
    faults.map(({ path, code }) => `${path} ${code}`),
  ]);
  return Object.fromEntries(told);
};

describe('validating a review', () => {
  it('finds nothing in a complete one that search engines can show', async () => {
    const seo = { description: 'In short.' };
    const locales = { es: someWords('Uno', { seo }), en: someWords('One', { seo }) };
    const none = { errors: [], lacks: [], warnings: [] };
    expect(await validate(aCompleteReview({ locales }))).toEqual(none);
  });

  it('tells what keeps it from being published apart from what keeps it from being stored', async () => {
    const input = aNewReview({ locales: { en: someWords('One', { body: 'a\n\n<b>', pros: [] }) } });
    expect(await validate(input)).toEqual({
      errors: ['/locales/en/body RAW_HTML'],
      lacks: ['/scores COVERAGE_TOO_LOW', '/testUnit REQUIRED', '/locales/en/pros REQUIRED'],
      warnings: ['/locales/en/seo/description MISSING'],
    });
  });

  it.each<[unknown, string[]]>([
    [null, [' WRONG_TYPE']],
    ['text', [' WRONG_TYPE']],
    [[], ['/cameraId REQUIRED', '/locales REQUIRED']],
    [{ state: 'published' }, ['/cameraId REQUIRED', '/locales REQUIRED', '/state UNKNOWN_FIELD']],
  ])('of %j finds that it is no review', async (input, errors) => {
    expect(await validate(input)).toEqual({ errors, lacks: [], warnings: [] });
  });

  it('warns of what readers or search engines would miss', async () => {
    const locales = {
      es: someWords('x'.repeat(60), { goodFor: [] }),
      'pt-BR': someWords('y'.repeat(61), { seo: { title: 'Short', description: 'So.' } }),
      en: someWords('z'.repeat(61)),
    };
    expect((await validate(aCompleteReview({ locales }))).warnings).toEqual([
      '/locales/es/seo/description MISSING',
      '/locales/es/goodFor MISSING',
      '/locales/en/seo/title MISSING',
      '/locales/en/seo/description MISSING',
    ]);
  });

  it('tells of images what is wrong with them, and what they lack', async () => {
    const own = aReadyImage(1, { alt: { es: 'Un faro' } });
    const waiting = anImage({ id: imageId(2), state: 'awaiting', alt: { es: 'Gris', en: 'Grey' } });
    const [foreign, unknown] = [aReadyImage(3, { ownerId: editorId(2) }), aReadyImage(4)];
    const input = aCompleteReview({ images: usesOf(own, waiting, foreign, unknown) });
    const told = async (role: 'editor' | 'chief') => {
      const caller = anEditor({ role });
      const ports = { cameras, images: imagesInMemory(own, waiting, foreign) };
      const { errors, lacks } = await validateReview(input, caller, ports);
      return [errors, lacks].map((faults) => faults.map(({ path, code }) => `${path} ${code}`));
    };
    const lacks = ['/images/0/alt/en REQUIRED', '/images/1 NOT_READY'];
    expect(await told('editor')).toEqual([
      ['/images/2/imageId NOT_FOUND', '/images/3/imageId NOT_FOUND'],
      lacks,
    ]);
    expect(await told('chief')).toEqual([['/images/3/imageId NOT_FOUND'], lacks]);
  });

  it('refuses an image that stands twice, and a second hero', async () => {
    const [one, two] = [imageId(1), imageId(2)];
    const uses = [
      { imageId: one, role: 'hero' },
      { imageId: two, role: 'hero' },
      { imageId: one, role: 'sample' },
    ];
    const ports = { cameras, images: imagesInMemory(aReadyImage(1), aReadyImage(2)) };
    const { errors } = await validateReview(aCompleteReview({ images: uses }), anEditor(), ports);
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/images/1/role NOT_ALLOWED',
      '/images/2/imageId NOT_ALLOWED',
    ]);
  });

  it('writes messages that go on from the name of the field', async () => {
    const input = aCompleteReview({ locales: { en: someWords('z'.repeat(61), { goodFor: [] }) } });
    const { warnings } = await validateReview(input, anEditor(), { cameras, images });
    for (const { message } of warnings) expect(message).toMatch(/^would /);
  });
});
