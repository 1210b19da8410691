/** The password rules of a pool (`Policies.PasswordPolicy`). */
export type PasswordPolicy = {
  readonly minimumLength: number;
  readonly requireLowercase: boolean;
  readonly requireUppercase: boolean;
  readonly requireNumbers: boolean;
  readonly requireSymbols: boolean;
  /** Days until a temporary password stops opening the account. */
  readonly temporaryPasswordValidityDays: number;
};

/** A mail of the pool; `{username}` and `{####}` stand for the address and the secret. */
export type MailTemplate = { readonly subject: string; readonly text: string };

/** A public app client: authorization code with PKCE, no secret. */
export type UserPoolClient = {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
  readonly accessTokenSeconds: number;
  readonly idTokenSeconds: number;
  readonly refreshTokenSeconds: number;
  /** How long a half-done sign-in (a new password to be chosen) waits. */
  readonly authSessionSeconds: number;
  /** Attributes that its tokens may show; `undefined` for all. */
  readonly readAttributes: readonly string[] | undefined;
};

export type UserPoolGroup = {
  readonly name: string;
  readonly description: string | undefined;
  readonly precedence: number | undefined;
};

/** A user pool with all that hangs on it, as the template declares it. */
export type UserPoolConfig = {
  /** `<region>_<name>`, the last part of the issuer. */
  readonly id: string;
  readonly arn: string;
  readonly passwordPolicy: PasswordPolicy;
  /** Names of the pool's own attributes, each with its `custom:` prefix. */
  readonly customAttributes: readonly string[];
  readonly invitation: MailTemplate;
  readonly verification: MailTemplate;
  readonly clients: readonly UserPoolClient[];
  readonly groups: readonly UserPoolGroup[];
};
