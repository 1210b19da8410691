import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { backdropNames } from './pictures/backdrops.ts';

export type SampleCamera = {
  readonly slug: string;
  /** Body of `POST /cameras`. */
  readonly body: object;
};

export type SampleReview = {
  /** Name of the sample account that writes it. */
  readonly editor: 'ana' | 'bruno';
  /** Slug of the sample camera. */
  readonly camera: string;
  /** Body of `POST /reviews` but for `cameraId`, which only the backend knows. */
  readonly body: object;
  /** Its hero: a drawing of the camera, and what it shows in each language of the review. */
  readonly picture?: v.InferOutput<typeof PictureOfReview> | undefined;
};

const PictureOfReview = v.strictObject({
  backdrop: v.picklist(backdropNames),
  alt: v.record(v.string(), v.string()),
});

/** No more than what it takes to put the files together: the API judges the rest, as it always does. */
const CameraFile = v.looseObject({});
const ReviewFile = v.strictObject({
  editor: v.picklist(['ana', 'bruno']),
  camera: v.string(),
  picture: v.optional(PictureOfReview),
  body: v.looseObject({ locales: v.record(v.string(), v.looseObject({})) }),
});

/**
 * Cameras, lenses and reviews for a backend that has none yet, in the order to publish them in:
 * reviews are sorted by the name of their folder.
 *
 * @param directory of `cameras/<slug>.json` and `reviews/<folder>/{review.json,<locale>.md}`
 * @throws Error that names the file that is missing, no JSON or of the wrong form
 */
export function readSample(directory: string = import.meta.dirname): {
  readonly cameras: readonly SampleCamera[];
  readonly reviews: readonly SampleReview[];
} {
  const cameras = join(directory, 'cameras');
  const reviews = join(directory, 'reviews');
  return {
    cameras: namesIn(cameras).map((name) => readCamera(join(cameras, name))),
    reviews: namesIn(reviews).map((name) => readReview(join(reviews, name))),
  };
}

/** Sorted, because file systems list in an order of their own. */
const namesIn = (directory: string): readonly string[] => readdirSync(directory).sort();

/** The file's name is the slug: two cameras cannot claim the same one. */
function readCamera(path: string): SampleCamera {
  const slug = basename(path, '.json');
  return { slug, body: { ...readJson(path, CameraFile), slug } };
}

/** The long text of each language is a Markdown file of its own, which people can read and edit. */
function readReview(folder: string): SampleReview {
  const { editor, camera, picture, body } = readJson(join(folder, 'review.json'), ReviewFile);
  const locales = Object.fromEntries(
    Object.entries(body.locales).map(([locale, words]) => [
      locale,
      { ...words, body: readFileSync(join(folder, `${locale}.md`), 'utf8') },
    ]),
  );
  return { editor, camera, picture, body: { ...body, locales } };
}

function readJson<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`${path} is no sample content`, { cause });
  }
}
