import { describe, expect, it } from 'vitest';
import { cognitoAccess } from '../../../lib/local/cognito/cognitoAccess.ts';
import { userPoolOf } from '../../../lib/local/cognito/userPoolOf.ts';
import {
  callbackUrl,
  clientId,
  logoutUrl,
  otherClientId,
  poolArn,
  poolId,
  poolTemplate,
} from './poolTemplate.ts';

describe('userPoolOf', () => {
  it('reads pool, client and groups from the template', () => {
    expect(userPoolOf(poolTemplate())).toMatchObject({
      id: poolId,
      arn: poolArn,
      passwordPolicy: { minimumLength: 12, temporaryPasswordValidityDays: 7 },
      customAttributes: ['custom:byline'],
      invitation: { subject: 'Your temporary password' },
      clients: [
        {
          id: clientId,
          callbackUrls: [callbackUrl],
          logoutUrls: [logoutUrl],
          scopes: ['openid', 'email', 'profile', 'reviews/write'],
          accessTokenSeconds: 900,
          idTokenSeconds: 900,
          refreshTokenSeconds: 86_400,
          authSessionSeconds: 180,
        },
        { id: otherClientId },
      ],
      groups: [{ name: 'editors' }, { name: 'admins' }],
    });
  });

  it("fills in Cognito's defaults", () => {
    const client = {
      AccessTokenValidity: undefined,
      IdTokenValidity: 5,
      RefreshTokenValidity: undefined,
      TokenValidityUnits: { IdToken: 'minutes' },
    };
    const pool = { Policies: undefined };
    expect(userPoolOf(poolTemplate({ pool, client }))).toMatchObject({
      passwordPolicy: { minimumLength: 8, requireSymbols: false, temporaryPasswordValidityDays: 7 },
      clients: [
        { accessTokenSeconds: 3_600, idTokenSeconds: 300, refreshTokenSeconds: 30 * 86_400 },
        {},
      ],
    });
  });

  it.each([
    [
      { pool: { MfaConfiguration: 'ON' } },
      'AWS::Cognito::UserPool EditorPool of Identity: the local cloud cannot run MfaConfiguration',
    ],
    [{ pool: { LambdaConfig: { PreSignUp: 'arn' } } }, 'LambdaConfig'],
    [{ pool: { UsernameAttributes: ['phone_number'] } }, 'UsernameAttributes'],
    [{ pool: { UsernameConfiguration: { CaseSensitive: true } } }, 'CaseSensitive'],
    [{ pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } } }, 'self sign-up'],
    [{ pool: { Schema: [{ Name: 'name', Required: true }] } }, 'Schema.0'],
    [
      { pool: { Policies: { PasswordPolicy: { PasswordHistorySize: 3 } } } },
      'Policies.PasswordPolicy.PasswordHistorySize',
    ],
    [
      { client: { GenerateSecret: true } },
      'AWS::Cognito::UserPoolClient Portal of Identity: the local cloud cannot run GenerateSecret',
    ],
    [{ client: { AllowedOAuthFlows: ['implicit'] } }, 'AllowedOAuthFlows'],
    [{ client: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] } }, 'ExplicitAuthFlows'],
    [{ client: { RefreshTokenRotation: { Feature: 'ENABLED' } } }, 'RefreshTokenRotation'],
    [{ client: { AllowedOAuthScopes: ['openid', 'reviews/delete'] } }, 'reviews/delete'],
  ])('refuses %o by name', (changes, name) => {
    expect(() => userPoolOf(poolTemplate(changes))).toThrow(name);
  });
});

describe('cognitoAccess', () => {
  it('needs the action on the pool that the call names', () => {
    expect(cognitoAccess('AdminGetUser', { UserPoolId: poolId }, poolArn)).toEqual({
      action: 'cognito-idp:AdminGetUser',
      resources: [poolArn],
    });
    const other = cognitoAccess('ListUsers', { UserPoolId: 'sa-east-1_Other' }, poolArn);
    expect(other.resources).toEqual([
      'arn:aws:cognito-idp:sa-east-1:000000000000:userpool/sa-east-1_Other',
    ]);
    expect(cognitoAccess('ListUsers', { UserPoolId: '*' }, poolArn).resources).toEqual([poolArn]);
  });
});
