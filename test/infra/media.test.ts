import { describe, expect, it } from 'vitest';
import { resourcesIn, synthesized, theOnly } from '../support/synthesized.ts';

describe.each(synthesized())('images in $stage', (stage) => {
  const { home, portalOrigins } = stage.settings;
  const nameOf = (kind: string) => `random-camera-reviews-${stage.stage}-${kind}-000000000000`;
  const bucket = (kind: string) => {
    const found = resourcesIn(stage, 'AWS::S3::Bucket').find(
      ({ physicalId }) => physicalId === nameOf(kind),
    );
    if (!found) throw new Error(`there is no bucket ${nameOf(kind)}`);
    return found;
  };
  const policyOf = (kind: string) =>
    resourcesIn(stage, 'AWS::S3::BucketPolicy').find(
      ({ properties }) => properties.Bucket === nameOf(kind),
    )?.properties.PolicyDocument as { Statement: readonly object[] };
  const fn = `arn:aws:lambda:${home}:000000000000:function:${stage.stage}-processImage`;
  const failures = `arn:aws:sqs:${home}:000000000000:${stage.stage}-processImage-failures`;

  it.each(['uploads', 'media'])('are private, encrypted and versioned in the bucket %s', (kind) => {
    const { region, properties } = bucket(kind);
    expect(region).toBe(home);
    expect(properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(policyOf(kind).Statement[0]).toMatchObject({
      Effect: 'Deny',
      Action: 's3:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });

  it('are uploaded by browsers of the portal only, with a form', () => {
    expect(bucket('uploads').properties.CorsConfiguration).toEqual({
      CorsRules: [
        {
          AllowedOrigins: portalOrigins,
          AllowedMethods: ['POST'],
          AllowedHeaders: ['content-type'],
          MaxAge: 3600,
        },
      ],
    });
    expect(policyOf('uploads').Statement).toHaveLength(1);
    expect(bucket('media').properties).not.toHaveProperty('CorsConfiguration');
  });

  it('leave nothing that was removed for longer than a month', () => {
    for (const kind of ['uploads', 'media']) {
      expect(bucket(kind).properties.LifecycleConfiguration).toMatchObject({
        Rules: expect.arrayContaining([
          expect.objectContaining({
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
            ExpiredObjectDeleteMarker: true,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            Status: 'Enabled',
          }),
        ]),
      });
    }
  });

  it('are told to EventBridge by S3 itself, and processed when they are uploaded', () => {
    expect(bucket('uploads').properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    const rules = resourcesIn(stage, 'AWS::Events::Rule').map(({ properties }) => properties);
    expect(rules.filter(({ EventPattern }) => EventPattern)).toMatchObject([
      {
        EventPattern: {
          source: ['aws.s3'],
          'detail-type': ['Object Created'],
          detail: {
            bucket: { name: [nameOf('uploads')] },
            object: { key: [{ prefix: 'uploads/' }] },
          },
        },
        State: 'ENABLED',
        Targets: [{ Arn: fn, DeadLetterConfig: { Arn: failures } }],
      },
    ]);
  });

  it('that could not be processed are tried twice more, and then alarm', () => {
    const [settings] = resourcesIn(stage, 'AWS::Lambda::EventInvokeConfig').filter(
      ({ properties }) => properties.FunctionName === `${stage.stage}-processImage`,
    );
    expect(settings?.properties).toMatchObject({
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 3600,
      DestinationConfig: { OnFailure: { Destination: failures } },
    });
    const [alarm] = resourcesIn(stage, 'AWS::CloudWatch::Alarm').filter(
      ({ physicalId }) => physicalId === `${stage.stage} processImage gives up uploads`,
    );
    expect(alarm?.properties).toMatchObject({
      MetricName: 'NumberOfMessagesSent',
      Dimensions: [{ Name: 'QueueName', Value: `${stage.stage}-processImage-failures` }],
      Statistic: 'Sum',
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });

  it('reach readers through one distribution, and in no other way', () => {
    const { physicalId } = theOnly(stage, 'AWS::CloudFront::Distribution');
    expect(policyOf('media').Statement.slice(1)).toEqual([
      {
        Action: 's3:GetObject',
        Condition: {
          StringEquals: {
            'AWS:SourceArn': `arn:aws:cloudfront::000000000000:distribution/${physicalId}`,
          },
        },
        Effect: 'Allow',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Resource: `arn:aws:s3:::${nameOf('media')}/*`,
      },
    ]);
  });

  it('are asked for again each day, whatever their own header says', () => {
    const { physicalId, properties } = theOnly(stage, 'AWS::CloudFront::CachePolicy');
    expect(properties.CachePolicyConfig).toMatchObject({ DefaultTTL: 86_400, MaxTTL: 86_400 });
    const distribution = theOnly(stage, 'AWS::CloudFront::Distribution').properties;
    expect(distribution.DistributionConfig).toMatchObject({
      DefaultCacheBehavior: { CachePolicyId: physicalId },
    });
  });

  it('are swept every minute', () => {
    const sweep = resourcesIn(stage, 'AWS::Events::Rule').filter(({ physicalId }) =>
      physicalId.includes('sweepImages'),
    );
    expect(sweep).toMatchObject([
      {
        properties: {
          ScheduleExpression: 'rate(1 minute)',
          State: 'ENABLED',
          Targets: [{ Arn: fn.replace('processImage', 'sweepImages') }],
        },
      },
    ]);
  });

  it('are served over TLS, as images and as nothing else', () => {
    const { properties } = theOnly(stage, 'AWS::CloudFront::Distribution');
    const headers = theOnly(stage, 'AWS::CloudFront::ResponseHeadersPolicy');
    expect(properties.DistributionConfig).toMatchObject({
      DefaultCacheBehavior: {
        AllowedMethods: ['GET', 'HEAD'],
        ViewerProtocolPolicy: 'https-only',
        ResponseHeadersPolicyId: headers.physicalId,
      },
    });
    expect(properties.DistributionConfig).not.toHaveProperty('CacheBehaviors');
    expect(headers.properties.ResponseHeadersPolicyConfig).toMatchObject({
      SecurityHeadersConfig: {
        ContentTypeOptions: { Override: true },
        ContentSecurityPolicy: {
          ContentSecurityPolicy: "default-src 'none'; sandbox",
          Override: true,
        },
      },
      CustomHeadersConfig: {
        Items: [{ Header: 'Cross-Origin-Resource-Policy', Value: 'cross-origin', Override: true }],
      },
    });
  });
});
