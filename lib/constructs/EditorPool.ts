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
import { Env } from '../../functions/shared/env.ts';
import { allow } from './allow.ts';
import { invitation } from './invitation.ts';

export type EditorPoolProps = {
  readonly stage: string;
  readonly portalOrigins: readonly [string, ...string[]];
  readonly secondFactor: 'off' | 'required';
  readonly isDisposable: boolean;
};

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
    return new UserPool(this, 'Pool', {
      userPoolName: `${stage}-editors`,
      featurePlan: FeaturePlan.ESSENTIALS,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      autoVerify: { email: true },
      selfSignUpEnabled: false,
      userInvitation: invitation(portalOrigins[0]),
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      mfa: secondFactor === 'required' ? Mfa.REQUIRED : Mfa.OFF,
      mfaSecondFactor: { sms: false, otp: secondFactor === 'required' },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: !isDisposable,
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
  }

  /** The scopes that routes ask for, so that none is asked for that nobody can be given. */
  #makeScopes(): OAuthScope[] {
    const asked = Object.values(routes)
      .flatMap((ofFunction) => Object.values(ofFunction))
      .flatMap((route) => (route.access === 'editors' ? route.scopes : []));
    const names = [...new Set<string>(asked)].sort();
    const byServer = Map.groupBy(names, (name) => name.slice(0, name.indexOf('/')));
    return [...byServer].flatMap(([identifier, ofServer]) => {
      const scopes = ofServer.map(
        (name) =>
          new ResourceServerScope({
            scopeName: name.slice(identifier.length + 1),
            scopeDescription: name,
          }),
      );
      const server = this.#pool.addResourceServer(identifier, { identifier, scopes });
      return scopes.map((scope) => OAuthScope.resourceServer(server, scope));
    });
  }

  #makePortalClient({ portalOrigins }: EditorPoolProps): UserPoolClient {
    return new UserPoolClient(this, 'Portal', {
      userPool: this.#pool,
      userPoolClientName: 'portal',
      generateSecret: false,
      authFlows: { userSrp: false },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, ...this.#makeScopes()],
        callbackUrls: portalOrigins.map((origin) => `${origin}/callback`),
        logoutUrls: portalOrigins.map((origin) => `${origin}/`),
      },
      readAttributes: new ClientAttributes().withStandardAttributes({
        email: true,
        emailVerified: true,
      }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(12),
    });
  }

  #makeDomain({ stage }: EditorPoolProps): UserPoolDomain {
    const domain = this.#pool.addDomain('SignIn', {
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
