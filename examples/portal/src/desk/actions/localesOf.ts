import type { components } from '@random-camera-reviews/client';
import { isLocale, type Locale } from '../../i18n/Locale.ts';

/** The languages that something of a review is there for. */
export const localesOf = (
  byLocale: components['schemas']['Review']['locales' | 'live'],
): readonly Locale[] => Object.keys(byLocale).filter(isLocale);
