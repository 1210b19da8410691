import type { Working } from '../Working.ts';

/** Which review a step is meant for, in the version that is seen here. */
export const targetOf = ({ body, etag = '*' }: Working) => ({
  path: { id: body.id },
  ifMatch: etag,
});
