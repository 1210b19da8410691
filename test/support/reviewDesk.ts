import { randomUUID } from 'node:crypto';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { aNewCamera, aNewLens } from './cameras.ts';
import { anEditor } from './editors.ts';
import { type Answer, callsTo, startBackend } from './endpoint.ts';
import { aCompleteReview, aNewReview, someWords } from './reviews.ts';

/** A word that no other test of the file uses, for titles, slugs and keys. */
export const unique = (): string => randomUUID().slice(0, 8);

/** The review in an answer. */
export const reviewIn = ({ json }: Answer): Review => json as unknown as Review;

/** Does the work for all items, `most` at a time: as many functions are awake. */
export async function withAtMost<Item, Result>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}

/** A backend with an editor, a camera and a lens, where reviews are written. */
export async function startReviewDesk(environment: Readonly<Record<string, string>> = {}) {
  const backend = await startBackend(environment);
  const createReview = callsTo((await import('../../functions/createReview/handler.ts')).handler);
  const cameras = callsTo((await import('../../functions/manageCameras/handler.ts')).handler);
  const ana = anEditor();
  const { sub } = ana;
  await backend.addEditor(ana);
  const record = async (body: object) => (await cameras('POST /cameras', { sub, body })).json.id;
  const cameraId = await record(aNewCamera());
  const post = (body: unknown, query = '', headers: Readonly<Record<string, string>> = {}) =>
    createReview('POST /reviews', { sub, body, query, headers });
  return {
    backend,
    ana,
    /** Records a camera, and gives its id. */
    record,
    lensId: await record(aNewLens()),
    createReview,
    /** `POST /reviews` by the editor. */
    post,
    /** The same with a key, asked again as long as the answer says so: this machine may be busy. */
    postPatiently: async (body: unknown, query: string, key: string): Promise<Answer> => {
      for (;;) {
        const answer = await post(body, query, { 'idempotency-key': key });
        const isBusy = answer.status === 503 || answer.json.code === 'IDEMPOTENCY_IN_PROGRESS';
        if (!isBusy) return answer;
      }
    },
    /** A body that makes a draft. */
    draft: (changes: object = {}) =>
      aNewReview({ cameraId, locales: { es: { title: `Análisis ${unique()}` } }, ...changes }),
    /** A body that can be published, in two languages. */
    complete: (changes: object = {}) => {
      const name = unique();
      const locales = { es: someWords(`Análisis ${name}`), en: someWords(`Review ${name}`) };
      return aCompleteReview({ cameraId, locales, ...changes });
    },
  };
}
