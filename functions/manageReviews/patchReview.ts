import { DomainError } from '../shared/domain/DomainError.ts';
import { fitTo } from '../shared/domain/fitTo.ts';
import { mergePatch } from '../shared/domain/mergePatch.ts';
import { NewReview, type Review } from '../shared/domain/Review.ts';
import { contentOf } from '../shared/domain/reviewContent.ts';
import type { Once } from '../shared/once.ts';
import type { Cameras } from '../shared/ports.ts';
import { imageOwnerFor } from '../shared/usableImages.ts';
import type { Work } from '../shared/Work.ts';
import { type ChangePorts, changeReview, type Target } from './changeReview.ts';

/**
 * Changes the working copy by a JSON Merge Patch (RFC 7396) of what an editor may decide. What
 * readers see stays as it is until the review is published again.
 * @throws DomainError `REVIEW_INVALID` with every fault, and as `changeReview`.
 */
export function patchReview(
  target: Target,
  patch: unknown,
  work: Work,
  ports: ChangePorts & { readonly cameras: Pick<Cameras, 'find'> },
): Promise<Once<Review>> {
  const deed = { step: 'change', action: 'review.changed' } as const;
  return changeReview(target, deed, work, ports, async (next, before) => {
    const input = patched(before, patch);
    const camera = await ports.cameras.find(input.cameraId);
    const after = { ...next, ...contentOf(input, camera) };
    return { after, imageOwner: imageOwnerFor(work.caller) };
  });
}

function patched(before: Review, patch: unknown): NewReview {
  const { cameraId, rubric, testUnit, scores, award, images, locales } = before;
  const editable = { cameraId, rubric, testUnit, scores, award, images, locales };
  const fitted = fitTo(NewReview, mergePatch(structuredClone(editable), patch));
  const errors = 'faults' in fitted ? [...fitted.faults] : [];
  if ('output' in fitted && fitted.output.cameraId !== cameraId) {
    const message = 'cannot be changed: write a new review of the other camera';
    errors.push({ path: '/cameraId', code: 'NOT_ALLOWED', message });
  }
  if ('output' in fitted && errors.length === 0) return fitted.output;
  throw new DomainError('REVIEW_INVALID', 'The change breaks a rule', { errors });
}
