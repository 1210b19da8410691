import { describe, expect, it } from 'vitest';
import { validateReview } from '../../../functions/manageReviews/validateReview.ts';
import { aCamera, camerasInMemory } from '../../support/cameras.ts';
import { aCompleteReview, aNewReview, someWords } from '../../support/reviews.ts';

const cameras = camerasInMemory(aCamera());
const validate = async (input: unknown) => {
  const validation = await validateReview(input, { cameras });
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

  it('writes messages that go on from the name of the field', async () => {
    const input = aCompleteReview({ locales: { en: someWords('z'.repeat(61), { goodFor: [] }) } });
    const { warnings } = await validateReview(input, { cameras });
    for (const { message } of warnings) expect(message).toMatch(/^would /);
  });
});
