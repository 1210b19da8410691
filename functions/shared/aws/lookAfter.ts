import { scheduled } from './keys.ts';

/**
 * Events of an upload and their retries come an hour after it at most (UploadEvents): what is in
 * processing after two stays there.
 */
const lookMilliseconds = 2 * 60 * 60 * 1000;

/** When the sweeper looks at an image whose state was changed: as its index wants it. */
export const lookAfter = (at: Date) => ({
  scheduleBucket: scheduled.images,
  scheduledFor: new Date(at.getTime() + lookMilliseconds).toISOString(),
});
