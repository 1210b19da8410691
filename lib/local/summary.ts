import type { Endpoints } from './Endpoints.ts';
import { samplePassword } from './sample/accounts.ts';

/** What a person needs to know when the backend is ready. */
export function summaryOf({ api, signIn, aws, accounts }: Endpoints, seconds: number): string {
  const people = accounts.map(
    ({ email, role, status }) => `    ${email.padEnd(18)} ${role}, ${status}`,
  );
  return `
Ready after ${seconds.toFixed(1)} s.

  API            ${api}
  Portal         ${api}/
  API page       ${api}/docs
  Editor's desk  ${api}/desk  (signs in at ${signIn})
  AWS endpoint   ${aws}

  Sample accounts, all with the password ${samplePassword}:
${people.join('\n')}

  Try it:
    curl '${api}/content?locale=es&limit=3'
    curl -i '${api}/content/no-such-page'
    curl '${api}/me' -H "authorization: Bearer $(npm run -s token -- ana@example.com)"

  Ctrl-C ends it.
`;
}
