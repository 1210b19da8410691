import type { components } from '@random-camera-reviews/client';
import { useMessages } from '../../i18n/useMessages.ts';
import { cameraName } from '../cameraName.ts';
import { useCameras } from '../useCameras.ts';
import { listMessages } from './messages.ts';
import { ReviewRow } from './ReviewRow.tsx';

type ReviewTableProps = {
  readonly reviews: readonly components['schemas']['ReviewSummary'][];
};

/** The reviews as a table; the list tells cameras by their ids, their names come when they are there. */
export function ReviewTable({ reviews }: ReviewTableProps) {
  const messages = useMessages(listMessages);
  const { value: cameras = [] } = useCameras();
  const names = new Map(cameras.map((camera) => [camera.id, cameraName(camera)]));
  const { review, camera, state, overall, scheduledFor, updated } = messages;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is wider than the page.
    <section class="desk-table" aria-label={messages.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[review, camera, state, overall, scheduledFor, updated].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reviews.map((one) => (
            <ReviewRow key={one.id} review={one} camera={names.get(one.cameraId)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
