import { describe, expect, it } from 'vitest';
import {
  aConfig,
  aRule,
  aTemplate,
  functionArn,
  permission,
  queueArn,
  scheduleForTests,
} from './scheduleForTests.ts';

const test = scheduleForTests();

describe('what cannot be run', () => {
  it.each<[string, Parameters<typeof aTemplate>[0], string]>([
    [
      'a cron expression',
      { rule: aRule({ ScheduleExpression: 'cron(0 12 * * ? *)' }) },
      'AWS::Events::Rule Rule of dev-Api: cron(0 12 * * ? *) is not run by the local cloud',
    ],
    [
      'an operator of a pattern of events',
      { rule: aRule({ EventPattern: { detail: { size: [{ numeric: ['>', 0] }] } } }) },
      'AWS::Events::Rule Rule of dev-Api: the local cloud cannot match detail.size of an event',
    ],
    [
      'a rule for nothing',
      { rule: aRule({ ScheduleExpression: undefined }) },
      'a rule has a ScheduleExpression, an EventPattern or both',
    ],
    [
      'a part of the event',
      { rule: aRule({ Targets: [{ Id: 'T', Arn: functionArn, InputPath: '$.time' }] }) },
      'cannot run Targets.0.InputPath',
    ],
    [
      'a rule that may not call its function',
      { permission: undefined },
      `no AWS::Lambda::Permission lets EventBridge call ${functionArn}`,
    ],
    [
      'a rule that is not the one that may',
      {
        permission: {
          ...permission,
          properties: {
            ...permission.properties,
            SourceArn: 'arn:aws:events:sa-east-1:000000000000:rule/other',
          },
        },
      },
      'no AWS::Lambda::Permission',
    ],
    ['a function that is not there', { theFunction: undefined }, 'which is no function'],
    ['a queue that is not there', { queue: undefined }, `${queueArn} is no AWS::SQS::Queue`],
    [
      'a function that may not write to the queue',
      { sending: undefined },
      `dev-publishDue may not do sqs:SendMessage on ${queueArn}`,
    ],
    [
      'a destination of successes',
      { config: aConfig({ DestinationConfig: { OnSuccess: { Destination: queueArn } } }) },
      'cannot run DestinationConfig.OnSuccess',
    ],
    [
      'more tries than Lambda makes',
      { config: aConfig({ MaximumRetryAttempts: 3 }) },
      'cannot run',
    ],
  ])('stops the start: %s', (_what, changes, message) => {
    expect(() => test.start(aTemplate(changes))).toThrow(message);
    expect(test.time.waiting()).toBe(0);
  });

  it('stops the start even where the rule is disabled', () => {
    const rule = aRule({ State: 'DISABLED', ScheduleExpression: 'cron(0 12 * * ? *)' });
    expect(() => test.start(aTemplate({ rule }))).toThrow('is not run by the local cloud');
  });
});
