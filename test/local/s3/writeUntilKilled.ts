import { PutObjectCommand } from '@aws-sdk/client-s3';
import { startTestS3 } from './s3ForTests.ts';

/** Writes objects and prints the key of each that was acknowledged, until it is killed. */
const { operator } = await startTestS3(process.argv[2] ?? '');
for (let number = 0; ; number += 1) {
  const Key = `object-${number}`;
  const Body = Key.repeat(100_000);
  await operator.send(new PutObjectCommand({ Bucket: 'media', Key, Body }));
  process.stdout.write(`${Key}\n`);
}
