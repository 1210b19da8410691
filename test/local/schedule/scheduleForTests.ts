import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Outcome } from '../../../lib/local/lambda/Outcome.ts';
import type { Resource, Template } from '../../../lib/local/Resource.ts';
import { startSchedule } from '../../../lib/local/schedule.ts';
import { manualTimers } from '../../support/manualTimers.ts';
import { aPolicy, aResource, aRole, roleArn, templateOf } from '../../support/template.ts';

export const functionArn = 'arn:aws:lambda:sa-east-1:000000000000:function:dev-publishDue';
export const ruleArn = 'arn:aws:events:sa-east-1:000000000000:rule/dev-every-minute';
export const queueArn = 'arn:aws:sqs:sa-east-1:000000000000:dev-publishDue-failures';

export const aRule = (properties: object = {}): Resource =>
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
export const aConfig = (properties: object = {}): Resource =>
  aResource('AWS::Lambda::EventInvokeConfig', 'Config', {
    FunctionName: 'dev-publishDue',
    Qualifier: '$LATEST',
    DestinationConfig: { OnFailure: { Destination: queueArn } },
    ...properties,
  });
export const permission = aResource('AWS::Lambda::Permission', 'Permission', {
  Action: 'lambda:InvokeFunction',
  FunctionName: functionArn,
  Principal: 'events.amazonaws.com',
  SourceArn: ruleArn,
});
const queue = aResource('AWS::SQS::Queue', 'Failures', {}, { arn: queueArn });
const sending = aPolicy('publishDue', { Action: 'sqs:SendMessage', Resource: queueArn });

const all = { rule: aRule(), theFunction, permission, config: aConfig(), queue, sending };

/** The whole template, with some of it replaced or left out. */
export const aTemplate = (
  changes: Partial<Record<keyof typeof all, Resource | undefined>> = {},
) => ({
  ...templateOf(
    aRole('publishDue'),
    ...Object.values({ ...all, ...changes }).filter((resource) => resource !== undefined),
  ),
  assetDirectory: (s3Key: string) => `/assets/${s3Key}`,
});

export const error: Outcome = {
  status: 'error',
  error: { errorType: 'Error', errorMessage: 'no table', trace: [] },
};
export const throttled: Outcome = { status: 'throttled', message: 'Rate Exceeded.' };

/**
 * A schedule for each test of a file: its time stands still, and its function answers as told, with
 * success when nothing is left of `answers`.
 */
export function scheduleForTests() {
  const state = {
    time: manualTimers(),
    directory: '',
    answers: [] as (Outcome | Promise<Outcome>)[],
    calls: [] as { arn: string; at: string; event: unknown }[],
    notices: [] as string[],
    stop: async () => {},
    callTimes: () => state.calls.map(({ at }) => at),
    lettersFile: () => join(state.directory, 'dead-letters', 'dev-publishDue-failures.ndjson'),
    letters: (): unknown[] =>
      existsSync(state.lettersFile())
        ? readFileSync(state.lettersFile(), 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
    start: (template: Template = aTemplate()): void => {
      const schedule = startSchedule({
        template,
        directory: state.directory,
        timers: state.time.timers,
        onNotice: (notice) => state.notices.push(notice),
        invoke: async (arn, event) => {
          state.calls.push({ arn, at: state.time.timers.now().toISOString().slice(11, 19), event });
          return state.answers.shift() ?? { status: 'success', result: null };
        },
      });
      state.stop = schedule.stop;
    },
  };
  beforeEach(() => {
    state.time = manualTimers();
    state.directory = mkdtempSync(join(tmpdir(), 'schedule-'));
    state.answers = [];
    state.calls = [];
    state.notices = [];
  });
  afterEach(async () => {
    await state.stop();
    rmSync(state.directory, { recursive: true });
  });
  return state;
}
