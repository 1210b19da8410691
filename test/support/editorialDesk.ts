import type { Editor } from '../../functions/shared/domain/Editor.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { anEditor, editorId } from './editors.ts';
import { type Answer, callsTo } from './endpoint.ts';
import type { Sent } from './httpEvent.ts';
import { reviewIn, startReviewDesk } from './reviewDesk.ts';

type Asked = Omit<Sent, 'sub'> & {
  /** Who asks; the owner of reviews where nobody is named. */
  readonly as?: Pick<Editor, 'sub'>;
};

/** Status and code of a refusal. */
export const refusal = ({ status, json }: Answer) => [status, json.code];

/** The faults of a refusal, each as path and code. */
export const faultsOf = ({ json }: Answer) =>
  json.errors.map(({ path, code }) => `${path} ${code}`);

/** What a review was made at its slug, in the language. */
export const slugOf = ({ locales }: Review, locale: 'es' | 'pt-BR' | 'en' = 'es'): string =>
  locales[locale]?.slug ?? '';

/** The desk with all its roles, where reviews are worked on and readers read. */
export async function startEditorialDesk(environment: Readonly<Record<string, string>> = {}) {
  const desk = await startReviewDesk(environment);
  const { ana, backend, post } = desk;
  const manageReviews = callsTo((await import('../../functions/manageReviews/handler.ts')).handler);
  const getContent = callsTo((await import('../../functions/getContent/handler.ts')).handler);
  const bruno = anEditor({ sub: editorId(2), name: 'Bruno Reis' });
  const carla = anEditor({ sub: editorId(3), name: 'Carla Soto', role: 'chief' });
  const dora = anEditor({ sub: editorId(4), name: 'Dora Paz', role: 'admin' });
  for (const editor of [bruno, carla, dora]) await backend.addEditor(editor);

  /** Asks for something that is of no review alone. */
  const ask = (routeKey: string, { as = ana, ...sent }: Asked = {}): Promise<Answer> =>
    manageReviews(routeKey, { sub: as.sub, ...sent });
  /** Asks for something of a review, which is known in the version that is given. */
  const of = (
    { id, version }: Pick<Review, 'id' | 'version'>,
    routeKey: string,
    { headers, params, ...sent }: Asked = {},
  ): Promise<Answer> =>
    ask(routeKey, {
      ...sent,
      params: { id, ...params },
      headers: { 'if-match': `"${version}"`, ...headers },
    });
  /** The same, which must succeed: the review after it. */
  const after = async (review: Review, routeKey: string, asked?: Asked): Promise<Review> => {
    const answer = await of(review, routeKey, asked);
    if (answer.status !== 200) throw new Error(`${routeKey} answers ${answer.text}`);
    return reviewIn(answer);
  };
  const patch = (review: Review, body: object, asked: Asked = {}): Promise<Review> =>
    after(review, 'PATCH /reviews/{id}', { ...asked, body });
  return {
    ...desk,
    bruno,
    carla,
    dora,
    ask,
    of,
    after,
    /** Changes the working copy. */
    patch,
    /** Gives the page in a language another slug. */
    rename: (review: Review, slug: string, locale: 'es' | 'pt-BR' | 'en' = 'es') =>
      patch(review, { locales: { [locale]: { slug } } }),
    publish: (review: Review, body?: object): Promise<Review> =>
      after(review, 'POST /reviews/{id}/publish', body ? { body } : {}),
    withdraw: (review: Review): Promise<Review> => after(review, 'POST /reviews/{id}/withdraw'),
    /** A review that can be published, as a draft. */
    aDraft: async (changes: object = {}): Promise<Review> =>
      reviewIn(await post(desk.complete(changes))),
    /** A public review. */
    aPublished: async (changes: object = {}): Promise<Review> =>
      reviewIn(await post(desk.complete(changes), 'publish=true')),
    /** The review as it stands. */
    now: async ({ id }: Pick<Review, 'id'>): Promise<Review> =>
      reviewIn(await ask('GET /reviews/{id}', { params: { id } })),
    /** What a reader gets at a slug. */
    read: (slug: string): Promise<Answer> =>
      getContent('GET /content/{slug}', { params: { slug } }),
  };
}
