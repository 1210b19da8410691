import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import { type App, CloudFormationValidatePlugin, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';

/**
 * Lets the app be synthesized only when its templates pass:
 * - CloudFormation's own schemas and rules
 * - cdk-nag: AWS Solutions and Serverless
 * - cfn-guard: the proactive controls of AWS Control Tower
 *
 * What is meant to be otherwise is accepted where it is made, with the reason: see `accept`.
 */
export function addGates(app: App): void {
  const schemas = new CloudFormationValidatePlugin();
  Validations.of(app).addPlugins(
    // Not itself: its optional members do not fit `exactOptionalPropertyTypes`.
    { name: schemas.name, validate: (context) => schemas.validate(context) },
    new AwsSolutionsChecks(app),
    new ServerlessChecks(app),
    new CfnGuardValidator(),
  );
}
