import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import type { Routes } from '../../functions/shared/api/Route.ts';
import { resourcesIn, type Synthesized, synthesized, theOnly } from '../support/synthesized.ts';

type Deployed = {
  readonly key: string;
  readonly fn: string;
  readonly authorization: string;
  readonly scopes: readonly string[];
};

const byKey = (a: Deployed, b: Deployed) => (a.key < b.key ? -1 : 1);

/** What routes.ts asks for of some functions, with a HEAD beside every GET. */
const expected = (stage: string, isServed: (fn: string) => boolean): Deployed[] =>
  Object.entries<Routes>(routes)
    .filter(([fn]) => isServed(fn))
    .flatMap(([fn, ofFunction]) =>
      Object.values(ofFunction).flatMap((route) =>
        [route.method, ...(route.method === 'GET' ? ['HEAD'] : [])].map((method) => ({
          key: `${method} ${route.path}`,
          fn: `${stage}-${fn}`,
          authorization: route.access === 'public' ? 'NONE' : 'JWT',
          scopes: route.access === 'public' ? [] : route.scopes,
        })),
      ),
    )
    .sort(byKey);

/** What the templates of a region say. */
function deployed(stage: Synthesized, region: string): Deployed[] {
  const targets = new Map(
    resourcesIn(stage, 'AWS::ApiGatewayV2::Integration', region).map((integration) => [
      `integrations/${integration.physicalId}`,
      String(integration.properties.IntegrationUri).split(':function:')[1] ?? '',
    ]),
  );
  return resourcesIn(stage, 'AWS::ApiGatewayV2::Route', region)
    .map(({ properties }) => ({
      key: String(properties.RouteKey),
      fn: targets.get(String(properties.Target)) ?? 'nothing',
      authorization: String(properties.AuthorizationType),
      scopes: (properties.AuthorizationScopes ?? []) as string[],
    }))
    .sort(byKey);
}

describe.each(synthesized())('the routes of $stage', (stage) => {
  const { settings } = stage;

  it('are those of routes.ts in the home region, each with its scopes', () => {
    expect(deployed(stage, settings.home)).toEqual(expected(stage.stage, () => true));
  });

  it('are those of readers in read regions, as nobody signs in and no draft is read there', () => {
    for (const region of settings.readRegions) {
      const inRegion = deployed(stage, region);
      expect(inRegion).toEqual(expected(stage.stage, (fn) => fn === 'getContent'));
      expect(inRegion.map(({ authorization }) => authorization)).not.toContain('JWT');
    }
  });

  it('let previews be read at home only, where the drafts and the keys are', () => {
    const regions = [settings.home, ...settings.readRegions].filter((region) =>
      deployed(stage, region).some(({ key }) => key === 'GET /previews/{token}'),
    );
    expect(regions).toEqual([settings.home]);
  });

  it('take access tokens of the portal client in the own pool only', () => {
    const pool = theOnly(stage, 'AWS::Cognito::UserPool').physicalId;
    // A second client is what the authorizer makes by itself when it is told of none.
    const client = theOnly(stage, 'AWS::Cognito::UserPoolClient').physicalId;
    const authorizer = theOnly(stage, 'AWS::ApiGatewayV2::Authorizer');
    expect(authorizer.region).toBe(settings.home);
    expect(authorizer.properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [client],
        Issuer: `https://cognito-idp.${settings.home}.amazonaws.com/${pool}`,
      },
    });
    const used = resourcesIn(stage, 'AWS::ApiGatewayV2::Route')
      .filter(({ properties }) => properties.AuthorizationType === 'JWT')
      .map(({ properties }) => properties.AuthorizerId);
    expect(new Set(used)).toEqual(new Set([authorizer.physicalId]));
  });

  it('may call their functions, and no other API nor anything else but a rule may', () => {
    for (const region of [settings.home, ...settings.readRegions]) {
      const [api] = resourcesIn(stage, 'AWS::ApiGatewayV2::Api', region);
      const rules = new Map(
        resourcesIn(stage, 'AWS::Events::Rule', region).map(({ arn, properties }) => [
          (properties.Targets as { Arn: string }[])[0]?.Arn,
          arn,
        ]),
      );
      const functions = resourcesIn(stage, 'AWS::Lambda::Function', region);
      expect(
        resourcesIn(stage, 'AWS::Lambda::Permission', region).map(({ properties }) => properties),
      ).toEqual(
        functions.map(({ arn }) => ({
          Action: 'lambda:InvokeFunction',
          FunctionName: arn,
          ...(rules.has(arn)
            ? { Principal: 'events.amazonaws.com', SourceArn: rules.get(arn) }
            : {
                Principal: 'apigateway.amazonaws.com',
                SourceArn: `arn:aws:execute-api:${region}:000000000000:${api?.physicalId}/*/*/*`,
              }),
        })),
      );
    }
  });
});
