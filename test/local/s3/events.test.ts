import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CopyObjectCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventBus, startEventBus } from '../../../lib/local/eventBus.ts';
import type { Outcome } from '../../../lib/local/lambda/Outcome.ts';
import { manualTimers } from '../../support/manualTimers.ts';
import { aRule, aTemplate, error, functionArn } from '../schedule/scheduleForTests.ts';
import { newDirectory, type Started, startTestS3 } from './s3ForTests.ts';

type S3Event = {
  id: string;
  'detail-type': string;
  detail: { object: Record<string, unknown>; reason: string };
};

const template = aTemplate({
  rule: aRule({
    ScheduleExpression: undefined,
    EventPattern: {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: ['uploads'] }, object: { key: [{ prefix: 'in/' }] } },
    },
  }),
});

let directory: string;
let cloud: Started;
let bus: EventBus;
let time: ReturnType<typeof manualTimers>;
let calls: S3Event[];
let answers: (Outcome | Promise<Outcome>)[];

/** As a start of the local cloud: S3 with its bus. */
async function start() {
  cloud = await startTestS3(directory);
  bus = startEventBus({
    template,
    directory,
    timers: time.timers,
    onNotice: () => undefined,
    invoke: async (arn, event) => {
      expect(arn).toBe(functionArn);
      calls.push(event as S3Event);
      return answers.shift() ?? { status: 'success', result: null };
    },
  });
  cloud.s3.deliverTo(bus.send);
}
const stop = async () => {
  await bus.stop();
  await cloud.stop();
};
beforeEach(async () => {
  directory = newDirectory();
  time = manualTimers();
  calls = [];
  answers = [];
  await start();
});
afterEach(async () => {
  await stop();
  rmSync(directory, { recursive: true });
});

const put = (Key: string, Bucket = 'uploads') =>
  cloud.operator.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));

describe('an object that is made', () => {
  it('is told to the function of the rule, as S3 and EventBridge tell it', async () => {
    const { VersionId, $metadata } = await put('in/ñ 1.jpg');
    expect(calls).toEqual([
      {
        version: '0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        'detail-type': 'Object Created',
        source: 'aws.s3',
        account: '000000000000',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        region: 'sa-east-1',
        resources: ['arn:aws:s3:::uploads'],
        detail: {
          version: '0',
          bucket: { name: 'uploads' },
          object: {
            key: 'in/ñ 1.jpg',
            size: 5,
            etag: '5d41402abc4b2a76b9719d911017c592',
            'version-id': VersionId,
            sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
          },
          'request-id': $metadata.requestId,
          requester: '000000000000',
          'source-ip-address': '127.0.0.1',
          reason: 'PutObject',
        },
      },
    ]);
  });

  it('by a form or a copy says so; a later one has a later sequencer', async () => {
    await put('in/a');
    const source = { Bucket: 'uploads', Key: 'in/b' };
    await cloud.operator.send(new CopyObjectCommand({ ...source, CopySource: 'uploads/in/a' }));
    const { url, fields } = await createPresignedPost(cloud.uploader, source);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob(['posted']), 'x');
    await fetch(url, { method: 'POST', body: form });
    expect(calls.map(({ detail }) => detail.reason)).toEqual([
      'PutObject',
      'CopyObject',
      'PostObject',
    ]);
    const sequencers = calls.map(({ detail }) => String(detail.object.sequencer));
    expect(sequencers).toEqual([...new Set(sequencers)].sort());
  });

  it('elsewhere, or a refused one, is not told', async () => {
    await put('out/a');
    await put('in/a', 'media');
    await cloud.operator.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: 'in/a' }));
    const refused = new PutObjectCommand({
      Bucket: 'uploads',
      Key: 'in/a',
      Body: 'x',
      IfMatch: '"x"',
    });
    await expect(cloud.operator.send(refused)).rejects.toThrow();
    expect(calls).toEqual([]);
  });
});

describe('an event that the function fails', () => {
  it('comes again after one and two minutes, then lies in the queue', async () => {
    answers = [error, error, error];
    await put('in/a');
    await time.pass(240);
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(1);
    const letters = join(directory, 'dead-letters', 'dev-publishDue-failures.ndjson');
    expect(JSON.parse(readFileSync(letters, 'utf8'))).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { id: calls[0]?.id },
    });
    await stop();
    await start();
    expect(calls).toHaveLength(3);
  });

  it('comes again after a new start, as does one that was under way', async () => {
    answers = [error, new Promise(() => undefined)];
    await put('in/a');
    await put('in/b');
    await time.settle();
    const ids = calls.map(({ id }) => id);
    await stop();
    await start();
    expect(calls.slice(2).map(({ id }) => id)).toEqual(ids);
    await time.settle();
    await stop();
    await start();
    expect(calls).toHaveLength(4);
    expect(existsSync(join(directory, 'dead-letters'))).toBe(false);
  });
});
