import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { functionsOf } from '../../lib/local/lambda/functionsOf.ts';
import type { Outcome } from '../../lib/local/lambda/Outcome.ts';
import { startLambda } from '../../lib/local/lambda.ts';
import type { Resource, Template } from '../../lib/local/Resource.ts';
import { type Schedule, startSchedule } from '../../lib/local/schedule.ts';
import { manualTimers } from '../support/manualTimers.ts';
import { aPolicy, aResource, aRole, roleArn, templateOf } from '../support/template.ts';
import { bundles } from './lambda/functions.ts';

const functionArn = 'arn:aws:lambda:sa-east-1:000000000000:function:dev-publishDue';
const ruleArn = 'arn:aws:events:sa-east-1:000000000000:rule/dev-every-minute';
const queueArn = 'arn:aws:sqs:sa-east-1:000000000000:dev-publishDue-failures';

const aRule = (properties: object = {}): Resource =>
  aResource(
    'AWS::Events::Rule',
    'Rule',
    {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [{ Id: 'Target0', Arn: functionArn, RetryPolicy: { MaximumRetryAttempts: 3 } }],
      ...properties,
    },
    { physicalId: 'dev-every-minute', arn: ruleArn },
  );
const theFunction = aResource(
  'AWS::Lambda::Function',
  'PublishDue',
  {
    FunctionName: 'dev-publishDue',
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Role: roleArn('publishDue'),
    Code: { S3Key: 'publishDue.zip' },
  },
  { physicalId: 'dev-publishDue', arn: functionArn },
);
const aConfig = (properties: object = {}): Resource =>
  aResource('AWS::Lambda::EventInvokeConfig', 'Config', {
    FunctionName: 'dev-publishDue',
    Qualifier: '$LATEST',
    DestinationConfig: { OnFailure: { Destination: queueArn } },
    ...properties,
  });
const permission = aResource('AWS::Lambda::Permission', 'Permission', {
  Action: 'lambda:InvokeFunction',
  FunctionName: functionArn,
  Principal: 'events.amazonaws.com',
  SourceArn: ruleArn,
});
const queue = aResource('AWS::SQS::Queue', 'Failures', {}, { arn: queueArn });
const sending = aPolicy('publishDue', { Action: 'sqs:SendMessage', Resource: queueArn });

const all = { rule: aRule(), theFunction, permission, config: aConfig(), queue, sending };

/** The whole template, with some of it replaced or left out. */
const aTemplate = (changes: Partial<Record<keyof typeof all, Resource | undefined>> = {}) => ({
  ...templateOf(
    aRole('publishDue'),
    ...Object.values({ ...all, ...changes }).filter((resource) => resource !== undefined),
  ),
  assetDirectory: (s3Key: string) => `/assets/${s3Key}`,
});

const success: Outcome = { status: 'success', result: null };
const error: Outcome = {
  status: 'error',
  error: { errorType: 'Error', errorMessage: 'no table', trace: [] },
};
const throttled: Outcome = { status: 'throttled', message: 'Rate Exceeded.' };

let time: ReturnType<typeof manualTimers>;
let directory: string;
let schedule: Schedule | undefined;
let answers: (Outcome | Promise<Outcome>)[];
const calls: { at: string; event: unknown }[] = [];
const notices: string[] = [];

beforeEach(() => {
  time = manualTimers();
  directory = mkdtempSync(join(tmpdir(), 'schedule-'));
  calls.length = 0;
  notices.length = 0;
  answers = [];
});
afterEach(async () => {
  await schedule?.stop();
  rmSync(directory, { recursive: true });
});

function start(template: Template = aTemplate()): void {
  schedule = startSchedule({
    template,
    directory,
    timers: time.timers,
    onNotice: (notice) => notices.push(notice),
    invoke: async (arn, event) => {
      expect(arn).toBe(functionArn);
      calls.push({ at: time.timers.now().toISOString().slice(11, 19), event });
      return answers.shift() ?? success;
    },
  });
}

const callTimes = () => calls.map(({ at }) => at);
const lettersFile = () => join(directory, 'dead-letters', 'dev-publishDue-failures.ndjson');
const letters = () =>
  readFileSync(lettersFile(), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a rule with a rate', () => {
  it('calls its function after each period, with the event of EventBridge', async () => {
    start();
    await time.pass(59);
    expect(calls).toEqual([]);
    await time.pass(121);
    expect(callTimes()).toEqual(['12:01:00', '12:02:00', '12:03:00']);
    expect(calls[0]?.event).toEqual({
      version: '0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: '000000000000',
      time: '2026-03-01T12:01:00Z',
      region: 'sa-east-1',
      resources: [ruleArn],
      detail: {},
    });
    expect(new Set(calls.map(({ event }) => (event as { id: string }).id)).size).toBe(3);
    expect(notices).toEqual([]);
  });

  it('gives the input of its target instead', async () => {
    const Targets = [{ Id: 'Target0', Arn: functionArn, Input: '{"limit":5}' }];
    start(aTemplate({ rule: aRule({ Targets }) }));
    await time.pass(60);
    expect(calls).toMatchObject([{ event: { limit: 5 } }]);
  });

  it('does not wait for the run before', async () => {
    const endless = new Promise<Outcome>(() => undefined);
    answers = [endless, endless];
    start();
    await time.pass(180);
    expect(calls).toHaveLength(3);
  });

  it('leaves out what was missed while the machine slept, and keeps its beat', async () => {
    start();
    await time.pass(60);
    time.sleep(150);
    await time.pass(0);
    expect(callTimes()).toEqual(['12:01:00', '12:03:30']);
    await time.pass(30);
    expect(callTimes().slice(2)).toEqual(['12:04:00']);
  });

  it('does nothing when it is disabled, or has no targets', async () => {
    for (const rule of [aRule({ State: 'DISABLED' }), aRule({ Targets: [] })]) {
      start(aTemplate({ rule }));
      await time.pass(600);
    }
    expect(calls).toEqual([]);
  });

  it('ends when it is stopped, and so does what is to be tried again', async () => {
    answers = [error];
    start();
    await time.pass(61);
    expect(time.waiting()).toBe(2);
    await schedule?.stop();
    expect(time.waiting()).toBe(0);
  });

  it('says nothing of a run that its stop ended', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    answers = [promise];
    start();
    await time.pass(60);
    await schedule?.stop();
    resolve(error);
    await time.settle();
    expect(notices).toEqual([]);
    expect(time.waiting()).toBe(0);
  });
});

describe('a run that fails', () => {
  /** One run only, so that the tries are its own. */
  const rare = aRule({ ScheduleExpression: 'rate(1 day)' });
  const oneRun = async (config: Resource | undefined) => {
    start(aTemplate({ rule: rare, config }));
    await time.pass(86_400);
  };

  it('is tried again after one minute and after two, with the same event', async () => {
    answers = [error, error];
    await oneRun(aConfig());
    await time.pass(3_600);
    expect(callTimes()).toEqual(['12:00:00', '12:01:00', '12:03:00']);
    expect(new Set(calls.map(({ event }) => event)).size).toBe(1);
    expect(notices).toEqual(Array(2).fill('dev-publishDue failed for an event: Error: no table'));
    expect(existsSync(lettersFile())).toBe(false);
  });

  it('ends in the queue for failures, as Lambda writes it', async () => {
    answers = [error, error, error];
    await oneRun(aConfig());
    await time.pass(3_600);
    expect(calls).toHaveLength(3);
    expect(letters()).toEqual([
      {
        version: '1.0',
        timestamp: '2026-03-02T12:03:00.250Z',
        requestContext: {
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          functionArn: `${functionArn}:$LATEST`,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
        },
        requestPayload: calls[0]?.event,
        responseContext: {
          statusCode: 200,
          executedVersion: '$LATEST',
          functionError: 'Unhandled',
        },
        responsePayload: { errorType: 'Error', errorMessage: 'no table', trace: [] },
      },
    ]);
    expect(notices.at(-1)).toBe(
      `dev-publishDue gave up an event (RetriesExhausted), which is in ${lettersFile()}`,
    );
  });

  it.each([
    [0, ['12:00:00']],
    [1, ['12:00:00', '12:01:00']],
  ])('is tried again %i times where the template says so', async (attempts, tries) => {
    answers = [error, error, error];
    await oneRun(aConfig({ MaximumRetryAttempts: attempts }));
    await time.pass(3_600);
    expect(callTimes()).toEqual(tries);
    expect(letters()).toHaveLength(1);
  });

  it('is given up when it is too old', async () => {
    answers = [error, error, error];
    await oneRun(aConfig({ MaximumEventAgeInSeconds: 90 }));
    await time.pass(3_600);
    expect(callTimes()).toEqual(['12:00:00', '12:01:00']);
    expect(letters()).toMatchObject([
      { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 2 } },
    ]);
  });

  it('is lost without a queue for failures, which is said', async () => {
    answers = [error, error, error];
    await oneRun(undefined);
    await time.pass(3_600);
    expect(callTimes()).toHaveLength(3);
    expect(notices.at(-1)).toContain('which is lost: it has no queue for failures');
    expect(existsSync(lettersFile())).toBe(false);
  });

  it('was throttled, which is no failure of the function: later and later until it is too old', async () => {
    answers = Array(30).fill(throttled);
    await oneRun(aConfig({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 900 }));
    await time.pass(3_600);
    expect(callTimes()).toEqual([
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
    expect(letters()).toMatchObject([
      { requestContext: { condition: 'EventAgeExceeded', approximateInvokeCount: 0 } },
    ]);
  });
});

describe('what cannot be run', () => {
  it.each<[string, Parameters<typeof aTemplate>[0], string]>([
    [
      'a cron expression',
      { rule: aRule({ ScheduleExpression: 'cron(0 12 * * ? *)' }) },
      'AWS::Events::Rule Rule of dev-Api: cron(0 12 * * ? *) is not run by the local cloud',
    ],
    [
      'a pattern of events',
      { rule: aRule({ ScheduleExpression: undefined, EventPattern: { source: ['aws.s3'] } }) },
      'cannot run ScheduleExpression: must be there',
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
    expect(() => start(aTemplate(changes))).toThrow(message);
    expect(time.waiting()).toBe(0);
  });

  it('stops the start even where the rule is disabled', () => {
    const rule = aRule({ State: 'DISABLED', ScheduleExpression: 'cron(0 12 * * ? *)' });
    expect(() => start(aTemplate({ rule }))).toThrow('is not run by the local cloud');
  });
});

it('runs functions of the local cloud', async () => {
  const { fn, remove } = bundles();
  onTestFinished(remove);
  const handler = `exports.handler = async (event) => { console.log(event.time);
    if (event.time.endsWith('12:01:00Z')) throw new Error('not yet'); };`;
  const one = fn(handler);
  const template = { ...aTemplate(), assetDirectory: () => one.directory };
  const lines: string[] = [];
  const lambda = startLambda({
    functions: functionsOf(template),
    endpointUrl: 'http://127.0.0.1:1',
    credentialsOf: () => ({ accessKeyId: 'AKIALOCAL', secretAccessKey: 'secret' }),
    onLog: (_name, line) => lines.push(line),
  });
  onTestFinished(() => lambda.stop());
  schedule = startSchedule({
    template,
    directory,
    timers: time.timers,
    invoke: lambda.invoke,
    onNotice: (notice) => notices.push(notice),
  });
  await time.pass(60);
  await expect.poll(() => notices).toEqual(['dev-publishDue failed for an event: Error: not yet']);
  await time.pass(60);
  await expect.poll(() => lines).toContain('2026-03-01T12:02:00Z');
});
