import { CfnElement, Stack } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { accept } from './accept.ts';

/** Accepts that `fn` may do something with all objects of a prefix. */
export function acceptObjects(fn: LambdaFunction, bucket: Bucket, objects: `${string}/*`): void {
  const resource = bucket.node.defaultChild;
  const name = resource instanceof CfnElement ? Stack.of(bucket).getLogicalId(resource) : '';
  accept(
    fn.role ?? fn,
    `AwsSolutions::AwsSolutions-IAM5[Resource::<${name}.Arn>/${objects}]`,
    'Objects are named after images that are not there yet, and all of the prefix are of the same kind.',
  );
}
