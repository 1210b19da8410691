import { describe, expect, it } from 'vitest';
import { getCameraPage } from '../../../../functions/getContent/cameras/getCameraPage.ts';
import type { Locale } from '../../../../functions/shared/domain/Locale.ts';
import type { Slug } from '../../../../functions/shared/domain/Slug.ts';
import type { Change, Content } from '../../../../functions/shared/ports.ts';
import { aCard } from '../../../support/content.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();
const slug = 'nikon-z6-iii' as Slug;

type Written = readonly [slug: string, published: number, changed: number, locale?: Locale];

/** Pages that carry the day of their last change where the camera would say its model. */
function library(...written: readonly Written[]) {
  const reads: string[] = [];
  const gone = new Set<string>();
  const changesIn = (locale: Locale): readonly Change[] =>
    written
      .filter(([, , , of = 'es']) => of === locale)
      .map(([name, published, changed]) => ({
        slug: name,
        changedAt: day(changed),
        card: { ...aCard(name, day(published)), locale },
      }));
  const asked: Locale[] = [];
  return {
    reads,
    gone,
    asked,
    index: {
      changes: async (locale: Locale) => {
        asked.push(locale);
        return { changes: changesIn(locale), asOf: new Date() };
      },
    },
    content: {
      find: async (at: Slug): Promise<Content> => {
        reads.push(at);
        if (gone.has(at)) return { kind: 'gone' };
        const changed = written.find(([name]) => name === at)?.[2];
        const body = JSON.stringify({ camera: { model: `of day ${changed}` } });
        return { kind: 'page', body, etag: '"x"', locale: 'es' };
      },
    },
  };
}

const ask = async (ports: ReturnType<typeof library>, at = slug) => {
  const { camera, reviews } = await getCameraPage({ slug: at, locale: 'es' }, new Date(), ports);
  return [camera.model, reviews.map((card) => card.slug)];
};

describe('getCameraPage', () => {
  it('takes the camera from the page that was written last, in one read', async () => {
    const ports = library(['newest', 9, 10], ['refreshed', 2, 12], ['oldest', 1, 11]);
    expect(await ask(ports)).toEqual(['of day 12', ['newest', 'refreshed', 'oldest']]);
    expect(ports.reads).toEqual(['refreshed']);
  });

  it('takes the page before where the last one is gone meanwhile', async () => {
    const ports = library(['one', 1, 1], ['two', 2, 2]);
    ports.gone.add('two');
    expect((await ask(ports))[0]).toBe('of day 1');
  });

  it('asks for other languages only where there is nothing in the one that is wanted', async () => {
    const both = library(['uno', 1, 1], ['one', 2, 2, 'en']);
    expect(await ask(both)).toEqual(['of day 1', ['uno']]);
    expect(both.asked).toEqual(['es']);
    const others = library(['one', 2, 3, 'en'], ['um', 1, 5, 'pt-BR'], ['two', 4, 4, 'en']);
    expect(await ask(others)).toEqual(['of day 5', ['two', 'one', 'um']]);
  });

  it('knows no camera without a published review', async () => {
    const ports = library(['one', 1, 1]);
    const notFound = { code: 'CAMERA_NOT_FOUND' };
    await expect(ask(ports, 'nikon-z6' as Slug)).rejects.toMatchObject(notFound);
    ports.gone.add('one');
    await expect(ask(ports)).rejects.toMatchObject(notFound);
  });
});
