import type { Route, Scope } from '../../functions/shared/api/Route.ts';
import type { Json } from './Json.ts';

/** What editors read when they are asked whether the portal may act for them. */
const scopes: Readonly<Record<Scope, string>> = {
  'reviews/write': 'Write reviews, record cameras and upload images',
  'editors/manage': 'Invite, disable and enable editors',
};

/** Where editors sign in is the stage's own: the addresses here show the form of it. */
const hostedUi = 'https://sign-in.randomcamerareviews.example';

export const editorsScheme: Json = {
  type: 'oauth2',
  description: 'The hosted UI of the stage: authorization code with PKCE, by the client `portal`',
  flows: {
    authorizationCode: {
      authorizationUrl: `${hostedUi}/oauth2/authorize`,
      tokenUrl: `${hostedUi}/oauth2/token`,
      refreshUrl: `${hostedUi}/oauth2/token`,
      scopes,
    },
  },
};

/** Nothing for readers; for editors one of the scopes. */
export const securityOf = (route: Route): Json[] =>
  route.access === 'public' ? [] : route.scopes.map((scope) => ({ editors: [scope] }));
