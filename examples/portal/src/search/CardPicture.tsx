import { mediaUrl } from '../ui/mediaUrl.ts';
import { placeholderColor } from '../ui/placeholderColor.ts';
import type { Card } from './Card.ts';

type CardPictureProps = {
  readonly image: Card['image'] | undefined;
  readonly isUrgent: boolean;
  readonly name: string;
};

/**
 * As wide as a card is (`.cards` in `styles/search.css`): three beside the filters from 72.5 rem, two
 * beside them from 60 rem, two alone from 38 rem, else one.
 */
const sizes = [
  '(min-width: 72.5rem) 19rem',
  '(min-width: 60rem) calc(50vw - 9.5rem)',
  '(min-width: 38rem) calc(50vw - 1.5rem)',
  'calc(100vw - 2rem)',
].join(', ');

/** The room is kept free by its ratio, so that nothing moves when the image has come. */
export function CardPicture({ image, isUrgent, name }: CardPictureProps) {
  if (!image)
    return (
      <div class="card-picture none" aria-hidden="true">
        {name}
      </div>
    );
  const { alt, width, height, placeholder, src, srcset } = image;
  return (
    <img
      class="card-picture"
      style={{ backgroundColor: placeholderColor(placeholder) }}
      alt={alt}
      width={width}
      height={height}
      sizes={sizes}
      srcSet={srcset && mediaUrl(srcset)}
      src={mediaUrl(src)}
      loading={isUrgent ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
}
