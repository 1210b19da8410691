import type { components } from '@random-camera-reviews/client';
import { type Locale, localeNames } from '../../i18n/Locale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { fieldId } from '../edit/fields/fieldId.ts';
import { picturesMessages } from './messages.ts';
import { SavedText } from './SavedText.tsx';
import type { ImagePatch } from './saveImage.ts';

type PictureWordsProps = {
  /** JSON pointer to the image in its review. */
  readonly path: string;
  readonly image: components['schemas']['Image'];
  readonly locales: readonly Locale[];
  readonly onSave: (patch: ImagePatch) => void;
};

/** What is said of an image: in each language of the review, and who made it. */
export function PictureWords({ path, image, locales, onSave }: PictureWordsProps) {
  const messages = useMessages(picturesMessages);
  return (
    <>
      {locales.map((locale) => (
        <fieldset key={locale} class="picture-words">
          <legend lang={locale}>{localeNames[locale]}</legend>
          <SavedText
            id={fieldId(`${path}/alt/${locale}`)}
            label={messages.alt}
            hint={messages.altHint}
            lack={image.alt[locale] ? undefined : messages.altMissing}
            value={image.alt[locale]}
            maxLength={500}
            lang={locale}
            onSave={(text) => onSave({ alt: { [locale]: text } })}
          />
          <SavedText
            label={messages.caption}
            value={image.caption[locale]}
            maxLength={500}
            lang={locale}
            onSave={(text) => onSave({ caption: { [locale]: text } })}
          />
        </fieldset>
      ))}
      <SavedText
        label={messages.credit}
        value={image.credit}
        maxLength={160}
        rows={1}
        onSave={(credit) => onSave({ credit })}
      />
    </>
  );
}
