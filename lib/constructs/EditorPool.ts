import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  ClientAttributes,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { routes } from '../../functions/routes.ts';
import type { Routes } from '../../functions/shared/api/Route.ts';
import { Env } from '../../functions/shared/env.ts';
import { scopeDescriptions } from '../scopeDescriptions.ts';
import type { StageSettings } from '../stages.ts';
import { accept } from './accept.ts';
import { allow } from './allow.ts';
import { codeMail, invitationMail } from './poolMails.ts';

export type EditorPoolProps = Pick<
  StageSettings,
  'portalOrigins' | 'hasApiPage' | 'secondFactor' | 'isDisposable'
> & { readonly stage: string };

/** Where editors sign in. What they may do stands in the editorial table, not here. */
export class EditorPool extends Construct {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly signInUrl: string;
  readonly #pool: UserPool;
  readonly #client: UserPoolClient;

  constructor(scope: Construct, id: string, props: EditorPoolProps) {
    super(scope, id);
    this.#pool = this.#makePool(props);
    this.#client = this.#makePortalClient(props);
    const domain = this.#makeDomain(props);
    this.userPoolId = this.#pool.userPoolId;
    this.clientId = this.#client.userPoolClientId;
    this.signInUrl = domain.baseUrl();
  }

  /** Accepts access tokens of the portal, and of no other client. */
  makeAuthorizer(): HttpUserPoolAuthorizer {
    return new HttpUserPoolAuthorizer('Editors', this.#pool, { userPoolClients: [this.#client] });
  }

  /** Lets `fn` make, find, disable and enable accounts; Cognito sends the mails. */
  allowManageSignIns(fn: LambdaFunction): void {
    fn.addEnvironment(Env.userPoolId, this.#pool.userPoolId);
    allow(
      fn,
      [
        'cognito-idp:AdminCreateUser',
        'cognito-idp:AdminGetUser',
        'cognito-idp:AdminDisableUser',
        'cognito-idp:AdminEnableUser',
        'cognito-idp:AdminUserGlobalSignOut',
      ],
      this.#pool.userPoolArn,
    );
  }

  #makePool({ stage, portalOrigins, secondFactor, isDisposable }: EditorPoolProps): UserPool {
    const pool = new UserPool(this, 'Pool', {
      userPoolName: `${stage}-editors`,
      // The least plan whose sign-in pages speak Spanish and Portuguese; free for 10,000 editors.
      featurePlan: FeaturePlan.ESSENTIALS,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      autoVerify: { email: true },
      selfSignUpEnabled: false,
      userInvitation: invitationMail(portalOrigins[0]),
      userVerification: codeMail,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      mfa: secondFactor === 'required' ? Mfa.REQUIRED : Mfa.OFF,
      mfaSecondFactor: { sms: false, otp: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: !isDisposable,
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    accept(
      pool,
      'AwsSolutions::AwsSolutions-COG8',
      'The plus plan watches for leaked passwords and odd sign-ins, from the first editor on (USD 0.02 a month each). Editors are few, invited by name, and refused by the table the moment they are disabled.',
    );
    if (secondFactor === 'off') {
      accept(
        pool,
        'AwsSolutions::AwsSolutions-COG2',
        'The stage is for trying things out, by tests too, which have no telephone. prod requires it.',
      );
    }
    return pool;
  }

  /** The scopes that routes ask for: none can be asked for that nobody is given. */
  #makeScopes(): OAuthScope[] {
    const asked = Object.values<Routes>(routes)
      .flatMap((ofFunction) => Object.values(ofFunction))
      .flatMap((route) => (route.access === 'editors' ? route.scopes : []));
    const byServer = Map.groupBy(new Set(asked), (scope) => scope.slice(0, scope.indexOf('/')));
    return [...byServer].flatMap(([identifier, itsScopes]) => {
      const scopes = itsScopes.map(
        (scope) =>
          new ResourceServerScope({
            scopeName: scope.slice(identifier.length + 1),
            scopeDescription: scopeDescriptions[scope],
          }),
      );
      const server = this.#pool.addResourceServer(identifier, { identifier, scopes });
      return scopes.map((scope) => OAuthScope.resourceServer(server, scope));
    });
  }

  /**
   * The portal, a public client: its code runs in browsers, where no secret stays one, so it proves
   * itself by PKCE (RFC 7636).
   */
  #makePortalClient({ portalOrigins, hasApiPage }: EditorPoolProps): UserPoolClient {
    return new UserPoolClient(this, 'Portal', {
      userPool: this.#pool,
      userPoolClientName: 'portal',
      generateSecret: false,
      // No password is ever handed to the API: none but ALLOW_REFRESH_TOKEN_AUTH, which is added.
      authFlows: { userSrp: false },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, ...this.#makeScopes()],
        callbackUrls: [
          ...portalOrigins.map((origin) => `${origin}/callback`),
          ...(hasApiPage ? [`${portalOrigins[0]}/docs/oauth2-redirect.html`] : []),
        ],
        logoutUrls: portalOrigins.map((origin) => `${origin}/`),
      },
      readAttributes: new ClientAttributes().withStandardAttributes({
        email: true,
        emailVerified: true,
      }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // An access token cannot be called back: what was taken is of use for a quarter of an hour.
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      // A working day: whoever starts a review in the morning ends it without signing in again.
      refreshTokenValidity: Duration.hours(12),
    });
  }

  #makeDomain({ stage }: EditorPoolProps): UserPoolDomain {
    const domain = this.#pool.addDomain('SignIn', {
      // The name is shared with all of AWS: the account makes it our own.
      cognitoDomain: { domainPrefix: `random-camera-reviews-${stage}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.#pool.userPoolId,
      clientId: this.#client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return domain;
  }
}
