import { ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import { allow } from './allow.ts';
import { type TableSettings, tableProps, textAttribute } from './tableProps.ts';

/** Index of the lists: cameras, editors, and reviews by their state. */
const byState = 'byState';
/** Index of an editor's own reviews. */
const byOwner = 'byOwner';
/** Index of what waits for its time. */
const bySchedule = 'bySchedule';

/** Drafts, versions, audit, cameras, editors: everything that readers must never see. */
export class EditorialTable extends Construct {
  readonly #name: string;
  readonly #table: TableV2;

  constructor(scope: Construct, id: string, settings: TableSettings) {
    super(scope, id);
    this.#name = settings.tableName;
    const carryingSummary = {
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['summary'],
    };
    this.#table = new TableV2(this, 'Table', {
      ...tableProps(settings),
      timeToLiveAttribute: 'expiresAt',
      // All on day one: a global table takes one change of its indexes per deployment.
      globalSecondaryIndexes: [
        {
          indexName: byOwner,
          partitionKey: textAttribute('ownerId'),
          sortKey: textAttribute('updatedAt'),
          ...carryingSummary,
        },
        {
          indexName: byState,
          partitionKey: textAttribute('state'),
          sortKey: textAttribute('updatedAt'),
          ...carryingSummary,
        },
        {
          indexName: bySchedule,
          partitionKey: textAttribute('scheduleBucket'),
          sortKey: textAttribute('scheduledFor'),
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
  }

  /** Lets `fn` judge who asks; an invited editor becomes active with the first request. */
  allowIdentifyEditor(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'UpdateItem');
  }

  /** Lets `fn` store a review with its claims, images and receipt, as long as its camera stays the same. */
  allowCreateReview(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
  }

  /** Lets `fn` read, list, change and remove reviews, with their versions and audit. */
  allowManageReviews(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(
      fn,
      'GetItem',
      'PutItem',
      'UpdateItem',
      'DeleteItem',
      'ConditionCheckItem',
      'Query',
    );
    this.#allowQuery(fn, byState);
    this.#allowQuery(fn, byOwner);
  }

  /** Lets `fn` read a version of a review for whoever has the link to it. */
  allowReadPreview(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem');
  }

  /** Lets `fn` publish reviews whose time has come, and refresh pages that wait for it. */
  allowPublishDue(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem', 'Query');
    this.#allowQuery(fn, bySchedule);
  }

  /** Lets `fn` record, read, list and change cameras, and refresh the pages that show them. */
  allowManageCameras(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(
      fn,
      'GetItem',
      'PutItem',
      'UpdateItem',
      'DeleteItem',
      'ConditionCheckItem',
      'Query',
    );
    this.#allowQuery(fn, byState);
  }

  /** Lets `fn` announce, read, change and remove images, and count them by day. */
  allowManageImages(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
  }

  /** Lets `fn` say what became of an upload. */
  allowProcessImages(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'UpdateItem');
  }

  /** Lets `fn` look at images whose time has come, and remove them. */
  allowSweepImages(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem');
    this.#allowQuery(fn, bySchedule);
  }

  /** Lets `fn` read, list, add and change profiles, on behalf of an admin who still is one. */
  allowManageEditors(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
    this.#allowQuery(fn, byState);
  }

  #bind(fn: LambdaFunction): void {
    fn.addEnvironment(Env.editorialTable, this.#name);
  }

  #allow(fn: LambdaFunction, ...actions: readonly string[]): void {
    allow(
      fn,
      actions.map((action) => `dynamodb:${action}` as const),
      this.#table.tableArn,
    );
  }

  #allowQuery(fn: LambdaFunction, index: string): void {
    allow(fn, ['dynamodb:Query'], `${this.#table.tableArn}/index/${index}`);
  }
}
