import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { publishDue } from '../../../functions/publishDue/publishDue.ts';
import type { Camera } from '../../../functions/shared/domain/Camera.ts';
import { DomainError } from '../../../functions/shared/domain/DomainError.ts';
import { slugsOf } from '../../../functions/shared/domain/faces.ts';
import { staleVersion } from '../../../functions/shared/domain/IfMatch.ts';
import { type Review, ReviewId } from '../../../functions/shared/domain/Review.ts';
import { aPublishedReview, aReview, aSchedule, wordsAt } from '../../support/aReview.ts';
import { aCamera, camerasInMemory } from '../../support/cameras.ts';
import { aClock, ulidOf } from '../../support/clock.ts';
import { imagesInMemory } from '../../support/reviewImages.ts';
import { reviewsAtWork } from '../../support/reviewsAtWork.ts';

const noon = '2026-03-01T12:00:00.000Z';
const minutesLater = (minutes: number) =>
  new Date(Date.parse(noon) + minutes * 60_000).toISOString();

/** A review that is due at noon: version 3 was scheduled, which made it version 4. */
const due = (changes: object = {}) => aReview({ version: 4, schedule: aSchedule(), ...changes });

const images = imagesInMemory();

function setting(...kept: Review[]) {
  const reviews = reviewsAtWork(...kept);
  for (const { id } of kept) reviews.keep(aReview({ id }));
  const cameras: { find: (id: Camera['id']) => Promise<Camera | undefined> } = camerasInMemory(
    aCamera(),
  );
  const run = (now = noon) => publishDue('run-1', aClock(now), { reviews, cameras, images });
  return { run, reviews, cameras, id: aReview().id };
}

describe('a review whose time has come', () => {
  it('is published as it was scheduled, with its audit entry', async () => {
    const { run, reviews, id } = setting(due());
    expect(await run()).toEqual({ published: [id], failed: [] });
    const { schedule, ...rest } = due();
    expect(reviews.head(id)).toEqual({
      ...rest,
      state: 'published',
      version: 5,
      updatedAt: noon,
      publishedAt: noon,
      live: { es: { slug: 'analisis', version: 3 }, en: { slug: 'review', version: 3 } },
    });
    expect(reviews.saved).toMatchObject([
      {
        camera: aCamera(),
        pages: [{ slug: 'analisis' }, { slug: 'review' }],
        trail: {
          audit: [
            {
              action: 'review.published',
              by: 'schedule',
              role: 'schedule',
              requestId: 'run-1',
              fromVersion: 4,
              toVersion: 5,
              note: 'version 3, as scheduled',
            },
          ],
        },
      },
    ]);
  });

  it('is published in that version though its working copy moved on', async () => {
    const locales = { es: wordsAt('otra', { title: 'Later' }) };
    const { run, reviews, id } = setting(due({ version: 9, locales, scores: {}, coverage: 0 }));
    await run();
    const head = reviews.head(id);
    expect(head).toMatchObject({ version: 10, locales, scores: {} });
    expect(head.live.es).toEqual({ slug: 'analisis', version: 3 });
    expect(reviews.saved[0]?.pages?.map(({ title }) => title)).toEqual([
      'Review analisis',
      'Review review',
    ]);
  });

  it('keeps the slugs for it as long as it waits, and has them after', async () => {
    const waiting = due({ locales: { es: wordsAt('otra') } });
    expect([...slugsOf(waiting).keys()].toSorted()).toEqual(['analisis', 'otra', 'review']);
    const { run, reviews, id } = setting(waiting);
    await run();
    expect([...slugsOf(reviews.head(id)).keys()].toSorted()).toEqual([
      'analisis',
      'otra',
      'review',
    ]);
  });

  it('is published in the languages that were asked for, beside those that are there', async () => {
    const schedule = aSchedule({ en: 'review' }, { isWhole: false });
    const locales = { es: wordsAt('analisis') };
    const before = { ...aPublishedReview({ version: 2, locales }), version: 4, schedule };
    const { run, reviews, id } = setting(before as Review);
    reviews.keep(aReview({ version: 2 }));
    await run();
    expect(reviews.head(id).live).toEqual({
      es: { slug: 'analisis', version: 2 },
      en: { slug: 'review', version: 3 },
    });
  });

  it('is left alone before that, and when it was taken off the calendar', async () => {
    const { run, reviews, id } = setting(due());
    expect(await run('2026-03-01T11:59:59.999Z')).toEqual({ published: [], failed: [] });
    const { schedule, ...unscheduled } = due();
    const listed = { ...reviews, due: async () => [id, parse(ReviewId, ulidOf(7))] };
    reviews.put(unscheduled);
    const ports = { reviews: listed, cameras: camerasInMemory(aCamera()), images };
    expect(await publishDue('run-2', aClock(noon), ports)).toEqual({ published: [], failed: [] });
    expect(reviews.saved).toEqual([]);
  });

  it('is published once by runs that overlap', async () => {
    const { run, reviews, id } = setting(due());
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs.flatMap(({ published }) => published)).toEqual([id]);
    expect(runs.flatMap(({ failed }) => failed)).toEqual([]);
    expect(reviews.saved).toHaveLength(1);
  });

  it('is one of many, which all are published', async () => {
    const many = Array.from({ length: 30 }, (_, number) => due({ id: ulidOf(3000 + number) }));
    const { run } = setting(...many);
    const { published } = await run();
    expect(published.toSorted()).toEqual(many.map(({ id }) => id));
  });
});

describe('a publication that is beaten by another change', () => {
  it('is made of what that left', async () => {
    const { run, reviews, id } = setting(due());
    const updatedAt = '2026-03-01T12:00:03.000Z';
    reviews.meanwhile.push(() => reviews.put(due({ version: 6, award: 'gold', updatedAt })));
    expect(await run()).toEqual({ published: [id], failed: [] });
    expect(reviews.head(id)).toMatchObject({
      version: 7,
      award: 'gold',
      updatedAt: '2026-03-01T12:00:03.001Z',
    });
  });

  it.each(['CAMERA_CHANGED', 'IMAGE_CHANGED', 'WRITE_CONFLICT'] as const)(
    'by %s too',
    async (code) => {
      const { run, reviews, id } = setting(due());
      reviews.meanwhile.push(() => {
        throw new DomainError(code, 'meanwhile');
      });
      expect(await run()).toEqual({ published: [id], failed: [] });
    },
  );

  it('five times in a row has failed', async () => {
    const { run, reviews, id } = setting(due());
    const beaten = () => {
      throw staleVersion(4);
    };
    reviews.meanwhile.push(beaten, beaten, beaten, beaten, beaten);
    const { failed } = await run();
    expect(failed).toMatchObject([{ id, error: { code: 'STALE_VERSION' } }]);
    expect(reviews.head(id).schedule?.failure?.tries).toBe(1);
  });
});

describe('a publication that fails', () => {
  const isTaken = () => {
    throw new DomainError('SLUG_TAKEN', 'Another page stands at a slug of this review');
  };

  it('is noted on the review, and tried again after 2, 4, 8 … minutes', async () => {
    const { run, reviews, id } = setting(due());
    reviews.meanwhile.push(isTaken);
    expect(await run()).toMatchObject({ failed: [{ id, error: { code: 'SLUG_TAKEN' } }] });
    const message = 'Another page stands at a slug of this review';
    expect(reviews.head(id)).toEqual({
      ...due(),
      version: 5,
      updatedAt: noon,
      schedule: {
        ...aSchedule(),
        failure: { tries: 1, at: noon, message, retryAt: minutesLater(2) },
      },
    });
    expect(reviews.saved[0]?.trail.audit).toMatchObject([
      { action: 'review.publicationFailed', note: message, fromVersion: 4, toVersion: 5 },
    ]);

    expect(await run(minutesLater(1))).toEqual({ published: [], failed: [] });
    reviews.meanwhile.push(isTaken);
    await run(minutesLater(2));
    expect(reviews.head(id).schedule?.failure).toMatchObject({
      tries: 2,
      retryAt: minutesLater(2 + 4),
    });
    expect(await run(minutesLater(6))).toEqual({ published: [id], failed: [] });
    expect(reviews.head(id)).not.toHaveProperty('schedule');
  });

  it('is given up after the eighth try', async () => {
    const failure = { tries: 7, at: noon, message: 'so', retryAt: minutesLater(128) };
    const { run, reviews, id } = setting(due({ schedule: { ...aSchedule(), failure } }));
    reviews.meanwhile.push(isTaken);
    expect((await run(minutesLater(128))).failed).toHaveLength(1);
    const given = reviews.head(id).schedule?.failure;
    expect(given).toMatchObject({ tries: 8 });
    expect(given).not.toHaveProperty('retryAt');
    expect(await run(minutesLater(100_000))).toEqual({ published: [], failed: [] });
  });

  it('on our side says no more than that to the editor, and all to the log', async () => {
    const { run, reviews, cameras, id } = setting(due());
    const secret = new Error('table arn:aws:dynamodb:secret');
    cameras.find = async () => {
      throw secret;
    };
    expect((await run()).failed).toEqual([{ id, error: secret }]);
    expect(reviews.head(id).schedule?.failure?.message).toBe('failed on our side');
  });

  it('because what was scheduled is not kept is noted too', async () => {
    const { run, reviews, id } = setting(due({ schedule: aSchedule({}, { version: 2 }) }));
    expect((await run()).failed).toHaveLength(1);
    expect(reviews.head(id).schedule?.failure?.tries).toBe(1);
  });

  it('is not noted over what somebody changed meanwhile', async () => {
    const { run, reviews, id } = setting(due());
    reviews.meanwhile.push(isTaken, () => reviews.put(due({ version: 6 })));
    expect((await run()).failed).toMatchObject([{ id, error: { code: 'SLUG_TAKEN' } }]);
    expect(reviews.head(id)).toEqual(due({ version: 6 }));
  });

  it('even when it cannot be read keeps no other from its time', async () => {
    const others = Array.from({ length: 12 }, (_, number) => due({ id: ulidOf(3000 + number) }));
    const { reviews, cameras, id } = setting(due(), ...others);
    const unreadable = new Error('not a review');
    const find: typeof reviews.find = async (asked) => {
      if (asked === id) throw unreadable;
      return reviews.find(asked);
    };
    const ports = { cameras, images, reviews: { ...reviews, find } };
    const { published, failed } = await publishDue('run-1', aClock(noon), ports);
    expect(published.toSorted()).toEqual(others.map((other) => other.id));
    expect(failed).toEqual([{ id, error: unreadable }]);
  });
});
