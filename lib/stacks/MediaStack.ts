import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { BundledFunction } from '../constructs/BundledFunction.ts';
import type { EditorialTable } from '../constructs/EditorialTable.ts';
import { MediaBucket } from '../constructs/MediaBucket.ts';
import { MediaDelivery } from '../constructs/MediaDelivery.ts';
import { UploadBucket } from '../constructs/UploadBucket.ts';
import { UploadEvents } from '../constructs/UploadEvents.ts';
import type { StageSettings } from '../stages.ts';

export type MediaStackProps = StackProps & {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly editorial: EditorialTable;
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

/** Images, at home: from the browser of an editor to those of readers. */
export class MediaStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, settings, editorial, tell, ...props }: MediaStackProps,
  ) {
    super(scope, id, props);
    const uploads = new UploadBucket(this, 'Uploads', { ...settings, stage });
    const media = new MediaBucket(this, 'Media', { ...settings, stage });
    const name = 'processImage';
    const { fn } = new BundledFunction(this, name, {
      ...settings,
      stage,
      name,
      memorySize: 2048,
      timeout: Duration.seconds(60),
      // What editors upload at once waits its turn: forty images take some minutes.
      reservedConcurrency: settings.editorsConcurrency === undefined ? undefined : 10,
    });
    uploads.allowRead(fn);
    media.allowPublish(fn);
    editorial.allowProcessImages(fn);
    new UploadEvents(this, 'UploadEvents', {
      stage,
      name,
      events: uploads.uploads,
      fn,
      impact: 'An image stays in processing: its editor cannot use it',
      tell,
    });
    const delivery = new MediaDelivery(this, 'Delivery', { stage, bucket: media });
    new CfnOutput(this, 'MediaUrl', { value: delivery.url });
  }
}
