import type { Route } from '../../functions/shared/api/Route.ts';
import { scopeDescriptions } from '../scopeDescriptions.ts';
import type { Json } from './Json.ts';

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
      scopes: scopeDescriptions,
    },
  },
};

/** Nothing for readers; for editors one of the scopes. */
export const securityOf = (route: Route): Json[] =>
  route.access === 'public' ? [] : route.scopes.map((scope) => ({ editors: [scope] }));
