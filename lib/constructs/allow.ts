import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';

/** Lets `fn` do exactly these actions on exactly this resource. */
export function allow(
  fn: LambdaFunction,
  actions: readonly `${string}:${string}`[],
  resource: string,
): void {
  fn.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
}
