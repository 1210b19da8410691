import { config } from '../config.ts';

/** The API tells images by their paths (`/media/…`), in `srcset` several: these are whole addresses. */
export const mediaUrl = (paths: string): string =>
  paths.replaceAll(/(^|, )(?=\/)/g, `$1${config.media}`);
