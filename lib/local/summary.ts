import type { Endpoints } from './Endpoints.ts';
import { samplePassword } from './sample/accounts.ts';

/** What a person needs to know when the backend is ready. */
export function summaryOf(endpoints: Endpoints, seconds: number): string {
  const { api, signIn, aws, accounts, clientId, redirectUri, scope } = endpoints;
  const authorize = new URL('/login', signIn);
  authorize.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
  }).toString();
  const people = accounts.map(({ email, role, status }) => `    ${email}  ${role}, ${status}`);
  return `
Ready after ${seconds.toFixed(1)} s.

  API       ${api}
  Sign-in   ${signIn}
  AWS       ${aws}

  Sample accounts, all with the password ${samplePassword}:
${people.join('\n')}

  Try it:
    curl '${api}/content?locale=es&limit=3'
    curl -i '${api}/content/…a slug of the list…'
    curl '${api}/me' -H "authorization: Bearer $(npm run -s token -- ana@example.com)"

  Ctrl-C ends it.
`;
}
