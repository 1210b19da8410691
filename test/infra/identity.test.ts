import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import type { Routes } from '../../functions/shared/api/Route.ts';
import { resourcesIn, synthesized, theOnly } from '../support/synthesized.ts';

describe.each(synthesized())('the sign-in of $stage', (stage) => {
  const { home, isDisposable, portalOrigins, hasApiPage, secondFactor } = stage.settings;
  const pool = theOnly(stage, 'AWS::Cognito::UserPool');
  const client = theOnly(stage, 'AWS::Cognito::UserPoolClient').properties;

  it('is by e-mail address, by invitation only, at home', () => {
    expect(pool.region).toBe(home);
    expect(pool.properties).toMatchObject({
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      MfaConfiguration: secondFactor === 'required' ? 'ON' : 'OFF',
      DeletionProtection: isDisposable ? 'INACTIVE' : 'ACTIVE',
    });
  });

  it('wants long passwords, and a temporary one to be used within a week', () => {
    expect(pool.properties.Policies).toEqual({
      PasswordPolicy: {
        MinimumLength: 12,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        RequireUppercase: true,
        TemporaryPasswordValidityDays: 7,
      },
    });
  });

  it.each([
    ['invitation', 'AdminCreateUserConfig.InviteMessageTemplate', ['{username}', '{####}']],
    ['code', 'VerificationMessageTemplate', ['{####}']],
  ])('mails the %s in the three languages of the portal', (_mail, path, placeholders) => {
    const template = path
      .split('.')
      .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], pool.properties);
    const { EmailMessage = '', EmailSubject = '' } = template as Record<string, string>;
    for (const locale of ['es', 'pt-BR', 'en']) {
      const paragraph = new RegExp(`<p lang="${locale}">([^<]+)</p>`).exec(EmailMessage)?.[1] ?? '';
      for (const placeholder of placeholders) expect(paragraph).toContain(placeholder);
    }
    // The limits of Cognito: CreateUserPool, MessageTemplateType.
    expect(EmailSubject.length).toBeLessThanOrEqual(140);
    expect(EmailMessage.length).toBeLessThanOrEqual(20_000);
  });

  it('is for the portal, a public client with PKCE and nothing but PKCE', () => {
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      SupportedIdentityProviders: ['COGNITO'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      CallbackURLs: [
        ...portalOrigins.map((origin) => `${origin}/callback`),
        ...(hasApiPage ? [`${portalOrigins[0]}/docs/oauth2-redirect.html`] : []),
      ],
      LogoutURLs: portalOrigins.map((origin) => `${origin}/`),
    });
  });

  it('gives tokens for a quarter of an hour, renewed for a working day', () => {
    expect(client).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 12 * 60,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
    });
  });

  it('gives every scope that a route asks for, each with its description, and no other', () => {
    const asked = Object.values<Routes>(routes)
      .flatMap((ofFunction) => Object.values(ofFunction))
      .flatMap((route) => (route.access === 'editors' ? route.scopes : []));
    const declared = resourcesIn(stage, 'AWS::Cognito::UserPoolResourceServer').flatMap((server) =>
      (server.properties.Scopes as Record<string, string>[]).map(
        ({ ScopeName, ScopeDescription }) => {
          expect(ScopeDescription?.length).toBeGreaterThan(10);
          return `${server.properties.Identifier}/${ScopeName}`;
        },
      ),
    );
    expect(new Set(declared)).toEqual(new Set(asked));
    expect(client.AllowedOAuthScopes).toEqual(['openid', 'email', ...declared]);
  });

  it('has pages in the editors’ languages, at a name that no other account has', () => {
    const domain = theOnly(stage, 'AWS::Cognito::UserPoolDomain').properties;
    expect(domain).toMatchObject({
      Domain: `random-camera-reviews-${stage.stage}-000000000000`,
      ManagedLoginVersion: 2,
    });
    // Without a branding of the client, managed login answers that it is unavailable.
    expect(theOnly(stage, 'AWS::Cognito::ManagedLoginBranding').properties).toMatchObject({
      ClientId: theOnly(stage, 'AWS::Cognito::UserPoolClient').physicalId,
      UseCognitoProvidedValues: true,
    });
  });
});
