import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryPassword } from '../../../lib/local/cognito/password.ts';
import { aSignIn, chosen, type TestSignIn } from './aSignIn.ts';
import { poolId } from './poolTemplate.ts';

const email = 'ana@example.com';
const ana = { UserPoolId: poolId, Username: email };
const verified = [{ Name: 'email_verified', Value: 'true' }];

/** The AWS SDK, with the shortest way between it and `call`. */
async function aClient(signIn: TestSignIn): Promise<sdk.CognitoIdentityProviderClient> {
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const { status, body } = await signIn.call(operation, JSON.parse(await text(request)));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new sdk.CognitoIdentityProviderClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'sa-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  onTestFinished(() => {
    client.destroy();
    server.close();
    server.closeAllConnections();
  });
  return client;
}

async function setUp() {
  const signIn = await aSignIn();
  return { signIn, client: await aClient(signIn) };
}

describe('the user pool API, as the AWS SDK sees it', () => {
  it('invites, shows, disables, enables and deletes a user', async () => {
    const { signIn, client } = await setUp();
    const { User } = await client.send(
      new sdk.AdminCreateUserCommand({
        ...ana,
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [...verified, { Name: 'email', Value: email }],
      }),
    );
    expect(User).toMatchObject({ Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' });
    expect(signIn.mails).toEqual([
      {
        to: email,
        subject: 'Your temporary password',
        text: expect.stringMatching(
          /^Your username is ana@example\.com and temporary password is \S{12}\.$/,
        ),
      },
    ]);
    const shown = await client.send(
      new sdk.AdminGetUserCommand({ ...ana, Username: 'ANA@example.com' }),
    );
    expect(shown).toMatchObject({
      Username: User?.Username,
      UserCreateDate: User?.UserCreateDate,
      UserAttributes: expect.arrayContaining([
        { Name: 'sub', Value: User?.Username },
        { Name: 'email', Value: email },
        ...verified,
      ]),
    });
    expect(shown.UserCreateDate).toBeInstanceOf(Date);
    await client.send(new sdk.AdminDisableUserCommand(ana));
    expect(await client.send(new sdk.AdminGetUserCommand(ana))).toMatchObject({ Enabled: false });
    await client.send(new sdk.AdminEnableUserCommand(ana));
    expect(await client.send(new sdk.AdminGetUserCommand(ana))).toMatchObject({ Enabled: true });
    await client.send(new sdk.AdminDeleteUserCommand(ana));
    const error = await client.send(new sdk.AdminGetUserCommand(ana)).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(sdk.UserNotFoundException);
    expect(error).toMatchObject({ message: 'User does not exist.' });
  });

  it.each([
    [{ MessageAction: 'SUPPRESS' as const, DesiredDeliveryMediums: ['EMAIL' as const] }],
    [{}],
  ])('sends no invitation for %o', async (input) => {
    const { signIn, client } = await setUp();
    await client.send(new sdk.AdminCreateUserCommand({ ...ana, ...input }));
    expect(signIn.mails).toEqual([]);
  });

  it('makes one of two invitations at the same time', async () => {
    const { client } = await setUp();
    const results = await Promise.allSettled(
      [email, 'Ana@Example.com'].map((Username) =>
        client.send(new sdk.AdminCreateUserCommand({ ...ana, Username })),
      ),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'UsernameExistsException', message: 'User account already exists' },
    });
  });

  it('sends an invitation again until it was followed', async () => {
    const { signIn, client } = await setUp();
    const again = new sdk.AdminCreateUserCommand({
      ...ana,
      MessageAction: 'RESEND',
      DesiredDeliveryMediums: ['EMAIL'],
    });
    await expect(client.send(again)).rejects.toMatchObject({ name: 'UserNotFoundException' });
    await signIn.addUser(email);
    await client.send(again);
    expect(signIn.mails).toHaveLength(1);
    await client.send(
      new sdk.AdminSetUserPasswordCommand({ ...ana, Password: chosen, Permanent: true }),
    );
    await expect(client.send(again)).rejects.toMatchObject({
      name: 'UnsupportedUserStateException',
      message: 'Resend not possible. ana@example.com status is not FORCE_CHANGE_PASSWORD',
    });
  });

  it.each([
    ['short1!A', 'Password did not conform with policy: Password not long enough'],
    [
      'ALLCAPITALS1!',
      'Password did not conform with policy: Password must have lowercase characters',
    ],
    [
      'nocapitals-1!',
      'Password did not conform with policy: Password must have uppercase characters',
    ],
    [
      'NoNumbersHere!',
      'Password did not conform with policy: Password must have numeric characters',
    ],
    ['NoSymbolHere1', 'Password did not conform with policy: Password must have symbol characters'],
  ])('refuses the password %s', async (Password, message) => {
    const { signIn, client } = await setUp();
    await signIn.addUser(email);
    await expect(
      client.send(new sdk.AdminSetUserPasswordCommand({ ...ana, Password })),
    ).rejects.toMatchObject({ name: 'InvalidPasswordException', message });
  });

  it('resets a password, unless it is temporary or the address unverified', async () => {
    const { signIn, client } = await setUp();
    await signIn.addUser(email);
    const reset = new sdk.AdminResetUserPasswordCommand(ana);
    await expect(client.send(reset)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User password cannot be reset in the current state.',
    });
    await client.send(
      new sdk.AdminSetUserPasswordCommand({ ...ana, Password: chosen, Permanent: true }),
    );
    await client.send(reset);
    expect(await client.send(new sdk.AdminGetUserCommand(ana))).toMatchObject({
      UserStatus: 'RESET_REQUIRED',
    });
    expect(signIn.mails).toMatchObject([{ text: expect.stringMatching(/\d{6}$/) }]);
    await client.send(
      new sdk.AdminUpdateUserAttributesCommand({
        ...ana,
        UserAttributes: [{ Name: 'email_verified', Value: 'false' }],
      }),
    );
    await expect(client.send(reset)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('changes attributes that the pool has, and no address to one that is taken', async () => {
    const { signIn, client } = await setUp();
    await signIn.addUser(email);
    await signIn.addUser('bea@example.com');
    const update = (Name: string, Value: string) =>
      client.send(
        new sdk.AdminUpdateUserAttributesCommand({ ...ana, UserAttributes: [{ Name, Value }] }),
      );
    await update('custom:byline', 'Ana F.');
    await update('name', 'Ana');
    await update('name', '');
    await expect(update('email', 'BEA@example.com')).rejects.toMatchObject({
      name: 'AliasExistsException',
    });
    await expect(update('custom:nothing', 'x')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('custom:nothing'),
    });
    await expect(update('sub', 'x')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const { body } = await signIn.ask('AdminGetUser', { Username: email });
    const names = (body.UserAttributes as { Name: string }[]).map(({ Name }) => Name);
    expect(names.toSorted()).toEqual(['custom:byline', 'email', 'email_verified', 'sub']);
    await update('email', 'ana.f@example.com');
    expect(
      await client.send(new sdk.AdminGetUserCommand({ ...ana, Username: 'ana.f@example.com' })),
    ).toMatchObject({
      UserAttributes: expect.arrayContaining([{ Name: 'email_verified', Value: 'false' }]),
    });
  });

  it('keeps groups', async () => {
    const { signIn, client } = await setUp();
    const sub = await signIn.addUser(email);
    const editors = { UserPoolId: poolId, GroupName: 'editors' };
    await client.send(new sdk.AdminAddUserToGroupCommand({ ...ana, ...editors }));
    await client.send(new sdk.AdminAddUserToGroupCommand({ ...ana, ...editors }));
    const groups = await client.send(new sdk.AdminListGroupsForUserCommand(ana));
    expect(groups.Groups).toEqual([{ GroupName: 'editors', UserPoolId: poolId }]);
    const members = await client.send(new sdk.ListUsersInGroupCommand(editors));
    expect(members.Users).toMatchObject([{ Username: sub }]);
    await client.send(new sdk.AdminRemoveUserFromGroupCommand({ ...ana, ...editors }));
    expect(await client.send(new sdk.ListUsersInGroupCommand(editors))).toMatchObject({
      Users: [],
    });
    const all = await client.send(new sdk.ListGroupsCommand({ UserPoolId: poolId }));
    expect(all.Groups?.map(({ GroupName }) => GroupName)).toEqual(['admins', 'editors']);
    await expect(
      client.send(new sdk.AdminAddUserToGroupCommand({ ...ana, ...editors, GroupName: 'x' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException', message: 'Group not found.' });
  });

  it('lists users page by page, skipping and repeating none while some go', async () => {
    const { signIn, client } = await setUp();
    const subs: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      subs.push(await signIn.addUser(`${name}@example.com`));
      signIn.clock.pass(1);
    }
    const list = (PaginationToken?: string) =>
      client.send(new sdk.ListUsersCommand({ UserPoolId: poolId, Limit: 2, PaginationToken }));
    const first = await list();
    await signIn.ask('AdminDeleteUser', { Username: 'b@example.com' });
    const second = await list(first.PaginationToken);
    const third = await list(second.PaginationToken);
    const seen = [first, second, third].flatMap(({ Users }) => Users?.map((user) => user.Username));
    expect(seen).toEqual(subs);
    expect(third.PaginationToken).toBeUndefined();
    await expect(list('nonsense')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it.each([
    ['email = "ana@example.com"', ['ana@example.com']],
    ['"email" ^= "b"', ['bea@example.com', 'bruno@example.com']],
    ['status = "Disabled"', ['bruno@example.com']],
    ['cognito:user_status = "CONFIRMED"', ['bea@example.com']],
  ])('finds users by %s', async (Filter, expected) => {
    const { signIn, client } = await setUp();
    for (const name of [email, 'bea@example.com', 'bruno@example.com']) {
      await signIn.addUser(name);
      signIn.clock.pass(1);
    }
    await signIn.ask('AdminDisableUser', { Username: 'bruno@example.com' });
    await signIn.ask('AdminSetUserPassword', {
      Username: 'bea@example.com',
      Password: chosen,
      Permanent: true,
    });
    const { Users } = await client.send(
      new sdk.ListUsersCommand({ UserPoolId: poolId, Filter, AttributesToGet: ['email'] }),
    );
    expect(Users?.map(({ Attributes }) => Attributes?.map(({ Value }) => Value))).toEqual(
      expected.map((address) => [address]),
    );
  });

  it.each([
    ['ListUsers', { Filter: 'custom:byline = "x"' }, 'Error while parsing filter.'],
    ['ListUsers', { Filter: 'constructor = "x"' }, 'Error while parsing filter.'],
    ['ListUsers', { Limit: 61 }, "Value at 'Limit' failed"],
    ['AdminGetUser', {}, "Value at 'Username' failed"],
    ['AdminGetUser', { Username: email, Surprise: 1 }, "Value at 'Surprise' failed"],
    ['AdminCreateUser', { Username: 'ana' }, 'Username should be an email.'],
  ])('refuses %s with %o', async (operation, input, message) => {
    const { ask } = await aSignIn();
    expect(await ask(operation, input)).toEqual({
      status: 400,
      body: { __type: 'InvalidParameterException', message: expect.stringContaining(message) },
    });
  });

  it('knows its own pool only, and names an operation that it does not have', async () => {
    const { signIn, client } = await setUp();
    await expect(
      client.send(new sdk.ListUsersCommand({ UserPoolId: 'sa-east-1_Other' })),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'User pool sa-east-1_Other does not exist.',
    });
    for (const operation of ['InitiateAuth', 'constructor']) {
      expect(await signIn.ask(operation)).toMatchObject({
        status: 400,
        body: { __type: 'UnknownOperationException', message: expect.stringContaining(operation) },
      });
    }
  });
});

describe('a temporary password of our own making', () => {
  it('fulfils the strictest policy', async () => {
    const { addUser, ask } = await aSignIn();
    await addUser(email);
    const policy = {
      minimumLength: 20,
      requireLowercase: true,
      requireUppercase: true,
      requireNumbers: true,
      requireSymbols: true,
      temporaryPasswordValidityDays: 1,
    };
    for (const _ of Array(20)) {
      const Password = temporaryPassword(policy);
      expect(Password).toHaveLength(20);
      expect(await ask('AdminSetUserPassword', { Username: email, Password })).toEqual({
        status: 200,
        body: {},
      });
    }
  });
});
