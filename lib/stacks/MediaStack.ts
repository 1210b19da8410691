import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { type IAlarmAction, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { BundledFunction } from '../constructs/BundledFunction.ts';
import type { EditorialTable } from '../constructs/EditorialTable.ts';
import { ImpactAlarm } from '../constructs/ImpactAlarm.ts';
import { MediaBucket } from '../constructs/MediaBucket.ts';
import { MediaDelivery } from '../constructs/MediaDelivery.ts';
import { MediaReplication } from '../constructs/MediaReplication.ts';
import { MinuteSchedule } from '../constructs/MinuteSchedule.ts';
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
    this.#sweep({ stage, settings, editorial, tell }, uploads, media);
    const { readRegions } = settings;
    const [fallbackRegion] = readRegions;
    if (fallbackRegion) {
      new MediaReplication(this, 'Replication', { stage, bucket: media, regions: readRegions });
    }
    const delivery = new MediaDelivery(this, 'Delivery', { stage, bucket: media, fallbackRegion });
    new CfnOutput(this, 'MediaUrl', { value: delivery.url });
  }

  /** Removes and hides, by the clock, what nobody uses or shows any more. */
  #sweep(
    { stage, settings, editorial, tell }: MediaStackProps,
    uploads: UploadBucket,
    media: MediaBucket,
  ): void {
    const name = 'sweepImages';
    const { fn } = new BundledFunction(this, name, {
      ...settings,
      stage,
      name,
      // It waits for S3 and DynamoDB, one image after the other.
      memorySize: 1024,
      timeout: Duration.seconds(50),
      // Two, so that a run that hangs does not hold up the next: that they overlap does no harm.
      reservedConcurrency: settings.editorsConcurrency === undefined ? undefined : 2,
    });
    editorial.allowSweepImages(fn);
    uploads.allowSweep(fn);
    media.allowSweep(fn);
    new MinuteSchedule(this, 'SweepEveryMinute', {
      stage,
      name,
      fn,
      tell,
      impact: {
        whenFailing: 'Images of withdrawn reviews are served for longer, removed ones are kept',
        whenStill: 'Images of withdrawn reviews go on being served, and none is made ready again',
      },
    });
    new ImpactAlarm(this, 'SweepsFailed', {
      name: `${stage} sweeps of images fail`,
      impact: 'An image is served or kept that should not be; every run tries again',
      logGroupName: `/aws/lambda/${stage}-${name}`,
      metric: new Metric({
        namespace: 'RandomCameraReviews',
        metricName: 'sweepsFailed',
        dimensionsMap: { function: fn.functionName },
        statistic: Stats.SUM,
        period: Duration.minutes(5),
      }),
      // One may be a hiccup, three of five are none.
      threshold: 2,
      evaluationPeriods: 1,
      tell,
    });
  }
}
