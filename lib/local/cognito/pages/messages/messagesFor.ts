import { en } from './en.ts';
import { es } from './es.ts';
import type { Messages } from './Messages.ts';
import { pt } from './pt.ts';

/** The languages of the pages, Spanish first: it is the newsroom's. */
export const languages = [es, pt, en] as const;

const spoken = (tag: string): Messages | undefined => {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return languages.find(({ language }) => language.toLowerCase().split('-')[0] === primary);
};

/**
 * The language that `lang` names (a parameter of Cognito's pages too), else the first that the
 * browser asks for and we speak, else Spanish.
 */
export function messagesFor(
  lang: string | undefined,
  acceptLanguage: string | undefined,
): Messages {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag, quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  return spoken(lang ?? '') ?? wanted.map(({ tag }) => spoken(tag)).find(Boolean) ?? es;
}
