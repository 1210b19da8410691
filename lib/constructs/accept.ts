import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A rule of the gates, as their report names it. */
export type Rule = `${'AwsSolutions' | 'Serverless' | 'cdk-validator-cfnguard'}::${string}`;

/** Accepts that `construct`, with all in it, breaks a rule, for a reason a reviewer would accept. */
export function accept(construct: IConstruct, rule: Rule, reason: string): void {
  Validations.of(construct).acknowledge({ id: rule, reason });
}
