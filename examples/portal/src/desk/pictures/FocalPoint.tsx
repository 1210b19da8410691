import type { components } from '@random-camera-reviews/client';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../i18n/useMessages.ts';
import { mediaUrl } from '../../ui/mediaUrl.ts';
import { picturesMessages } from './messages.ts';
import { thumbnailOf } from './thumbnailOf.ts';

type Image = components['schemas']['Image'];
type Point = NonNullable<Image['focalPoint']>;

type FocalPointProps = {
  readonly image: Image;
  readonly onSave: (point: Point | null) => void;
};

const center: Point = { x: 0.5, y: 0.5 };
const percent = (part: number): number => Math.round(part * 100);

/** The picture with what stays in sight when it is cropped: chosen by a click, or by numbers. */
export function FocalPoint({ image: { variants, focalPoint }, onSave }: FocalPointProps) {
  const messages = useMessages(picturesMessages);
  const thumbnail = thumbnailOf(variants);
  const saved = focalPoint ?? center;
  const [point, setPoint] = useState(saved);
  useEffect(() => setPoint(saved), [saved.x, saved.y]);
  if (!thumbnail) return null;

  function choose({ currentTarget, clientX, clientY }: MouseEvent): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const chosen = {
      x: percent((clientX - left) / width) / 100,
      y: percent((clientY - top) / height) / 100,
    };
    setPoint(chosen);
    onSave(chosen);
  }
  function type(axis: 'x' | 'y', { valueAsNumber, validity }: HTMLInputElement): void {
    if (validity.valid) setPoint({ ...point, [axis]: valueAsNumber / 100 });
  }
  function leave(): void {
    if (point.x !== saved.x || point.y !== saved.y) onSave(point);
  }

  return (
    <div class="focal">
      {/* For pointers; whoever has none uses the numbers, which say the same. */}
      <button type="button" class="focal-picture" tabIndex={-1} aria-hidden="true" onClick={choose}>
        <img
          src={mediaUrl(`/${thumbnail.key}`)}
          width={thumbnail.width}
          height={thumbnail.height}
          alt=""
        />
        <span class="focal-mark" style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }} />
      </button>
      <fieldset>
        <legend>{messages.focalPoint}</legend>
        <p class="quiet">{messages.focalHint}</p>
        <div class="focal-numbers">
          {(['x', 'y'] as const).map((axis) => (
            <label key={axis}>
              {axis === 'x' ? messages.fromLeft : messages.fromTop}
              <input
                type="number"
                min="0"
                max="100"
                required
                value={percent(point[axis])}
                onInput={({ currentTarget }) => type(axis, currentTarget)}
                onBlur={leave}
              />
            </label>
          ))}
          {/* Never taken away: the focus would be lost with it. */}
          <button
            type="button"
            aria-disabled={!focalPoint}
            onClick={() => focalPoint && onSave(null)}
          >
            {messages.focalReset}
          </button>
        </div>
      </fieldset>
    </div>
  );
}
