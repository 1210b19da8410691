/// <reference lib="dom" />
import type { SignInSettings } from '../apiPage.ts';

/** The API page in the browser: Swagger UI over the contract that the running backend answers. */

/** As far as it is used here: https://github.com/swagger-api/swagger-ui/blob/master/docs/usage */
type SwaggerUi = { readonly initOAuth: (options: object) => void };
declare const SwaggerUIBundle: (options: object) => SwaggerUi;

const load = async (path: string) => (await fetch(path)).json();

type Request = { readonly headers?: Record<string, string> };

/** Swagger UI marks its request for a token by a header that the hosted UI lets no page send. */
const withoutMark = ({ headers = {}, ...request }: Request): Request => {
  const { 'X-Requested-With': _, ...others } = headers;
  return { ...request, headers: others };
};

async function start(): Promise<void> {
  const [settings, contract]: [
    SignInSettings,
    { components: { securitySchemes: { editors: object } } },
  ] = await Promise.all([load('/docs/sign-in.json'), load('/openapi.json')]);
  const { components } = contract;
  const { editors } = components.securitySchemes;
  const scopes = settings.scope.split(' ').filter((scope) => scope.includes('/'));
  const authorizationCode = {
    authorizationUrl: `${settings.signIn}/oauth2/authorize`,
    tokenUrl: `${settings.signIn}/oauth2/token`,
    scopes: Object.fromEntries(scopes.map((scope) => [scope, ''])),
  };
  const spec = {
    ...contract,
    // Where this page is, whichever port that has.
    servers: [{ url: location.origin }],
    components: {
      ...components,
      securitySchemes: { editors: { ...editors, flows: { authorizationCode } } },
    },
  };
  SwaggerUIBundle({
    spec,
    dom_id: '#api',
    deepLinking: true,
    filter: true,
    tryItOutEnabled: true,
    // Nothing is sent to the validator on the web.
    validatorUrl: null,
    requestInterceptor: withoutMark,
    oauth2RedirectUrl: `${location.origin}/docs/oauth2-redirect.html`,
  }).initOAuth({
    clientId: settings.clientId,
    scopes,
    usePkceWithAuthorizationCodeGrant: true,
  });
}

start().catch((error: unknown) => {
  document.body.textContent = String(error);
});
