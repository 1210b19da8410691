import * as v from 'valibot';

/**
 * What the local user pool understands of the template. Objects are strict: a setting that is
 * neither here nor known to change nothing stops start-up with its name, so that nobody trusts
 * a behaviour that only AWS has.
 */
const changesNothingHere = v.optional(v.unknown());
const never = v.optional(v.literal(false), false);
const strings = v.array(v.string());

const passwordPolicy = v.strictObject({
  MinimumLength: v.optional(v.number(), 8),
  RequireLowercase: v.optional(v.boolean(), false),
  RequireUppercase: v.optional(v.boolean(), false),
  RequireNumbers: v.optional(v.boolean(), false),
  RequireSymbols: v.optional(v.boolean(), false),
  TemporaryPasswordValidityDays: v.optional(v.number(), 7),
});

const messageTemplate = v.strictObject({
  EmailMessage: v.optional(v.string()),
  EmailSubject: v.optional(v.string()),
  SMSMessage: changesNothingHere,
  SmsMessage: changesNothingHere,
  DefaultEmailOption: v.optional(v.literal('CONFIRM_WITH_CODE')),
});

const schemaAttribute = v.pipe(
  v.strictObject({
    Name: v.string(),
    AttributeDataType: changesNothingHere,
    DeveloperOnlyAttribute: never,
    Mutable: changesNothingHere,
    NumberAttributeConstraints: changesNothingHere,
    StringAttributeConstraints: changesNothingHere,
    Required: v.optional(v.boolean(), false),
  }),
  v.check(
    ({ Name, Required }) => !Required || Name === 'email' || Name === 'sub',
    'only email can be a required attribute: the sign-in pages ask for no other',
  ),
);

/** Properties of `AWS::Cognito::UserPool`. */
export const UserPoolProperties = v.strictObject({
  UsernameAttributes: v.pipe(
    strings,
    v.check((names) => names.length === 1 && names[0] === 'email', 'must be ["email"]'),
  ),
  UsernameConfiguration: v.optional(v.strictObject({ CaseSensitive: never })),
  AdminCreateUserConfig: v.strictObject({
    AllowAdminCreateUserOnly: v.literal(true, 'must be true: there is no self sign-up here'),
    InviteMessageTemplate: v.optional(messageTemplate, {}),
  }),
  Policies: v.optional(v.strictObject({ PasswordPolicy: v.optional(passwordPolicy, {}) }), {}),
  MfaConfiguration: v.optional(
    v.picklist(
      ['OFF', 'OPTIONAL'],
      'must be OFF or OPTIONAL: nobody can enrol a second factor here',
    ),
  ),
  Schema: v.optional(v.array(schemaAttribute), []),
  VerificationMessageTemplate: v.optional(messageTemplate, {}),
  EmailVerificationMessage: v.optional(v.string()),
  EmailVerificationSubject: v.optional(v.string()),
  AccountRecoverySetting: changesNothingHere,
  AutoVerifiedAttributes: changesNothingHere,
  DeletionProtection: changesNothingHere,
  DeviceConfiguration: v.optional(v.undefined()),
  EmailConfiguration: changesNothingHere,
  EnabledMfas: changesNothingHere,
  SmsConfiguration: changesNothingHere,
  SmsVerificationMessage: changesNothingHere,
  UserAttributeUpdateSettings: changesNothingHere,
  UserPoolAddOns: changesNothingHere,
  UserPoolName: changesNothingHere,
  UserPoolTags: changesNothingHere,
  UserPoolTier: changesNothingHere,
});

const unit = v.picklist(['seconds', 'minutes', 'hours', 'days']);

/** Properties of `AWS::Cognito::UserPoolClient`. */
export const UserPoolClientProperties = v.strictObject({
  UserPoolId: v.string(),
  ClientName: changesNothingHere,
  GenerateSecret: never,
  AllowedOAuthFlowsUserPoolClient: v.literal(true, 'must be true: sign-in is by OAuth only'),
  AllowedOAuthFlows: v.pipe(
    strings,
    v.check((flows) => flows.length === 1 && flows[0] === 'code', 'must be ["code"]'),
  ),
  AllowedOAuthScopes: v.pipe(strings, v.minLength(1)),
  CallbackURLs: v.pipe(strings, v.minLength(1)),
  LogoutURLs: v.optional(strings, []),
  DefaultRedirectURI: changesNothingHere,
  SupportedIdentityProviders: v.optional(v.array(v.literal('COGNITO'))),
  ExplicitAuthFlows: v.optional(
    v.array(v.literal('ALLOW_REFRESH_TOKEN_AUTH', 'only ALLOW_REFRESH_TOKEN_AUTH is known')),
  ),
  PreventUserExistenceErrors: v.optional(
    v.literal('ENABLED', 'must be ENABLED: the pages never tell who has an account'),
  ),
  AccessTokenValidity: v.optional(v.number(), 1),
  IdTokenValidity: v.optional(v.number(), 1),
  RefreshTokenValidity: v.optional(v.number(), 30),
  TokenValidityUnits: v.optional(
    v.strictObject({
      AccessToken: v.optional(unit, 'hours'),
      IdToken: v.optional(unit, 'hours'),
      RefreshToken: v.optional(unit, 'days'),
    }),
    {},
  ),
  AuthSessionValidity: v.optional(v.number(), 3),
  EnableTokenRevocation: v.optional(v.literal(true)),
  EnablePropagateAdditionalUserContextData: changesNothingHere,
  ReadAttributes: v.optional(strings),
  WriteAttributes: changesNothingHere,
});

/** Properties of `AWS::Cognito::UserPoolGroup`. */
export const UserPoolGroupProperties = v.strictObject({
  UserPoolId: v.string(),
  GroupName: v.string(),
  Description: v.optional(v.string()),
  Precedence: v.optional(v.number()),
});

/** Properties of `AWS::Cognito::UserPoolResourceServer`. */
export const ResourceServerProperties = v.strictObject({
  UserPoolId: v.string(),
  Identifier: v.string(),
  Name: changesNothingHere,
  Scopes: v.optional(
    v.array(v.strictObject({ ScopeName: v.string(), ScopeDescription: v.string() })),
    [],
  ),
});
