import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import type { Routes } from '../../functions/shared/api/Route.ts';
import { addGates } from '../../lib/gates.ts';

type Accepted = {
  readonly ruleName: string;
  readonly reason: string;
  readonly acknowledgedAt: string;
  readonly violatingConstructs: readonly { readonly constructPath: string }[];
};
type PluginReport = {
  readonly pluginName: string;
  readonly conclusion: string;
  readonly violations: readonly unknown[];
  readonly suppressedViolations: readonly Accepted[];
};

/** What the gates found in the stages that were synthesized for this tier. */
const reports = (): readonly PluginReport[] =>
  JSON.parse(readFileSync(join(inject('assembly'), 'validation-report.json'), 'utf8'))
    .pluginReports;

const accepted = () => reports().flatMap((report) => report.suppressedViolations);

describe('the stages', () => {
  it('pass every gate, warnings included', () => {
    expect(reports().map(({ pluginName }) => pluginName)).toEqual(
      expect.arrayContaining(['AwsSolutions', 'Serverless', 'cdk-validator-cfnguard']),
    );
    for (const { conclusion, violations } of reports()) {
      expect(conclusion).toBe('success');
      expect(violations).toEqual([]);
    }
  });

  it('accept a finding where it arises, for a reason that can be argued with', () => {
    for (const { reason, acknowledgedAt } of accepted()) {
      expect(reason.length).toBeGreaterThan(40);
      expect(acknowledgedAt.split('/').length).toBeGreaterThan(2);
    }
  });

  it('accept a route without sign-in for the reason that the route gives', () => {
    const reasons = Object.values<Routes>(routes)
      .flatMap((ofFunction) => Object.values(ofFunction))
      .flatMap((route) => (route.access === 'public' ? [route.because] : []));
    const open = accepted().filter(({ ruleName }) => ruleName === 'AwsSolutions-APIG4');
    expect(open.length).toBeGreaterThan(0);
    for (const { reason } of open) expect(reasons).toContain(reason);
  });
});

const faults: readonly [gate: string, finding: string, addFault: (stack: Stack) => void][] = [
  ['cdk-nag, AWS Solutions', 'AwsSolutions-COG1', (stack) => new UserPool(stack, 'Pool')],
  [
    'cdk-nag, Serverless',
    'Serverless-LambdaDLQ',
    (stack) =>
      new LambdaFunction(stack, 'Function', {
        runtime: Runtime.NODEJS_24_X,
        handler: 'index.handler',
        code: Code.fromInline('exports.handler = async () => {}'),
      }),
  ],
  ['cfn-guard', 'CT.CLOUDWATCH.PR.3', (stack) => new LogGroup(stack, 'Log')],
  [
    'the schemas of CloudFormation',
    'Protocl',
    (stack) =>
      new CfnResource(stack, 'Subscription', {
        type: 'AWS::SNS::Subscription',
        properties: { Protocl: 'email' },
      }),
  ],
];

describe('the gates', () => {
  // GIVEN
  const app = new App({
    builtinCloudFormationValidation: false,
    context: { '@aws-cdk/core:validateAgainstDefaultRules': true },
  });
  const stack = new Stack(app, 'Faulty', { env: { region: 'sa-east-1' } });
  for (const [, , addFault] of faults) addFault(stack);
  addGates(app);
  let refusal = '';

  beforeAll(() => {
    // WHEN
    try {
      app.synth();
    } catch (error) {
      refusal = String(error);
    }
  });

  it.each(faults)('stop a template by %s', (_gate, finding) => {
    // THEN
    expect(refusal).toContain(finding);
  });
});
