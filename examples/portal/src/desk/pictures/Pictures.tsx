import type { components } from '@random-camera-reviews/client';
import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../i18n/useMessages.ts';
import { useMe } from '../me.ts';
import { imageLimits } from './imageLimits.ts';
import { imageUses } from './imageUses.ts';
import { picturesMessages } from './messages.ts';
import { PictureCard } from './PictureCard.tsx';
import type { Removed } from './Removed.ts';
import { RemovedRow } from './RemovedRow.tsx';
import { Uploads } from './Uploads.tsx';

type ImageUse = components['schemas']['ImageUse'];

type PicturesProps = {
  /** Those of the working copy, in order; also what is not saved yet. */
  readonly images: readonly ImageUse[];
  /** In which languages they are to be described. */
  readonly locales: readonly components['schemas']['Locale'][];
  /** Others, another order or role: part of the review, saved with it. */
  readonly onChange: (images: readonly ImageUse[]) => void;
};

/** The images of a review: uploaded, put in order and described. */
export function Pictures({ images, locales, onChange }: PicturesProps) {
  const messages = useMessages(picturesMessages);
  const { permissions } = useMe();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [said, say] = useState('');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Two uploads may end before the page is drawn anew with the first.
  const latest = useRef(images);
  latest.current = images;
  const gone = removed.filter(({ use }) => !images.some(({ imageId }) => imageId === use.imageId));

  function change(next: readonly ImageUse[], news = ''): void {
    latest.current = next;
    onChange(next);
    say(news);
  }
  function move(index: number, by: -1 | 1): void {
    change(imageUses.moved(images, index, by), messages.moved(index + by + 1, images.length));
  }
  function setRole({ imageId }: ImageUse, role: ImageUse['role']): void {
    const demoted = images.some((one) => one.role === 'hero' && one.imageId !== imageId);
    const news = role === 'hero' && demoted ? messages.heroMoved : '';
    change(imageUses.withRole(images, imageId, role), news);
  }
  function remove(entry: Removed): void {
    setRemoved([...gone, entry]);
    change(imageUses.without(images, entry.use.imageId), messages.removed(entry.name));
  }
  // The buttons of both are gone with their row: the focus goes to the heading.
  function deleted({ name, use }: Removed): void {
    setRemoved(gone.filter((entry) => entry.use.imageId !== use.imageId));
    say(messages.deleted(name));
    heading.current?.focus();
  }
  function restore({ name, use, index }: Removed): void {
    change(imageUses.restored(images, use, index), messages.undone(name));
    heading.current?.focus();
  }

  return (
    <section class="pictures" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {messages.title}
      </h2>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {permissions.includes('images.create') && (
        <Uploads
          room={imageLimits.images - images.length}
          onReady={(image) =>
            change(imageUses.added(latest.current, image.id), messages.ready(image.fileName))
          }
        />
      )}
      <p class="quiet">{images.length ? messages.savedApart : messages.none}</p>
      <fieldset disabled={!permissions.includes('images.change')}>
        <ol class="picture-cards" aria-labelledby={id}>
          {images.map((use, index) => (
            <PictureCard
              key={use.imageId}
              use={use}
              index={index}
              count={images.length}
              locales={locales}
              onMove={(by) => move(index, by)}
              onRole={(role) => setRole(use, role)}
              // The same again: what they lack may be another thing now, and is asked for anew.
              onSaved={() => onChange([...latest.current])}
              onRemove={(name) => remove({ use, index, name })}
            />
          ))}
        </ol>
      </fieldset>
      {gone.length > 0 && (
        <ul class="removed">
          {gone.map((entry) => (
            <RemovedRow
              key={entry.use.imageId}
              removed={entry}
              onUndo={() => restore(entry)}
              onDeleted={() => deleted(entry)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
