import { ownZone } from './ownZone.ts';

/** Each that the browser knows; its own one may have a name that is not among them, such as `UTC`. */
export const timeZones: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), ownZone]),
].sort();
