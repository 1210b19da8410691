import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

type Account = { sub: string; email: string; isEnabled: boolean };
type Input = { Username: string; MessageAction?: string };

/** The five calls of Cognito that editors' accounts need, for functions under test. */
export async function fakeCognito() {
  const accounts: Account[] = [];
  const calls: string[] = [];
  /** Calls that end in a failure of Cognito. */
  const failing = new Set<string>();

  const operations: Record<string, (account: Account | undefined, input: Input) => object> = {
    AdminCreateUser: (account, { Username, MessageAction }) => {
      if (account && MessageAction !== 'RESEND') return refusal('UsernameExistsException');
      const made = account ?? { sub: randomUUID(), email: Username, isEnabled: true };
      if (!account) accounts.push(made);
      return { User: { Username: made.sub, Attributes: attributesOf(made) } };
    },
    AdminGetUser: (account) => ({ UserAttributes: account && attributesOf(account) }),
    AdminDisableUser: (account) => enable(account, false),
    AdminEnableUser: (account) => enable(account, true),
    AdminUserGlobalSignOut: () => ({}),
  };

  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const input = (await json(request)) as Input;
    calls.push(operation);
    const account = accounts.find(({ sub, email }) => [sub, email].includes(input.Username));
    const answer = failing.has(operation)
      ? refusal('NotAuthorizedException')
      : (operations[operation]?.(account, input) ?? refusal('UnknownOperationException'));
    const headers = { 'content-type': 'application/x-amz-json-1.1' };
    response.writeHead('__type' in answer ? 400 : 200, headers).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accounts,
    calls,
    failing,
    stop: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const refusal = (code: string) => ({ __type: code, message: 'refused' });

const attributesOf = ({ sub, email }: Account) => [
  { Name: 'sub', Value: sub },
  { Name: 'email', Value: email },
];

function enable(account: Account | undefined, isEnabled: boolean): object {
  if (!account) return refusal('UserNotFoundException');
  account.isEnabled = isEnabled;
  return {};
}
