import { useMessages } from '../i18n/useMessages.ts';
import { Picture } from '../ui/Picture.tsx';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

/** As wide as a column is: see `.gallery` in `styles/review.css`. */
const sizes =
  '(min-width: 76rem) 36.5rem, (min-width: 40rem) calc(50vw - 1.5rem), calc(100vw - 2rem)';

/** Whole, never cropped: what is at the edge of a sample belongs to the test. */
export function Gallery({ images }: { readonly images: NonNullable<ShownReview['images']> }) {
  const { gallery } = useMessages(reviewMessages);
  if (!images.length) return null;
  return (
    <section>
      <h2>{gallery}</h2>
      <ul class="gallery">
        {images.map((image) => (
          <li key={image.src}>
            <Picture image={image} sizes={sizes} />
          </li>
        ))}
      </ul>
    </section>
  );
}
