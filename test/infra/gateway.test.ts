import { describe, expect, it } from 'vitest';
import { resourcesIn, synthesized } from '../support/synthesized.ts';

describe.each(synthesized())('the API of $stage', (stage) => {
  const { settings } = stage;
  const regions = [settings.home, ...settings.readRegions];

  it('stands in the home region and in every read region', () => {
    const apis = resourcesIn(stage, 'AWS::ApiGatewayV2::Api');
    expect(apis.map(({ region }) => region)).toEqual(regions);
  });

  it('is open to the browsers of the portal only', () => {
    for (const { properties } of resourcesIn(stage, 'AWS::ApiGatewayV2::Api')) {
      expect(properties.CorsConfiguration).toEqual({
        AllowOrigins: settings.portalOrigins,
        AllowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        AllowHeaders: [
          'authorization',
          'content-type',
          'idempotency-key',
          'if-match',
          'if-none-match',
        ],
        ExposeHeaders: [
          'apigw-requestid',
          'etag',
          'idempotency-replayed',
          'location',
          'retry-after',
          'x-request-id',
        ],
        MaxAge: 3600,
      });
    }
  });

  it('is throttled as the stage says', () => {
    const throttles = resourcesIn(stage, 'AWS::ApiGatewayV2::Stage').map(
      ({ properties }) => properties.DefaultRouteSettings,
    );
    const throttle = {
      ThrottlingRateLimit: settings.throttle.ratePerSecond,
      ThrottlingBurstLimit: settings.throttle.burst,
    };
    expect(throttles).toEqual(regions.map(() => throttle));
  });

  it('keeps a log of requests without address, token or e-mail, nor path, which may be a token', () => {
    for (const { properties, region } of resourcesIn(stage, 'AWS::ApiGatewayV2::Stage')) {
      const settingsOfLog = properties.AccessLogSettings as Record<string, string>;
      const format: unknown = JSON.parse(settingsOfLog.Format ?? '');
      expect(format).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
      expect(JSON.stringify(format)).not.toMatch(/sourceIp|identity|header|claims|userAgent|path/i);
      expect(settingsOfLog.DestinationArn).toContain(`:${region}:`);
    }
  });
});
