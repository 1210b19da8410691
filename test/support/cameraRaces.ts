import { createReview } from '../../functions/createReview/createReview.ts';
import { changeCamera } from '../../functions/manageCameras/changeCamera.ts';
import { deleteReview, withdrawReview } from '../../functions/manageReviews/moveReview.ts';
import { publishReview } from '../../functions/manageReviews/publishReview.ts';
import { publishDue } from '../../functions/publishDue/publishDue.ts';
import { refreshChanged } from '../../functions/publishDue/refreshChanged.ts';
import type { Camera } from '../../functions/shared/domain/Camera.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { newId } from '../../functions/shared/newId.ts';
import type { Cameras, Images, Receipts, Reviews } from '../../functions/shared/ports.ts';
import type { RefreshPorts } from '../../functions/shared/refreshPages.ts';
import { aPublishedReview, aReview, aSchedule, wordsAt } from './aReview.ts';
import { someWork } from './inMemory.ts';
import { aCompleteReview, parsedReview, someWords } from './reviews.ts';

/** What every process of a race works with. */
export type RacePorts = Omit<RefreshPorts, 'cameras' | 'images' | 'reviews'> & {
  readonly cameras: Pick<Cameras, 'find' | 'change' | 'finishRefresh' | 'unrefreshed'>;
  readonly reviews: Pick<Reviews, 'find' | 'findVersion' | 'save' | 'ofCamera' | 'due'>;
  readonly images: Pick<Images, 'findAll' | 'wake'>;
  readonly receipts: Receipts;
};
export type RaceWork = (ports: RacePorts) => Promise<unknown>;

const now = new Date('2026-03-01T12:00:00.000Z');
const anHourLater = new Date('2026-03-01T13:00:00.000Z');
const clockAt = (at: Date) => ({ now: at, newId: () => newId(at.getTime()) });

/** Goes on with every refresh that waits. */
export const minuteRule: RaceWork = (ports) => refreshChanged(anHourLater, ports);

/** Gives the camera another model. */
export const changeTo =
  ({ id }: Camera, model: string, at = now): RaceWork =>
  (ports) =>
    changeCamera({ id, ifMatch: 'any' }, { model }, someWork({ clock: clockAt(at) }), ports);

/** All that may happen to a review, or to the pages of its camera, while that is changed. */
export function worksOn(camera: Camera, { id }: Review): Readonly<Record<string, RaceWork>> {
  const target = { id, ifMatch: 'any' } as const;
  const work = () => someWork({ clock: clockAt(now) });
  const words = () => ({ es: someWords(`Análisis ${newId(now.getTime())}`) });
  return {
    'is published': (ports) =>
      publishReview(target, { only: undefined, isApprovalRequired: false }, work(), ports),
    'is beside one that is made and published': (ports) =>
      createReview(
        parsedReview(aCompleteReview({ cameraId: camera.id, locales: words() })),
        work(),
        { publish: true, isApprovalRequired: false },
        ports,
      ),
    'is published by the clock': (ports) => publishDue('run-1', clockAt(now), ports),
    'is withdrawn': (ports) => withdrawReview(target, work(), ports),
    'is removed': (ports) => deleteReview(target, work(), ports),
    'has a camera that is changed by somebody else': changeTo(camera, 'Z6 V'),
    'waits for the minute rule': minuteRule,
  };
}

/** The reviews of a camera that all this may happen to; their version 3 is kept. */
export function reviewsOf(camera: Camera, id = aReview().id): Readonly<Record<string, Review>> {
  const suffix = id.slice(-10).toLowerCase();
  const slugs = { es: `analisis-${suffix}`, en: `review-${suffix}` };
  const common = {
    id,
    cameraId: camera.id,
    locales: { es: wordsAt(slugs.es), en: wordsAt(slugs.en) },
  };
  return {
    'a public review': aPublishedReview(common),
    'a public review that was changed since': {
      ...aPublishedReview(common),
      version: 4,
      award: 'gold',
    },
    'a draft that is due': aReview({ ...common, version: 4, schedule: aSchedule(slugs) }),
  };
}
