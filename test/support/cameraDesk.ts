import type { Camera } from '../../functions/shared/domain/Camera.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { aNewCamera } from './cameras.ts';
import { slugOf, startEditorialDesk } from './editorialDesk.ts';
import { callsTo } from './endpoint.ts';
import { unique } from './reviewDesk.ts';

export type Changed = {
  readonly camera: Camera;
  readonly refreshed: {
    readonly reviews: number;
    readonly pages: number;
    readonly isComplete: boolean;
  };
};

/** The desk with all that changes cameras, and with what readers see of them. */
export async function startCameraDesk(environment: Readonly<Record<string, string>> = {}) {
  const desk = await startEditorialDesk(environment);
  const cameras = callsTo((await import('../../functions/manageCameras/handler.ts')).handler);
  const { handler: everyMinute } = await import('../../functions/publishDue/handler.ts');
  const getContent = callsTo((await import('../../functions/getContent/handler.ts')).handler);
  const { sub } = desk.ana;

  const ask = (
    { id, version }: Pick<Camera, 'id' | 'version'>,
    body: unknown,
    headers: Readonly<Record<string, string>> = { 'if-match': `"${version}"` },
    as: { readonly sub: string } = desk.ana,
  ) => cameras('PATCH /cameras/{id}', { sub: as.sub, params: { id }, body, headers });
  return {
    ...desk,
    cameras,
    everyMinute,
    /** `PATCH /cameras/{id}` of the camera in the version that is given. */
    ask,
    /** The same, which must succeed. */
    change: async (camera: Pick<Camera, 'id' | 'version'>, body: object): Promise<Changed> => {
      const { status, text, json } = await ask(camera, body);
      if (status !== 200) throw new Error(`the camera was not changed: ${text}`);
      return json as unknown as Changed;
    },
    /** A camera that no other test has. */
    aCamera: async (): Promise<Camera> => {
      const body = aNewCamera({ model: `Model ${unique()}` });
      return (await cameras('POST /cameras', { sub, body })).json as unknown as Camera;
    },
    camera: async ({ id }: Pick<Camera, 'id'>): Promise<Camera> =>
      (await cameras('GET /cameras/{id}', { sub, params: { id } })).json as unknown as Camera,
    /** The models that readers are shown on the pages of a review, by language. */
    modelsOf: async (review: Review): Promise<readonly unknown[]> => {
      const slugs = (['es', 'en'] as const).map((locale) => slugOf(review, locale));
      const pages = await Promise.all(slugs.map(desk.read));
      return pages.map(({ json }) => (json as unknown as { camera?: Camera }).camera?.model);
    },
    /** The cards of the review in the list of readers who come now. */
    cardsOf: async (review: Review) => {
      const { json } = await getContent('GET /content', { query: 'limit=100' });
      return json.items.filter(({ slug }) => slug === slugOf(review));
    },
  };
}
