import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../lib/constructs/bundles.ts';
import { resourcesIn, synthesized, synthesizedStage } from '../support/synthesized.ts';

describe.each(synthesized())('the alarms of $stage', (stage) => {
  const alarms = resourcesIn(stage, 'AWS::CloudWatch::Alarm');
  const behindApi = resourcesIn(stage, 'AWS::Lambda::Function').filter(
    ({ physicalId }) => !/-(publishDue|processImage|sweepImages)$/.test(physicalId),
  );

  it('are two for each function behind an API, one for each API, four for the schedule and for images', () => {
    const expected = [
      ...behindApi.flatMap(({ region, physicalId }) => {
        const name = physicalId.replace('-', ' ');
        return [`${region}: ${name} is failing`, `${region}: ${name} is slow`];
      }),
      ...resourcesIn(stage, 'AWS::ApiGatewayV2::Api').map(
        ({ region }) => `${region}: ${stage.stage} API is failing`,
      ),
      ...[
        'publishDue gives up runs',
        'publishDue stands still',
        'scheduled publications fail',
        'refreshes of pages fail',
        'processImage gives up uploads',
        'sweepImages gives up runs',
        'sweepImages stands still',
        'sweeps of images fail',
      ].map((alarm) => `${stage.settings.home}: ${stage.stage} ${alarm}`),
    ];
    const names = alarms.map(({ region, physicalId }) => `${region}: ${physicalId}`);
    expect(names.sort()).toEqual(expected.sort());
  });

  it('read as many metrics as ImpactAlarm and docs/design.md count, for that is what is paid', () => {
    const metrics = alarms.flatMap(({ properties: { Metrics } }) =>
      Array.isArray(Metrics) ? Metrics.filter((metric) => 'MetricStat' in metric) : ['its own'],
    );
    expect(metrics).toHaveLength(25 + 3 * stage.settings.readRegions.length);
  });

  it('say what people notice, and which log tells why', () => {
    const logs = resourcesIn(stage, 'AWS::Logs::LogGroup').map(({ physicalId }) => physicalId);
    for (const { properties } of alarms) {
      const description = String(properties.AlarmDescription);
      const log = /^Impact: .{20,}\. Look into the log (\S+)\.$/.exec(description)?.[1];
      expect(logs).toContain(log);
    }
  });

  it('count failures by the log of the very function', () => {
    const filters = resourcesIn(stage, 'AWS::Logs::MetricFilter').map(({ properties }) => ({
      log: properties.LogGroupName,
      pattern: properties.FilterPattern,
      metric: properties.MetricTransformations,
    }));
    expect(filters).toEqual(
      behindApi.map(({ physicalId }) => ({
        log: `/aws/lambda/${physicalId}`,
        pattern:
          '{ ($.status >= 500) || (($.type = "platform.report") && ($.record.status != "success")) }',
        metric: [
          {
            MetricNamespace: `RandomCameraReviews/${stage.stage}`,
            MetricName: `${physicalId.replace(`${stage.stage}-`, '')}Failures`,
            MetricValue: '1',
          },
        ],
      })),
    );
    const watched = alarms
      .map(({ properties }) => properties)
      .filter(({ Namespace }) => Namespace === `RandomCameraReviews/${stage.stage}`)
      .map(({ MetricName }) => [{ MetricName }]);
    expect(filters.map(({ metric }) => metric)).toMatchObject(watched);
  });

  it('count what was not done by what the functions of the schedule write into their logs', () => {
    const codeOf = (name: string) =>
      readFileSync(join(bundleOf(name).directory, 'index.js'), 'utf8');
    const watched = alarms
      .map(({ properties }) => properties)
      .filter(({ Namespace }) => Namespace === 'RandomCameraReviews');
    const counted = [
      ['publishDue', 'publicationsFailed'],
      ['publishDue', 'refreshesFailed'],
      ['sweepImages', 'sweepsFailed'],
    ] as const;
    expect(watched).toMatchObject(
      counted.map(([name, MetricName]) => ({
        MetricName,
        Dimensions: [{ Name: 'function', Value: `${stage.stage}-${name}` }],
        Statistic: 'Sum',
        Period: 300,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
      })),
    );
    expect(watched.map(({ Threshold }) => Threshold)).toEqual([0, 2, 2]);
    for (const [name, metric] of counted) expect(codeOf(name)).toContain(`${metric}:[`);
  });

  it('ring when readers or editors wait longer than the budget of their function', () => {
    const budgets = alarms
      .filter(({ properties }) => properties.MetricName === 'Duration')
      .map(({ properties }) => [
        String(properties.AlarmName).split(' ')[1],
        properties.ExtendedStatistic,
        properties.Threshold,
      ]);
    expect(budgets).toContainEqual(['getContent', 'p99', 100]);
    expect(budgets).toContainEqual(['createReview', 'p99', 500]);
  });

  it('reach somebody exactly where the stage names somebody', () => {
    for (const { region, properties } of alarms) {
      const topic = resourcesIn(stage, 'AWS::SNS::Topic', region).map(({ arn }) => arn);
      expect(topic).toHaveLength(stage.settings.alarmMail ? 1 : 0);
      expect(properties.AlarmActions ?? []).toEqual(topic);
      expect(properties.OKActions ?? []).toEqual(topic);
    }
    const mails = resourcesIn(stage, 'AWS::SNS::Subscription').map((each) => each.properties);
    for (const mail of mails) {
      expect(mail).toMatchObject({ Protocol: 'email', Endpoint: stage.settings.alarmMail });
    }
  });
});

describe('the alarm topics of prod', () => {
  const prod = synthesizedStage('prod');

  it('are encrypted with a key that CloudWatch may use', () => {
    const keys = resourcesIn(prod, 'AWS::KMS::Key');
    expect(resourcesIn(prod, 'AWS::SNS::Topic').map((topic) => topic.properties)).toEqual(
      keys.map(({ arn }) => ({ KmsMasterKeyId: arn })),
    );
    for (const { properties } of keys) {
      expect(properties.EnableKeyRotation).toBe(true);
      expect(properties.KeyPolicy).toMatchObject({
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' } },
          }),
        ]),
      });
    }
  });

  it('take messages from CloudWatch only, and over TLS only', () => {
    for (const { properties } of resourcesIn(prod, 'AWS::SNS::TopicPolicy')) {
      expect(properties.PolicyDocument).toMatchObject({
        Statement: [
          { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          { Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } },
        ],
      });
    }
  });
});
