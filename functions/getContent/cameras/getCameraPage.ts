import type { PublicCamera } from '../../shared/domain/Camera.ts';
import { DomainError } from '../../shared/domain/DomainError.ts';
import { type Locale, locales } from '../../shared/domain/Locale.ts';
import type { Card, Page } from '../../shared/domain/Page.ts';
import type { Slug } from '../../shared/domain/Slug.ts';
import type { PublicContent } from '../../shared/ports.ts';
import type { CardIndex } from '../CardIndex.ts';
import { newestFirst } from '../newestFirst.ts';
import { oldestFirst } from '../oldestFirst.ts';

type Ports = {
  readonly index: Pick<CardIndex, 'changes'>;
  readonly content: Pick<PublicContent, 'find'>;
};

/** A camera or lens as readers see it, and the cards of its reviews, newest first. */
export type CameraPage = {
  readonly camera: PublicCamera;
  readonly reviews: readonly Card[];
};

/**
 * A camera by its slug of today, with its reviews in a language; where it has none there, with those
 * in the other languages, as their cards say. Cameras themselves are not among the content: each page
 * carries the camera as it was when the page was written, and a change of a camera writes all its
 * pages anew, so that the page written last has the newest copy.
 * @throws DomainError `CAMERA_NOT_FOUND` where no review is published, and after a new slug was given.
 */
export async function getCameraPage(
  { slug, locale }: { readonly slug: Slug; readonly locale: Locale },
  now: Date,
  { index, content }: Ports,
): Promise<CameraPage> {
  const cardsIn = async (languages: readonly Locale[]) => {
    const logs = await Promise.all(languages.map((language) => index.changes(language, now)));
    return logs
      .flatMap(({ changes }) => changes.filter(({ card }) => card?.cameraSlug === slug))
      .sort(oldestFirst)
      .flatMap(({ card }) => card ?? []);
  };
  const inLanguage = await cardsIn([locale]);
  const cards =
    inLanguage.length > 0 ? inLanguage : await cardsIn(locales.filter((other) => other !== locale));
  for (const card of cards.toReversed()) {
    const found = await content.find(card.slug);
    // What the index had a second ago may be withdrawn.
    if (found?.kind !== 'page') continue;
    const { camera }: Page = JSON.parse(found.body);
    return { camera, reviews: cards.toSorted(newestFirst) };
  }
  throw new DomainError('CAMERA_NOT_FOUND', `No published review is of a camera or lens ${slug}`);
}
