/** What one editor may upload a day: five reviews with forty images each, as cameras make them. */
export const imageQuota = { images: 200, bytes: 3 * 1024 ** 3 } as const;

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The day that an upload counts for, in UTC. */
export const quotaDay = (now: Date): string => now.toISOString().slice(0, 10);

/** How long it is until a new day begins, in UTC. */
export const secondsToNextDay = (now: Date): number =>
  Math.ceil((dayMilliseconds - (now.getTime() % dayMilliseconds)) / 1000);
