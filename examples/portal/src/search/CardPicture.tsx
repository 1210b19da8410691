import { mediaUrl } from '../ui/mediaUrl.ts';
import { placeholderColor } from '../ui/placeholderColor.ts';
import type { Card } from './Card.ts';

type CardPictureProps = {
  readonly image: Card['image'] | undefined;
  readonly isUrgent: boolean;
  readonly name: string;
};

/** As wide as a card is: see `.cards` in `styles/search.css`. */
const sizes = '(min-width: 60rem) 19rem, (min-width: 36rem) 45vw, calc(100vw - 2rem)';

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
