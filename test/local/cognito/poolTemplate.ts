import type { Resource, Template } from '../../../lib/local/Resource.ts';

const region = 'sa-east-1';
export const poolId = `${region}_TestPool1`;
export const poolArn = `arn:aws:cognito-idp:${region}:000000000000:userpool/${poolId}`;
export const clientId = 'portalclient00000000000000';
/** Another application of the same pool, with the same redirect URIs. */
export const otherClientId = 'mobileclient00000000000000';
export const callbackUrl = 'http://localhost:5173/callback';
export const logoutUrl = 'http://localhost:5173/';
export const scope = 'openid email profile reviews/write';

type Overrides = {
  readonly pool?: Readonly<Record<string, unknown>>;
  readonly client?: Readonly<Record<string, unknown>>;
};

const resource = (
  type: string,
  logicalId: string,
  physicalId: string,
  properties: Readonly<Record<string, unknown>>,
  arn?: string,
): Resource => ({ type, logicalId, physicalId, properties, arn, stack: 'Identity', region });

/** A stage's template as far as the user pool reads it, with some settings replaced. */
export function poolTemplate({ pool = {}, client = {} }: Overrides = {}): Template {
  const resources = [
    resource(
      'AWS::Cognito::UserPool',
      'EditorPool',
      poolId,
      {
        UserPoolName: 'editors',
        UsernameAttributes: ['email'],
        AutoVerifiedAttributes: ['email'],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'OPTIONAL',
        Policies: {
          PasswordPolicy: {
            MinimumLength: 12,
            RequireLowercase: true,
            RequireUppercase: true,
            RequireNumbers: true,
            RequireSymbols: true,
            TemporaryPasswordValidityDays: 7,
          },
        },
        Schema: [
          { Name: 'email', Required: true, Mutable: true },
          { Name: 'byline', AttributeDataType: 'String', Mutable: true },
        ],
        ...pool,
      },
      poolArn,
    ),
    resource('AWS::Cognito::UserPoolResourceServer', 'Reviews', 'reviews', {
      UserPoolId: poolId,
      Identifier: 'reviews',
      Name: 'reviews',
      Scopes: [{ ScopeName: 'write', ScopeDescription: 'Write reviews' }],
    }),
    ...[clientId, otherClientId].map((id) =>
      resource('AWS::Cognito::UserPoolClient', id === clientId ? 'Portal' : 'Mobile', id, {
        UserPoolId: poolId,
        ClientName: 'portal',
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthScopes: ['openid', 'email', 'profile', 'reviews/write'],
        CallbackURLs: [callbackUrl],
        LogoutURLs: [logoutUrl],
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
        PreventUserExistenceErrors: 'ENABLED',
        SupportedIdentityProviders: ['COGNITO'],
        AccessTokenValidity: 15,
        IdTokenValidity: 15,
        RefreshTokenValidity: 1_440,
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
        ...client,
      }),
    ),
    ...['editors', 'admins'].map((name) =>
      resource('AWS::Cognito::UserPoolGroup', name, name, { UserPoolId: poolId, GroupName: name }),
    ),
  ];
  return { resources, assetDirectory: () => '' };
}
