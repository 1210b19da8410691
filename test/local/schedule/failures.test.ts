import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../lib/local/Resource.ts';
import {
  aConfig,
  aRule,
  aTemplate,
  error,
  functionArn,
  scheduleForTests,
  throttled,
} from './scheduleForTests.ts';

const test = scheduleForTests();

describe('a run that fails', () => {
  /** One run only, so that the tries are its own. */
  const rare = aRule({ ScheduleExpression: 'rate(1 day)' });
  const oneRun = async (config: Resource | undefined) => {
    test.start(aTemplate({ rule: rare, config }));
    await test.time.pass(86_400);
  };

  it('is tried again after one minute and after two, with the same event', async () => {
    test.answers = [error, error];
    await oneRun(aConfig());
    await test.time.pass(3_600);
    expect(test.callTimes()).toEqual(['12:00:00', '12:01:00', '12:03:00']);
    expect(new Set(test.calls.map(({ event }) => event)).size).toBe(1);
    expect(test.notices).toEqual(
      Array(2).fill('dev-publishDue failed for an event: Error: no table'),
    );
    expect(test.letters()).toEqual([]);
  });

  it('ends in the queue for failures, as Lambda writes it', async () => {
    test.answers = [error, error, error];
    await oneRun(aConfig());
    await test.time.pass(3_600);
    expect(test.calls).toHaveLength(3);
    expect(test.letters()).toEqual([
      {
        version: '1.0',
        timestamp: '2026-03-02T12:03:00.250Z',
        requestContext: {
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          functionArn: `${functionArn}:$LATEST`,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
        },
        requestPayload: test.calls[0]?.event,
        responseContext: {
          statusCode: 200,
          executedVersion: '$LATEST',
          functionError: 'Unhandled',
        },
        responsePayload: { errorType: 'Error', errorMessage: 'no table', trace: [] },
      },
    ]);
    expect(test.notices.at(-1)).toBe(
      `dev-publishDue gave up an event (RetriesExhausted), which is in ${test.lettersFile()}`,
    );
  });

  it.each([
    [0, ['12:00:00']],
    [1, ['12:00:00', '12:01:00']],
  ])('is tried again %i times where the template says so', async (attempts, tries) => {
    test.answers = [error, error, error];
    await oneRun(aConfig({ MaximumRetryAttempts: attempts }));
    await test.time.pass(3_600);
    expect(test.callTimes()).toEqual(tries);
    expect(test.letters()).toHaveLength(1);
  });

  it('is given up when it is too old', async () => {
    test.answers = [error, error, error];
    await oneRun(aConfig({ MaximumEventAgeInSeconds: 90 }));
    await test.time.pass(3_600);
    expect(test.callTimes()).toEqual(['12:00:00', '12:01:00']);
    expect(test.letters()).toMatchObject([
      { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 2 } },
    ]);
  });

  it('is lost without a queue for failures, which is said', async () => {
    test.answers = [error, error, error];
    await oneRun(undefined);
    await test.time.pass(3_600);
    expect(test.callTimes()).toHaveLength(3);
    expect(test.notices.at(-1)).toContain('which is lost: it has no queue for failures');
    expect(test.letters()).toEqual([]);
  });

  it('was throttled, which is no failure of the function: later and later until it is too old', async () => {
    test.answers = Array(30).fill(throttled);
    await oneRun(aConfig({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 900 }));
    await test.time.pass(3_600);
    expect(test.callTimes()).toEqual([
      '12:00:00',
      '12:00:01',
      '12:00:03',
      '12:00:07',
      '12:00:15',
      '12:00:31',
      '12:01:03',
      '12:02:07',
      '12:04:15',
      '12:08:31',
      '12:13:31',
    ]);
    expect(test.letters()).toMatchObject([
      { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 0 } },
    ]);
  });
});
