import type { components } from '@random-camera-reviews/client';
import { isProblem } from '@random-camera-reviews/client';
import { useEffect, useRef } from 'preact/hooks';
import { term, terms } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { fieldId } from '../edit/fields/fieldId.ts';
import { FocalPoint } from './FocalPoint.tsx';
import { picturesMessages } from './messages.ts';
import { PictureWords } from './PictureWords.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { useImage } from './useImage.ts';

type Schemas = components['schemas'];

type PictureCardProps = {
  readonly use: Schemas['ImageUse'];
  readonly index: number;
  readonly count: number;
  readonly locales: readonly Schemas['Locale'][];
  readonly onMove: (by: -1 | 1) => void;
  readonly onRole: (role: Schemas['ImageRole']) => void;
  /** Gets what the image is called. */
  readonly onRemove: (name: string) => void;
  readonly onSaved: () => void;
};

/** An image of the review: its place and use there, and what is said of it wherever it is shown. */
export function PictureCard(props: PictureCardProps) {
  const { use, index, locales, onRole, onRemove, onSaved } = props;
  const path = `/images/${index}`;
  const messages = useMessages(picturesMessages);
  const locale = useLocale();
  const { image, error, reload, saving, save } = useImage(use.imageId, onSaved);
  const name = image?.fileName ?? messages.picture(index + 1);
  const isRole = (value: string): value is Schemas['ImageRole'] =>
    Object.hasOwn(terms.imageRole, value);

  return (
    <li class="picture-card" id={fieldId(path)} tabIndex={-1}>
      <div class="picture-head">
        <h3>
          <span aria-hidden="true">{index + 1}.</span> {name}
        </h3>
        <Movers {...props} name={name} />
      </div>
      {image && <FocalPoint image={image} onSave={(focalPoint) => save({ focalPoint })} />}
      <div class="picture-fields">
        {isProblem(error, 'IMAGE_NOT_FOUND') && !image && <p class="bad">{messages.notYours}</p>}
        {error && !image && !isProblem(error, 'IMAGE_NOT_FOUND') ? (
          <Problem error={error} onRetry={reload} />
        ) : null}
        {image && <PictureState image={image} onLook={reload} />}
        <label class="picture-role">
          {messages.role}
          <select
            value={use.role}
            onChange={({ currentTarget: { value } }) => isRole(value) && onRole(value)}
          >
            {Object.keys(terms.imageRole).map((role) => (
              <option key={role} value={role}>
                {term('imageRole', role, locale)}
              </option>
            ))}
          </select>
        </label>
        {image && <PictureWords path={path} image={image} locales={locales} onSave={save} />}
        <SavingStatus saving={saving} onRetry={save} />
        <p>
          <button
            type="button"
            aria-label={`${messages.remove}: ${name}`}
            onClick={() => onRemove(name)}
          >
            {messages.remove}
          </button>
        </p>
      </div>
    </li>
  );
}

/** The focus stays at the button: a card that changes places takes it along otherwise, to nowhere. */
function Movers({ index, count, name, onMove }: PictureCardProps & { readonly name: string }) {
  const messages = useMessages(picturesMessages);
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const movers = [
    { by: -1, text: messages.moveUp, sign: '↑', isLast: index === 0 },
    { by: 1, text: messages.moveDown, sign: '↓', isLast: index === count - 1 },
  ] as const;
  return (
    <div class="movers">
      {movers.map(({ by, text, sign, isLast }) => (
        <button
          key={by}
          type="button"
          aria-label={`${text}: ${name}`}
          title={text}
          aria-disabled={isLast}
          onClick={({ currentTarget }) => {
            if (isLast) return;
            pressed.current = currentTarget;
            onMove(by);
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}

/** What keeps an image from being shown. */
function PictureState({
  image: { state, rejection },
  onLook,
}: {
  readonly image: Schemas['Image'];
  readonly onLook: () => void;
}) {
  const messages = useMessages(picturesMessages);
  if (state === 'ready') return null;
  if (state === 'rejected') {
    return <p class="bad">{messages.ofReason[rejection?.code ?? 'NOT_PROCESSED']}</p>;
  }
  return (
    <p class="quiet">
      {messages.notReady[state]}{' '}
      <button type="button" class="chip" onClick={onLook}>
        {messages.look}
      </button>
    </p>
  );
}
