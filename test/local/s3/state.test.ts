import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newDirectory, type Started, startTestS3 } from './s3ForTests.ts';

let directory: string;
let cloud: Started;
const contents = () => readdirSync(join(directory, 's3', 'objects'));

beforeEach(async () => {
  directory = newDirectory();
  cloud = await startTestS3(directory);
});
afterEach(async () => {
  await cloud.stop();
  rmSync(directory, { recursive: true });
});

const put = (Bucket: string, Key: string, Body: string) =>
  cloud.operator.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain' }));

async function startAgain() {
  await cloud.stop();
  cloud = await startTestS3(directory);
}

it('has its objects and versions after a new start', async () => {
  const { VersionId } = await put('uploads', 'a', 'first');
  await put('uploads', 'a', 'second');
  await put('media', 'b', 'other');
  await startAgain();
  const read = async (input: ConstructorParameters<typeof GetObjectCommand>[0]) => {
    const { Body, ContentType } = await cloud.operator.send(new GetObjectCommand(input));
    return [await Body?.transformToString(), ContentType];
  };
  expect(await read({ Bucket: 'uploads', Key: 'a' })).toEqual(['second', 'text/plain']);
  expect(await read({ Bucket: 'uploads', Key: 'a', VersionId })).toEqual(['first', 'text/plain']);
  expect(await read({ Bucket: 'media', Key: 'b' })).toEqual(['other', 'text/plain']);
});

it('removes at the next start what a killed process left half written', async () => {
  await put('media', 'a', 'whole');
  writeFileSync(join(directory, 's3', 'objects', 'torn'), 'ha');
  await startAgain();
  expect(contents()).toHaveLength(1);
  const { Contents } = await cloud.operator.send(new ListObjectsV2Command({ Bucket: 'media' }));
  expect(Contents).toMatchObject([{ Key: 'a', Size: 5 }]);
});

it('keeps no content that no version has', async () => {
  await put('media', 'a', 'one');
  await put('media', 'a', 'two');
  expect(contents()).toHaveLength(1);
  const IfNoneMatch = '*';
  const refused = cloud.operator.send(
    new PutObjectCommand({ Bucket: 'media', Key: 'a', Body: 'three', IfNoneMatch }),
  );
  await expect(refused).rejects.toThrow();
  const wrong = new PutObjectCommand({
    Bucket: 'media',
    Key: 'b',
    Body: 'four',
    ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==',
  });
  await expect(cloud.operator.send(wrong)).rejects.toMatchObject({ name: 'BadDigest' });
  expect(contents()).toHaveLength(1);
  await cloud.operator.send(new DeleteObjectCommand({ Bucket: 'media', Key: 'a' }));
  expect(contents()).toHaveLength(0);
});

it('keeps what was written when the process is killed', async () => {
  await cloud.stop();
  const script = join(import.meta.dirname, 'writeUntilKilled.ts');
  const child = spawn(process.execPath, [script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    if (written.split('\n').length > 5) child.kill('SIGKILL');
  });
  await once(child, 'close');
  cloud = await startTestS3(directory);
  const acknowledged = written.split('\n').slice(0, -1);
  expect(acknowledged.length).toBeGreaterThan(4);
  for (const Key of acknowledged) {
    const { Body } = await cloud.operator.send(new GetObjectCommand({ Bucket: 'media', Key }));
    expect(await Body?.transformToString()).toBe(Key.repeat(100_000));
  }
});
