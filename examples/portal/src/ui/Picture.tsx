import type { components } from '@random-camera-reviews/client';
import { mediaUrl } from './mediaUrl.ts';
import { placeholderColor } from './placeholderColor.ts';

type PictureProps = {
  readonly image: Omit<components['schemas']['PageImage'], 'sizes'>;
  /** How wide it is shown: the browser takes the smallest file that is wide enough. */
  readonly sizes: string;
  /** The one that a page begins with; all others are loaded when they come near. */
  readonly isFirst?: boolean;
  readonly class?: string;
};

/** An image with its words. Its room is kept by its ratio, so that nothing moves when it has come. */
export function Picture({ image, sizes, isFirst, ...rest }: PictureProps) {
  const { alt, caption, credit, width, height, placeholder, focalPoint, sources, src } = image;
  const style = {
    backgroundColor: placeholderColor(placeholder),
    ...(focalPoint && { objectPosition: `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }),
  };
  return (
    <figure class={`picture ${rest.class ?? ''}`}>
      <picture>
        {sources.map(({ type, srcset }) => (
          <source key={type} type={type} srcset={mediaUrl(srcset)} sizes={sizes} />
        ))}
        <img
          alt={alt}
          width={width}
          height={height}
          style={style}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          decoding="async"
          src={mediaUrl(src)}
        />
      </picture>
      {(caption || credit) && (
        <figcaption class="quiet">
          {caption} {credit && <small>© {credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
