import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EditorPool } from '../constructs/EditorPool.ts';
import type { StageSettings } from '../stages.ts';

export type IdentityStackProps = StackProps & {
  readonly stage: string;
  readonly settings: StageSettings;
};

/** The sign-in of editors. Readers need none. */
export class IdentityStack extends Stack {
  readonly editors: EditorPool;

  constructor(scope: Construct, id: string, { stage, settings, ...props }: IdentityStackProps) {
    super(scope, id, props);
    this.editors = new EditorPool(this, 'Editors', { stage, ...settings });
    new CfnOutput(this, 'UserPoolId', { value: this.editors.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.editors.clientId });
    new CfnOutput(this, 'SignInUrl', { value: this.editors.signInUrl });
  }
}
