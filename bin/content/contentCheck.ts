import * as v from 'valibot';
import { NewCamera } from '../../functions/shared/domain/Camera.ts';
import { fitTo } from '../../functions/shared/domain/fitTo.ts';
import { Slug, slugFrom } from '../../functions/shared/domain/Slug.ts';
import type { Check, Fault } from '../../lib/content/Entry.ts';
import { checkReview } from './checkReview.ts';

/** Slugs and the line that each was first seen in. */
type Seen = Map<string, number>;

const Kind = v.object({ kind: v.picklist(['camera', 'lens', 'review']) });
const noKind: Fault = {
  path: '/kind',
  code: 'NOT_ALLOWED',
  message: 'must be one of camera, lens, review',
};

/**
 * A check of the lines of one file: schemas and rules are those of the API itself, and what only a
 * whole file can break is judged as well, a slug that is there twice.
 */
export function contentCheck(): Check {
  const seen = { cameras: new Map() as Seen, reviews: new Map() as Seen };
  const kinds = new Map<string, 'camera' | 'lens'>();

  const checkCamera: Check = (input, line) => {
    // The search for unknown fields takes them out of its input.
    const fitted = fitTo(NewCamera, structuredClone(input));
    if ('faults' in fitted) return fitted;
    const { brand, model, kind } = fitted.output;
    const slug = v.safeParse(Slug, fitted.output.slug ?? slugFrom(`${brand} ${model}`));
    if (!slug.success) {
      const message = `cannot be made from brand and model (it ${slug.issues[0].message}): choose one`;
      return { faults: [{ path: '/slug', code: 'REQUIRED', message }] };
    }
    const faults = duplicates(seen.cameras, new Map([['/slug', slug.output]]), line);
    if (faults.length > 0) return { faults };
    kinds.set(slug.output, kind);
    const body = { ...fitted.output, slug: slug.output };
    return { record: { kind: 'camera', slug: slug.output, body } };
  };

  return (input, line) => {
    const kind = v.safeParse(Kind, input);
    if (!kind.success) return { faults: [noKind] };
    if (kind.output.kind !== 'review') return checkCamera(input, line);
    const checked = checkReview(input, (camera) => kinds.get(camera));
    if ('faults' in checked) return checked;
    const faults = duplicates(seen.reviews, checked.slugs, line);
    return faults.length > 0 ? { faults } : { record: checked.record };
  };
}

/**
 * The slugs that an earlier line has; the others belong to this line from now on.
 * @param slugs by the JSON pointer of each
 */
function duplicates(seen: Seen, slugs: ReadonlyMap<string, string>, line: number): Fault[] {
  return [...slugs].flatMap(([path, slug]) => {
    const first = seen.get(slug) ?? line;
    seen.set(slug, first);
    const message = `${slug} is the slug of line ${first}`;
    return first === line ? [] : [{ path, code: 'DUPLICATE', message }];
  });
}
