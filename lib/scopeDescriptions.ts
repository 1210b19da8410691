import type { Scope } from '../functions/shared/api/Route.ts';

/** What editors read when they are asked whether the portal may act for them. */
export const scopeDescriptions: Readonly<Record<Scope, string>> = {
  'reviews/write': 'Write reviews, record cameras and upload images',
  'editors/manage': 'Invite, disable and enable editors',
};
