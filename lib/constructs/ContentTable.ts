import { Stack } from 'aws-cdk-lib';
import { ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import { allow } from './allow.ts';
import { type TableSettings, tableProps, textAttribute } from './tableProps.ts';

/** What anybody may read: published pages, in every region that serves readers. */
export class ContentTable extends Construct {
  readonly #name: string;
  readonly #table: TableV2;

  constructor(scope: Construct, id: string, settings: TableSettings) {
    super(scope, id);
    this.#name = settings.tableName;
    this.#table = new TableV2(this, 'Table', {
      ...tableProps(settings),
      globalSecondaryIndexes: [
        {
          indexName: 'feed',
          partitionKey: textAttribute('feed'),
          sortKey: textAttribute('changedAt'),
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['card', 'kind'],
        },
      ],
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
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
