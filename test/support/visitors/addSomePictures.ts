import { setTimeout as wait } from 'node:timers/promises';
import type { Endpoints } from '../../../lib/local/Endpoints.ts';
import { addPictures } from '../../../lib/local/sample/pictures/addPictures.ts';
import { readSample } from '../../../lib/local/sample/sampleContent.ts';

/** Two of the six: each takes a second or two. */
const pictured = ['canon-eos-r6', 'om-system-om-1'] as const;

/** Gives some sample reviews a picture, and waits until lists in each language show them. */
export async function addSomePictures(endpoints: Endpoints): Promise<void> {
  const signal = AbortSignal.timeout(50_000);
  const isWanted = (slug: string) => pictured.some((camera) => camera === slug);
  const reviews = readSample().reviews.filter(({ camera }) => isWanted(camera));
  await addPictures({ endpoints, reviews, signal });
  for (const locale of ['es', 'pt-BR', 'en']) {
    while ((await picturesIn(locale, endpoints, signal)) < pictured.length) {
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
