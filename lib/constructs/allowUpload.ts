import { Aws } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Env } from '../../functions/shared/env.ts';
import { accept } from './accept.ts';
import { allow } from './allow.ts';
import { imageBucketNames } from './imageBucketNames.ts';

/**
 * Lets `fn` sign forms that upload originals, and nothing else: what a form does is done in the name
 * of its signer.
 */
export function allowUpload(fn: LambdaFunction, stage: string): void {
  const { uploads } = imageBucketNames(stage);
  fn.addEnvironment(Env.uploadBucket, uploads);
  allow(fn, ['s3:PutObject'], `arn:${Aws.PARTITION}:s3:::${uploads}/uploads/*`);
  const named = uploads.replace(Aws.ACCOUNT_ID, '<AWS::AccountId>');
  accept(
    fn.role ?? fn,
    `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${named}/uploads/*]`,
    'The object is named after an image that is not there yet. Each form is signed for one key, size and SHA-256.',
  );
}
