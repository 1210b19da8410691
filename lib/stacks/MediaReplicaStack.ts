import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { MediaReplica } from '../constructs/MediaReplica.ts';

export type MediaReplicaStackProps = StackProps & {
  readonly stage: string;
  readonly settings: { readonly isDisposable: boolean };
};

/** Images in a read region: a copy, found by its name. */
export class MediaReplicaStack extends Stack {
  constructor(scope: Construct, id: string, { stage, settings, ...props }: MediaReplicaStackProps) {
    super(scope, id, props);
    const { isDisposable } = settings;
    new MediaReplica(this, 'Replica', { stage, region: this.region, isDisposable });
  }
}
