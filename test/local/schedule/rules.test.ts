import { describe, expect, it, onTestFinished } from 'vitest';
import { functionsOf } from '../../../lib/local/lambda/functionsOf.ts';
import type { Outcome } from '../../../lib/local/lambda/Outcome.ts';
import { startLambda } from '../../../lib/local/lambda.ts';
import { startSchedule } from '../../../lib/local/schedule.ts';
import { bundles } from '../lambda/functions.ts';
import {
  aRule,
  aTemplate,
  error,
  functionArn,
  ruleArn,
  scheduleForTests,
} from './scheduleForTests.ts';

const test = scheduleForTests();

describe('a rule with a rate', () => {
  it('calls its function after each period, with the event of EventBridge', async () => {
    test.start();
    await test.time.pass(59);
    expect(test.calls).toEqual([]);
    await test.time.pass(121);
    expect(test.callTimes()).toEqual(['12:01:00', '12:02:00', '12:03:00']);
    expect(test.calls[0]?.arn).toBe(functionArn);
    expect(test.calls[0]?.event).toEqual({
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
    expect(new Set(test.calls.map(({ event }) => (event as { id: string }).id)).size).toBe(3);
    expect(test.notices).toEqual([]);
  });

  it('gives the input of its target instead', async () => {
    const Targets = [{ Id: 'Target0', Arn: functionArn, Input: '{"limit":5}' }];
    test.start(aTemplate({ rule: aRule({ Targets }) }));
    await test.time.pass(60);
    expect(test.calls).toMatchObject([{ event: { limit: 5 } }]);
  });

  it('does not wait for the run before', async () => {
    const endless = new Promise<Outcome>(() => undefined);
    test.answers = [endless, endless];
    test.start();
    await test.time.pass(180);
    expect(test.calls).toHaveLength(3);
  });

  it('leaves out what was missed while the machine slept, and keeps its beat', async () => {
    test.start();
    await test.time.pass(60);
    test.time.sleep(150);
    await test.time.pass(0);
    expect(test.callTimes()).toEqual(['12:01:00', '12:03:30']);
    await test.time.pass(30);
    expect(test.callTimes().slice(2)).toEqual(['12:04:00']);
  });

  it('does nothing when it is disabled, or has no targets', async () => {
    for (const rule of [aRule({ State: 'DISABLED' }), aRule({ Targets: [] })]) {
      test.start(aTemplate({ rule }));
      await test.time.pass(600);
    }
    expect(test.calls).toEqual([]);
  });

  it('ends when it is stopped, and so does what is to be tried again', async () => {
    test.answers = [error];
    test.start();
    await test.time.pass(61);
    expect(test.time.waiting()).toBe(2);
    await test.stop();
    expect(test.time.waiting()).toBe(0);
  });

  it('says nothing of a run that its stop ended', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    test.answers = [promise];
    test.start();
    await test.time.pass(60);
    await test.stop();
    resolve(error);
    await test.time.settle();
    expect(test.notices).toEqual([]);
    expect(test.time.waiting()).toBe(0);
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
  const schedule = startSchedule({
    template,
    directory: test.directory,
    timers: test.time.timers,
    invoke: lambda.invoke,
    onNotice: (notice) => test.notices.push(notice),
  });
  onTestFinished(() => schedule.stop());
  await test.time.pass(60);
  await expect
    .poll(() => test.notices)
    .toEqual(['dev-publishDue failed for an event: Error: not yet']);
  await test.time.pass(60);
  await expect.poll(() => lines).toContain('2026-03-01T12:02:00Z');
});
