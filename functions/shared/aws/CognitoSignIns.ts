import {
  AdminCreateUserCommand,
  type AdminCreateUserCommandInput,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { parse } from 'valibot';
import { EditorId } from '../domain/Editor.ts';
import type { SignIns } from '../ports.ts';

/** Cognito's own default is a text message, which nobody here could get. */
const byMail = { DesiredDeliveryMediums: ['EMAIL'] } satisfies Partial<AdminCreateUserCommandInput>;

/** Editors' accounts in a Cognito user pool: Cognito sends the mails. */
export class CognitoSignIns implements SignIns {
  readonly #cognito: CognitoIdentityProviderClient;
  readonly #pool: string;

  constructor(cognito: CognitoIdentityProviderClient, userPoolId: string) {
    this.#cognito = cognito;
    this.#pool = userPoolId;
  }

  async create(email: string): Promise<{ sub: EditorId; isNew: boolean }> {
    const account = { UserPoolId: this.#pool, Username: email };
    try {
      const { User } = await this.#cognito.send(
        new AdminCreateUserCommand({
          ...account,
          ...byMail,
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: 'true' },
          ],
        }),
      );
      return { sub: subOf(User?.Attributes), isNew: true };
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      const known = await this.#cognito.send(new AdminGetUserCommand(account));
      return { sub: subOf(known.UserAttributes), isNew: false };
    }
  }

  async resendInvitation(email: string): Promise<void> {
    const account = { UserPoolId: this.#pool, Username: email };
    try {
      await this.#cognito.send(
        new AdminCreateUserCommand({
          ...account,
          ...byMail,
          MessageAction: 'RESEND',
        }),
      );
    } catch (error) {
      // The account has a password of its own already: there is nothing to send.
      if (!(error instanceof UnsupportedUserStateException)) throw error;
    }
  }

  async disable(sub: EditorId): Promise<void> {
    const account = { UserPoolId: this.#pool, Username: sub };
    await this.#cognito.send(new AdminDisableUserCommand(account));
    await this.#cognito.send(new AdminUserGlobalSignOutCommand(account));
  }

  async enable(sub: EditorId): Promise<void> {
    await this.#cognito.send(new AdminEnableUserCommand({ UserPoolId: this.#pool, Username: sub }));
  }
}

type Attributes = readonly { Name?: string | undefined; Value?: string | undefined }[];

/** The account's `sub`, which is its user name too in a pool that signs in by e-mail. */
const subOf = (attributes: Attributes = []): EditorId =>
  parse(EditorId, attributes.find(({ Name }) => Name === 'sub')?.Value);
