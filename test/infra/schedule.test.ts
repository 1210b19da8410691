import { describe, expect, it } from 'vitest';
import { resourcesIn, synthesized } from '../support/synthesized.ts';

describe.each(synthesized())('the schedule of $stage', (stage) => {
  const { home } = stage.settings;

  const name = `${stage.stage}-publishDue`;
  const [rule] = resourcesIn(stage, 'AWS::Events::Rule').filter(
    ({ physicalId }) => physicalId === `${name}-every-minute`,
  );

  it('runs publishDue every minute, at home only', () => {
    expect(rule?.region).toBe(home);
    expect(rule?.properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [{ Arn: `arn:aws:lambda:${home}:000000000000:function:${name}` }],
    });
  });

  it('keeps what failed, of the rule and of the function, in one queue', () => {
    const queue = `arn:aws:sqs:${home}:000000000000:${name}-failures`;
    expect(resourcesIn(stage, 'AWS::SQS::Queue').map(({ arn }) => arn)).toContain(queue);
    expect(rule?.properties).toMatchObject({ Targets: [{ DeadLetterConfig: { Arn: queue } }] });
    const [settings] = resourcesIn(stage, 'AWS::Lambda::EventInvokeConfig').filter(
      ({ properties }) => properties.FunctionName === name,
    );
    expect(settings?.properties).toMatchObject({
      DestinationConfig: { OnFailure: { Destination: queue } },
    });
  });

  it('and uploads call functions that nobody waits for: what is behind the API is waited for', () => {
    const asynchronous = resourcesIn(stage, 'AWS::Lambda::EventInvokeConfig').map(
      ({ properties }) => properties.FunctionName,
    );
    expect(asynchronous.toSorted()).toEqual(
      ['processImage', 'publishDue', 'sweepImages'].map((fn) => `${stage.stage}-${fn}`),
    );
    expect(resourcesIn(stage, 'AWS::Lambda::EventSourceMapping')).toEqual([]);
  });
});
