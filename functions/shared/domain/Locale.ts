import * as v from 'valibot';
import { oneOf } from './fields.ts';

/** The languages of the portal, as BCP 47 tags. */
export const locales = ['es', 'pt-BR', 'en'] as const;
export const Locale = oneOf(locales);
export type Locale = v.InferOutput<typeof Locale>;

/** South America reads first: the language of an answer where none is asked for. */
export const defaultLocale: Locale = 'es';

/** A value for some of the languages. */
export const inEachLocale = /* @__NO_SIDE_EFFECTS__ */ <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({
    es: v.optional(schema),
    'pt-BR': v.optional(schema),
    en: v.optional(schema),
  });
