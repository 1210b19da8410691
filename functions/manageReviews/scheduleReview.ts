import { demandPublisher } from '../shared/demandPublisher.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import { imagesOf } from '../shared/domain/imagesOf.ts';
import type { Locale } from '../shared/domain/Locale.ts';
import { publicationFaults } from '../shared/domain/publicationFaults.ts';
import { localesOf, type Review } from '../shared/domain/Review.ts';
import { resolveZonedTime, type ZonedTime } from '../shared/domain/zonedTime.ts';
import type { Once } from '../shared/once.ts';
import type { Images } from '../shared/ports.ts';
import type { Work } from '../shared/Work.ts';
import { wakeHidden } from '../shared/wakeHidden.ts';
import { type ChangePorts, changeReview, type Target } from './changeReview.ts';

export type ScheduleRequest = {
  /** Wall clock of the time zone, or an exact time with `Z` or an offset. */
  readonly at: string;
  readonly timeZone: string;
  readonly locales?: readonly Locale[] | undefined;
};

/** The review, and how the asked time was understood. */
export type Scheduled = Once<Review> & { readonly time: ZonedTime };

/**
 * Lets the version as it is now be published at a time; later changes wait for another publication.
 * @throws DomainError `SCHEDULE_INVALID` for a time that cannot be, `REVIEW_INCOMPLETE` with what
 * publishing demands, `APPROVAL_REQUIRED`, and as `changeReview`.
 */
export async function scheduleReview(
  target: Target,
  request: ScheduleRequest,
  { isApprovalRequired }: { readonly isApprovalRequired: boolean },
  work: Work,
  ports: ChangePorts & { readonly images: Pick<Images, 'findAll' | 'wake'> },
): Promise<Scheduled> {
  demandPublisher(work.caller, isApprovalRequired);
  const resolved = resolveZonedTime(request, work.clock.now);
  if ('fault' in resolved) {
    const { fault } = resolved;
    throw new DomainError('SCHEDULE_INVALID', `${fault.path} ${fault.message}`, {
      errors: [fault],
    });
  }
  const { time } = resolved;
  const deed = { step: 'schedule', action: 'review.scheduled', note: time.instant } as const;
  const changed = await changeReview(target, deed, work, ports, async (next) => {
    const locales = request.locales ?? localesOf(next);
    const known = await ports.images.findAll(next.images.map(({ imageId }) => imageId));
    await wakeHidden(known, work.clock.now, ports);
    const errors = publicationFaults(next, locales, known);
    if (errors.length > 0) {
      throw new DomainError('REVIEW_INCOMPLETE', 'The review lacks what publishing demands', {
        errors,
      });
    }
    const after = {
      ...next,
      schedule: {
        at: time.instant,
        timeZone: time.timeZone,
        version: next.version,
        slugs: Object.fromEntries(locales.map((locale) => [locale, next.locales[locale]?.slug])),
        ...imagesOf(next),
        isWhole: request.locales === undefined,
        by: work.caller.sub,
      },
    };
    return { after, snapshots: [after] };
  });
  return { ...changed, time };
}

/** Takes the publication off the calendar; without one nothing changes. */
export function unscheduleReview(
  target: Target,
  work: Work,
  ports: ChangePorts,
): Promise<Once<Review>> {
  const deed = { step: 'schedule', action: 'review.unscheduled' } as const;
  return changeReview(
    target,
    deed,
    work,
    ports,
    async ({ schedule, ...next }) => schedule && { after: next },
  );
}
