import { type Resource, resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { standardAttributes } from './standardAttributes.ts';
import {
  ResourceServerProperties,
  UserPoolClientProperties,
  UserPoolGroupProperties,
  UserPoolProperties,
} from './templateSchemas.ts';
import type { UserPoolClient, UserPoolConfig } from './UserPoolConfig.ts';

const oidcScopes = ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'];
const secondsPer = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const;

/**
 * The stage's user pool, read from its template.
 * @throws Error naming resource and setting when the template asks for what runs only on AWS.
 */
export function userPoolOf(template: Template): UserPoolConfig {
  const [pool, another] = resourcesOf(template, 'AWS::Cognito::UserPool');
  if (!pool) throw new Error('the template has no AWS::Cognito::UserPool');
  if (another) throw new Error(`one user pool runs here, not two: ${another.logicalId}`);
  if (!pool.arn) throw new Error(`AWS::Cognito::UserPool ${pool.logicalId} has no ARN`);
  const properties = readProperties(UserPoolProperties, pool);
  const policy = properties.Policies.PasswordPolicy;
  const invite = properties.AdminCreateUserConfig.InviteMessageTemplate;
  const verify = properties.VerificationMessageTemplate;
  const scopes = [...oidcScopes, ...customScopes(template)];
  return {
    id: pool.physicalId,
    arn: pool.arn,
    passwordPolicy: {
      minimumLength: policy.MinimumLength,
      requireLowercase: policy.RequireLowercase,
      requireUppercase: policy.RequireUppercase,
      requireNumbers: policy.RequireNumbers,
      requireSymbols: policy.RequireSymbols,
      temporaryPasswordValidityDays: policy.TemporaryPasswordValidityDays,
    },
    customAttributes: properties.Schema.filter(({ Name }) => !standardAttributes.has(Name)).map(
      ({ Name }) => `custom:${Name}`,
    ),
    invitation: {
      subject: invite.EmailSubject ?? 'Your temporary password',
      text: invite.EmailMessage ?? 'Your username is {username} and temporary password is {####}.',
    },
    verification: {
      subject:
        verify.EmailSubject ?? properties.EmailVerificationSubject ?? 'Your verification code',
      text:
        verify.EmailMessage ??
        properties.EmailVerificationMessage ??
        'Your confirmation code is {####}',
    },
    clients: resourcesOf(template, 'AWS::Cognito::UserPoolClient').map((client) =>
      clientOf(client, scopes),
    ),
    groups: resourcesOf(template, 'AWS::Cognito::UserPoolGroup')
      .map((group) => readProperties(UserPoolGroupProperties, group))
      .map((group) => ({
        name: group.GroupName,
        description: group.Description,
        precedence: group.Precedence,
      })),
  };
}

function clientOf(resource: Resource, knownScopes: readonly string[]): UserPoolClient {
  const client = readProperties(UserPoolClientProperties, resource);
  const unknown = client.AllowedOAuthScopes.find((scope) => !knownScopes.includes(scope));
  if (unknown) {
    throw new Error(
      `${resource.type} ${resource.logicalId}: no resource server declares the scope ${unknown}`,
    );
  }
  const units = client.TokenValidityUnits;
  return {
    id: resource.physicalId,
    callbackUrls: client.CallbackURLs,
    logoutUrls: client.LogoutURLs,
    scopes: client.AllowedOAuthScopes,
    accessTokenSeconds: client.AccessTokenValidity * secondsPer[units.AccessToken],
    idTokenSeconds: client.IdTokenValidity * secondsPer[units.IdToken],
    refreshTokenSeconds: client.RefreshTokenValidity * secondsPer[units.RefreshToken],
    authSessionSeconds: client.AuthSessionValidity * secondsPer.minutes,
    readAttributes: client.ReadAttributes,
  };
}

const customScopes = (template: Template): string[] =>
  resourcesOf(template, 'AWS::Cognito::UserPoolResourceServer')
    .map((server) => readProperties(ResourceServerProperties, server))
    .flatMap(({ Identifier, Scopes }) =>
      Scopes.map(({ ScopeName }) => `${Identifier}/${ScopeName}`),
    );
