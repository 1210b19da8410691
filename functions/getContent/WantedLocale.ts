import * as v from 'valibot';
import { oneOf } from '../shared/domain/fields.ts';
import { defaultLocale, locales } from '../shared/domain/Locale.ts';

/** The language that is asked for: `auto` is the one that `Accept-Language` asks for. */
export const WantedLocale = v.optional(oneOf([...locales, 'auto']), defaultLocale);
export type WantedLocale = v.InferOutput<typeof WantedLocale>;
