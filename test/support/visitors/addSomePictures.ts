import { setTimeout as wait } from 'node:timers/promises';
import type { Endpoints } from '../../../lib/local/Endpoints.ts';
import { addPictures } from '../../../lib/local/sample/pictures/addPictures.ts';
import { readSample } from '../../../lib/local/sample/sampleContent.ts';

/**
 * Gives the sample reviews of some cameras their pictures, and waits until lists in each language show
 * them. Each takes a second or two.
 */
export async function addSomePictures(
  endpoints: Endpoints,
  cameras: readonly string[] = ['canon-eos-r6', 'om-system-om-1'],
): Promise<void> {
  const signal = AbortSignal.timeout(50_000);
  const reviews = readSample().reviews.filter(({ camera }) => cameras.includes(camera));
  await addPictures({ endpoints, reviews, signal });
  for (const locale of ['es', 'pt-BR', 'en']) {
    const wanted = reviews.filter(({ picture }) => picture?.alt[locale]).length;
    while ((await picturesIn(locale, endpoints, signal)) < wanted) {
      await wait(100, undefined, { signal });
    }
  }
}

/** How many pictures the list of a language has. */
async function picturesIn(
  locale: string,
  { api }: Endpoints,
  signal: AbortSignal,
): Promise<number> {
  const query = `locale=${locale}&limit=100&fields=slug,image`;
  const { items } = await (await fetch(`${api}/content?${query}`, { signal })).json();
  return items.filter(({ image }: { image?: object | null }) => image).length;
}
