import * as v from 'valibot';
import { type Fault, pointer } from '../../functions/shared/domain/Fault.ts';
import { listOf, oneOf } from '../../functions/shared/domain/fields.ts';
import { fitTo } from '../../functions/shared/domain/fitTo.ts';
import { Locale, locales } from '../../functions/shared/domain/Locale.ts';
import { publicationFaults } from '../../functions/shared/domain/publicationFaults.ts';
import { localesOf, NewReview } from '../../functions/shared/domain/Review.ts';
import { currentRubric, type RubricId, rubrics } from '../../functions/shared/domain/Rubric.ts';
import { reviewFaults } from '../../functions/shared/domain/reviewFaults.ts';
import { overallOf } from '../../functions/shared/domain/Score.ts';
import { Slug } from '../../functions/shared/domain/Slug.ts';
import { slugsFor } from '../../functions/shared/domain/slugsFor.ts';
import { type ContentRecord, reviewStates } from '../../lib/content/Entry.ts';

const { cameraId, ...written } = NewReview.entries;
const Content = v.strictObject(written);
type Content = v.InferOutput<typeof Content>;

/** A review in a file: what an editor sends, but the camera by its slug. */
const ReviewLine = v.strictObject({
  kind: v.literal('review'),
  camera: Slug,
  state: oneOf(reviewStates),
  /** What readers see, where that is not simply the review in all its languages. */
  live: v.optional(
    v.pipe(
      listOf(
        v.strictObject({
          locales: v.pipe(listOf(Locale, locales.length), v.minLength(1, 'must name a language')),
          content: v.optional(Content),
        }),
        locales.length,
      ),
      v.minLength(1, 'must not be empty'),
    ),
  ),
  ...written,
});
type ReviewLine = v.InferOutput<typeof ReviewLine>;

type Kind = 'camera' | 'lens' | undefined;

type Checked =
  /** With its slugs, by their JSON pointers. */
  | { readonly record: ContentRecord; readonly slugs: ReadonlyMap<string, string> }
  | { readonly faults: readonly Fault[] };

/**
 * Judges a review as `POST /reviews` does, and by what its state demands. Whether its camera is there
 * only the backend knows; of what kind it is, where the file does not say so either.
 */
export function checkReview(input: unknown, kindOf: (camera: string) => Kind): Checked {
  const fitted = fitTo(ReviewLine, structuredClone(input));
  if ('faults' in fitted) return fitted;
  const line = fitted.output;
  const { kind, camera, state, live, ...body } = line;
  const { slugs: made, faults } = slugsFor(body);
  const cameraKind = kindOf(camera);
  const all = [...contentFaults(body, cameraKind), ...faults, ...liveFaults(line, cameraKind)];
  if (all.length > 0) return { faults: all };

  const slugs = new Map<string, string>();
  const words: Partial<Record<Locale, object>> = {};
  for (const locale of localesOf(body)) {
    const slug = made[locale];
    if (slug) slugs.set(pointer('locales', locale, 'slug'), slug);
    words[locale] = { ...body.locales[locale], slug };
  }
  const [slug = ''] = slugs.values();
  return { slugs, record: { kind, camera, state, live, slug, body: { ...body, locales: words } } };
}

function contentFaults(content: Content, kind: Kind): readonly Fault[] {
  const rubric = rubricOf(content, kind);
  const camera = kind ?? (rubric && rubrics[rubric].kind);
  // An unknown camera is no fault before the backend was asked.
  return reviewFaults(content, rubric, camera && { kind: camera }).filter(
    ({ path }) => path !== '/cameraId',
  );
}

const rubricOf = ({ rubric }: Content, kind: Kind): RubricId | undefined =>
  rubric ?? (kind && currentRubric[kind]);

/** What breaks a rule, or is lacking, in what readers shall see. */
function liveFaults(line: ReviewLine, kind: Kind): readonly Fault[] {
  if (line.state !== 'published') {
    const message = 'is for published reviews only';
    return line.live ? [{ path: '/live', code: 'NOT_ALLOWED', message }] : [];
  }
  const publications = line.live ?? [{ locales: localesOf(line), content: undefined }];
  return publications.flatMap(({ locales: chosen, content }, index) => {
    const shown = content ?? line;
    const rubric = rubricOf(shown, kind);
    const coverage = rubric && overallOf(shown.scores, rubrics[rubric]).coverage;
    const lacks = publicationFaults({ ...shown, coverage }, chosen);
    if (!content) return lacks;
    const within = pointer('live', index, 'content');
    return [...contentFaults(content, kind), ...lacks].map((fault) => ({
      ...fault,
      path: `${within}${fault.path}`,
    }));
  });
}
