import { isDeepStrictEqual } from 'node:util';
import type * as v from 'valibot';
import { routes } from '../../functions/routes.ts';
import type { ContentApi } from './ContentApi.ts';
import type { Publication, ReviewState } from './Entry.ts';
import { pick } from './pick.ts';

const { response } = routes.manageReviews.getReview;
const { body } = routes.createReview.createReview;
type Review = v.InferOutput<typeof response>;
type Locales = Review['live'];

/**
 * What an editor writes of a review; the camera goes by its slug, and images stay where they are: their
 * ids mean nothing elsewhere.
 */
const contentFields = Object.keys(body.entries).filter(
  (name) => name !== 'cameraId' && name !== 'images',
);
const contentOf = (review: Review): Record<string, unknown> => pick(review, contentFields);

export type ReviewLine = {
  readonly camera: string;
  /** Slug of its first language. */
  readonly slug: string;
  readonly fields: object;
};

/**
 * A review as a line of a file.
 * @param onNote is told what a line cannot keep: a withdrawn review becomes a draft again, because
 * to import it as withdrawn would show it to readers first
 */
export async function reviewLine(
  review: Review,
  camera: string,
  api: Pick<ContentApi, 'get'>,
  onNote: (note: string) => void,
): Promise<ReviewLine> {
  const content = contentOf(review);
  const live = await publicationsOf(review, content, api);
  const slug = Object.values(review.locales).find((words) => words !== undefined)?.slug ?? '';
  for (const note of notesOf(review)) onNote(`${slug}: ${note}`);
  const state: ReviewState = review.state === 'withdrawn' ? 'draft' : review.state;
  const fields = { kind: 'review', camera, state, ...(live ? { live } : {}), ...content };
  return { camera, slug, fields };
}

/** What readers see, unless that is the working copy in all its languages. */
async function publicationsOf(
  { id, version, live, locales, state }: Review,
  content: object,
  api: Pick<ContentApi, 'get'>,
): Promise<readonly Publication[] | undefined> {
  if (state !== 'published') return undefined;
  const versions = [...new Set(shown(live).map((each) => each.version))].sort((a, b) => a - b);
  const publications = await Promise.all(
    versions.map(async (each): Promise<Publication> => {
      const chosen = shown(live).filter((page) => page.version === each);
      const languages = { locales: chosen.map(({ locale }) => locale) };
      if (each === version) return languages;
      const then = contentOf(await api.get(`/reviews/${id}/versions/${each}`, response));
      return isDeepStrictEqual(then, content) ? languages : { ...languages, content: then };
    }),
  );
  const isAllPublic =
    publications.every((publication) => publication.content === undefined) &&
    Object.keys(locales).length === shown(live).length;
  return isAllPublic ? undefined : publications;
}

const shown = (live: Locales) =>
  Object.entries(live).flatMap(([locale, page]) =>
    page ? [{ locale, version: page.version }] : [],
  );

function notesOf({ state, schedule, past, requestedChanges, images }: Review): readonly string[] {
  return [
    ...(state === 'withdrawn' ? ['is withdrawn, and a draft in the file'] : []),
    ...(schedule ? [`its publication at ${schedule.at} is not in the file`] : []),
    ...(Object.keys(past).length > 0 ? ['its former addresses are not in the file'] : []),
    ...(images.length > 0 ? ['its images are not in the file'] : []),
    ...(requestedChanges ? ['the changes that were asked for are not in the file'] : []),
  ];
}
