import { Stage } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiStack } from './stacks/ApiStack.ts';
import { DataStack } from './stacks/DataStack.ts';
import { IdentityStack } from './stacks/IdentityStack.ts';
import { MediaReplicaStack } from './stacks/MediaReplicaStack.ts';
import { MediaStack } from './stacks/MediaStack.ts';
import { ScheduleStack } from './stacks/ScheduleStack.ts';
import type { StageSettings } from './stages.ts';

/** One stage: sign-in, data, schedule and images at home, an API in each region that serves readers. */
export class SuiteStage extends Stage {
  constructor(scope: Construct, stage: string, settings: StageSettings) {
    super(scope, stage);
    const common = {
      stage,
      settings,
      terminationProtection: !settings.isDisposable,
      tags: { project: 'RandomCameraReviews', stage },
    };
    const home = { ...common, env: { region: settings.home } };

    const { editors } = new IdentityStack(this, 'Identity', home);
    const data = new DataStack(this, 'Data', home);
    const { content, editorial, previewKeys } = data;
    for (const region of [settings.home, ...settings.readRegions]) {
      const api = new ApiStack(this, `Api-${region}`, {
        ...common,
        env: { region },
        content,
        editorial,
        editors,
        previewKeys,
      });
      // A copy of the table in another region is found by its name: only this says that it must
      // be there first.
      api.addStackDependency(data);
      if (region !== settings.home) continue;
      new ScheduleStack(this, 'Schedule', { ...home, content, editorial, tell: api.tell });
      const media = new MediaStack(this, 'Media', { ...home, editorial, tell: api.tell });
      for (const readRegion of settings.readRegions) {
        const replica = new MediaReplicaStack(this, `MediaReplica-${readRegion}`, {
          ...common,
          env: { region: readRegion },
        });
        // S3 takes no rule for a bucket that is not there, or keeps no versions.
        media.addStackDependency(replica);
      }
    }
  }
}
