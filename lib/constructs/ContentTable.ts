import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import { allow } from './allow.ts';

export type ContentTableProps = {
  /** Physical name: replicas have it too, so other regions find theirs without a reference. */
  readonly tableName: string;
  /** Regions besides the stack's own that hold a copy. */
  readonly replicaRegions: readonly string[];
  readonly isDisposable: boolean;
};

/** What anybody may read: published pages, in every region that serves readers. */
export class ContentTable extends Construct {
  readonly #name: string;
  readonly #table: TableV2;

  constructor(
    scope: Construct,
    id: string,
    { tableName, replicaRegions, isDisposable }: ContentTableProps,
  ) {
    super(scope, id);
    this.#name = tableName;
    this.#table = new TableV2(this, 'Table', {
      tableName,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: 'feed',
          partitionKey: { name: 'feed', type: AttributeType.STRING },
          sortKey: { name: 'changedAt', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['card', 'kind'],
        },
      ],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: !isDisposable,
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      replicas: replicaRegions.map((region) => ({ region, deletionProtection: !isDisposable })),
    });
  }

  /** Lets `fn` read pages and the feed in its own region, and nothing else. */
  allowRead(fn: LambdaFunction): void {
    fn.addEnvironment(Env.contentTable, this.#name);
    const { tableArn } = this.#table.replica(Stack.of(fn).region);
    allow(fn, ['dynamodb:GetItem'], tableArn);
    allow(fn, ['dynamodb:Query'], `${tableArn}/index/feed`);
  }

  /** Lets `fn` put pages before the readers, in the transaction that publishes a review. */
  allowPublish(fn: LambdaFunction): void {
    fn.addEnvironment(Env.contentTable, this.#name);
    allow(fn, ['dynamodb:PutItem'], this.#table.tableArn);
  }
}
