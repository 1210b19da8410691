import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stack } from 'aws-cdk-lib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { MinuteSchedule } from '../../lib/constructs/MinuteSchedule.ts';
import { type Resource, resourcesOf, type Template } from '../../lib/local/Resource.ts';
import { startSchedule } from '../../lib/local/schedule.ts';
import { manualTimers } from '../support/manualTimers.ts';
import { aFunction, synthesizeStage } from '../support/synthesizeStage.ts';

const everyMinute = (stack: Stack): void => {
  new MinuteSchedule(stack, 'EveryMinute', {
    stage: 'dev',
    name: 'publishDue',
    fn: aFunction(stack, 'dev-publishDue'),
    impact: { whenFailing: 'Some reviews come late', whenStill: 'No review comes at all' },
    tell: undefined,
  });
};

let template: Template;
beforeEach(() => {
  template = synthesizeStage(everyMinute);
});
const only = (type: string): Resource => {
  const [found, ...others] = resourcesOf(template, type);
  if (!found || others.length > 0) throw new Error(`not one ${type} but ${others.length + 1}`);
  return found;
};

describe('a schedule of every minute', () => {
  it('gives up soon what fails: the next run is the next try', () => {
    const queue = only('AWS::SQS::Queue').arn;
    expect(only('AWS::Lambda::EventInvokeConfig').properties).toEqual({
      FunctionName: 'dev-publishDue',
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 60,
      DestinationConfig: { OnFailure: { Destination: queue } },
    });
    expect(only('AWS::Events::Rule').properties).toMatchObject({
      Name: 'dev-publishDue-every-minute',
      State: 'ENABLED',
      Targets: [
        {
          DeadLetterConfig: { Arn: queue },
          RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 3 },
        },
      ],
    });
  });

  it('lets the function put failures away, and nothing else', () => {
    expect(only('AWS::IAM::Policy').properties.PolicyDocument).toMatchObject({
      Statement: [{ Action: 'sqs:SendMessage', Resource: only('AWS::SQS::Queue').arn }],
    });
  });

  it('keeps failures encrypted, and long enough to be looked at', () => {
    expect(only('AWS::SQS::Queue').properties).toMatchObject({
      QueueName: 'dev-publishDue-failures',
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
    });
    expect(only('AWS::SQS::QueuePolicy').properties.PolicyDocument).toMatchObject({
      Statement: [
        { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        {
          Effect: 'Allow',
          Condition: { ArnEquals: { 'aws:SourceArn': only('AWS::Events::Rule').arn } },
        },
      ],
    });
  });

  it('says what people notice when runs fail, or when there are none', () => {
    const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map((each) => each.properties);
    expect(alarms).toMatchObject([
      {
        AlarmName: 'dev publishDue gives up runs',
        AlarmDescription:
          'Impact: Some reviews come late. Look into the log /aws/lambda/dev-publishDue.',
        MetricName: 'NumberOfMessagesSent',
        Dimensions: [{ Name: 'QueueName', Value: 'dev-publishDue-failures' }],
        Period: 300,
        Statistic: 'Sum',
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 2,
        TreatMissingData: 'notBreaching',
      },
      {
        AlarmName: 'dev publishDue stands still',
        AlarmDescription:
          'Impact: No review comes at all. Look into the log /aws/lambda/dev-publishDue.',
        ComparisonOperator: 'LessThanThreshold',
        Threshold: 1,
        EvaluationPeriods: 2,
        TreatMissingData: 'breaching',
      },
    ]);
    expect(alarms[1]?.Metrics).toMatchObject([
      { Expression: 'invocations - errors', ReturnData: true },
      { Id: 'invocations', MetricStat: { Metric: { MetricName: 'Invocations' }, Period: 300 } },
      { Id: 'errors', MetricStat: { Metric: { MetricName: 'Errors' }, Period: 300 } },
    ]);
  });
});

it('runs on this machine as it is', async () => {
  // GIVEN
  const directory = mkdtempSync(join(tmpdir(), 'every-minute-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const { timers, pass } = manualTimers();
  const calls: string[] = [];
  const schedule = startSchedule({
    template,
    directory,
    timers,
    onNotice: () => undefined,
    invoke: async (arn) => {
      calls.push(arn);
      return { status: 'error', error: { errorType: 'Error', errorMessage: 'no table' } };
    },
  });
  // WHEN
  await pass(180);
  await schedule.stop();
  // THEN
  const { arn } = only('AWS::Lambda::Function');
  expect(calls).toEqual([arn, arn, arn]);
  const letters = readFileSync(
    join(directory, 'dead-letters/dev-publishDue-failures.ndjson'),
    'utf8',
  );
  expect(letters.trimEnd().split('\n')).toHaveLength(3);
});
