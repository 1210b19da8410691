import { S3Client } from '@aws-sdk/client-s3';
import { Env, optionalEnv } from '../env.ts';

/**
 * For functions that read and write images, which nobody waits for: 30 MiB come in 2 s as a rule.
 * In a file of its own, because the client weighs more than any function of the API may.
 */
export const s3 = (): S3Client =>
  new S3Client({
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
    },
    // Elsewhere than on AWS a bucket has no host of its own.
    forcePathStyle: optionalEnv(Env.endpoint) !== undefined,
  });
