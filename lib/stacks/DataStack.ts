import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ContentTable } from '../constructs/ContentTable.ts';
import { EditorialTable } from '../constructs/EditorialTable.ts';
import { PreviewKeys } from '../constructs/PreviewKeys.ts';
import type { StageSettings } from '../stages.ts';

export type DataStackProps = StackProps & {
  readonly stage: string;
  readonly settings: StageSettings;
};

/** The two tables with their copies in other regions, and the keys of preview links. */
export class DataStack extends Stack {
  readonly editorial: EditorialTable;
  readonly content: ContentTable;
  readonly previewKeys: PreviewKeys;

  constructor(scope: Construct, id: string, { stage, settings, ...props }: DataStackProps) {
    super(scope, id, props);
    const { isDisposable, readRegions, standbyRegion } = settings;
    this.editorial = new EditorialTable(this, 'Editorial', {
      tableName: `${stage}-editorial`,
      replicaRegions: standbyRegion ? [standbyRegion] : [],
      isDisposable,
    });
    this.content = new ContentTable(this, 'Content', {
      tableName: `${stage}-content`,
      replicaRegions: readRegions,
      isDisposable,
    });
    this.previewKeys = new PreviewKeys(this, 'PreviewKeys', { stage, isDisposable });
  }
}
