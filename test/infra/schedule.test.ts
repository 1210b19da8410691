import { describe, expect, it } from 'vitest';
import { resourcesIn, synthesized, theOnly } from '../support/synthesized.ts';

describe.each(synthesized())('the schedule of $stage', (stage) => {
  const { home } = stage.settings;

  it('runs publishDue every minute, at home only', () => {
    const rule = theOnly(stage, 'AWS::Events::Rule');
    expect(rule.region).toBe(home);
    expect(rule.properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [{ Arn: `arn:aws:lambda:${home}:000000000000:function:${stage.stage}-publishDue` }],
    });
  });

  it('keeps what failed, of the rule and of the function, in one queue', () => {
    const queue = theOnly(stage, 'AWS::SQS::Queue').arn;
    expect(theOnly(stage, 'AWS::Events::Rule').properties).toMatchObject({
      Targets: [{ DeadLetterConfig: { Arn: queue } }],
    });
    expect(theOnly(stage, 'AWS::Lambda::EventInvokeConfig').properties).toMatchObject({
      FunctionName: `${stage.stage}-publishDue`,
      DestinationConfig: { OnFailure: { Destination: queue } },
    });
  });

  it('calls nothing asynchronously but publishDue: what is behind the API is waited for', () => {
    expect(resourcesIn(stage, 'AWS::Lambda::EventInvokeConfig')).toHaveLength(1);
    expect(resourcesIn(stage, 'AWS::Lambda::EventSourceMapping')).toEqual([]);
  });
});
