import type { Editor } from '../shared/domain/Editor.ts';
import type { Fault } from '../shared/domain/Fault.ts';
import { pointer } from '../shared/domain/Fault.ts';
import { fitTo } from '../shared/domain/fitTo.ts';
import { localesOf, NewReview } from '../shared/domain/Review.ts';
import { judge } from '../shared/domain/reviewContent.ts';
import type { Cameras, Images } from '../shared/ports.ts';
import { findUsable } from '../shared/usableImages.ts';

/** What creating and publishing a review would say to it. */
export type Validation = {
  /** What keeps it from being stored. */
  readonly errors: readonly Fault[];
  /** What it lacks to be published. */
  readonly lacks: readonly Fault[];
  /** What readers or search engines would like better. */
  readonly warnings: readonly Fault[];
};

/** All faults and warnings of a review, by the very rules that creating and publishing go by. */
export async function validateReview(
  input: unknown,
  caller: Pick<Editor, 'sub' | 'role'>,
  { cameras, images }: { cameras: Pick<Cameras, 'find'>; images: Pick<Images, 'findAll'> },
): Promise<Validation> {
  const fitted = fitTo(NewReview, input);
  if ('faults' in fitted) return { errors: fitted.faults, lacks: [], warnings: [] };
  const review = fitted.output;
  const camera = await cameras.find(review.cameraId);
  const known = await findUsable(review.images, caller, { images });
  const { faults, lacks } = judge(review, camera, known);
  return { errors: faults, lacks, warnings: warningsOf(review) };
}

/** Longer titles are cut in the results of search engines. */
const longestTitle = 60;

function warningsOf(review: NewReview): readonly Fault[] {
  return localesOf(review).flatMap((locale) => {
    const { title = '', seo, goodFor = [] } = review.locales[locale] ?? {};
    const warnings: Fault[] = [];
    const warn = (field: string, code: string, message: string) =>
      warnings.push({ path: pointer('locales', locale, ...field.split('.')), code, message });
    if (title.length > longestTitle && !seo?.title) {
      warn(
        'seo.title',
        'MISSING',
        `would help: the title has more than ${longestTitle} characters`,
      );
    }
    if (!seo?.description) warn('seo.description', 'MISSING', 'would be shown by search engines');
    if (goodFor.length === 0) warn('goodFor', 'MISSING', 'would tell readers who it is for');
    return warnings;
  });
}
