import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import { allow } from './allow.ts';

export type EditorialTableProps = {
  readonly tableName: string;
  /** Region with a copy, to go on from when the stack's own region is lost. */
  readonly standbyRegion?: string | undefined;
  readonly isDisposable: boolean;
};

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** Drafts, versions, audit, cameras, editors: everything that readers must never see. */
export class EditorialTable extends Construct {
  readonly #name: string;
  readonly #table: TableV2;

  constructor(
    scope: Construct,
    id: string,
    { tableName, standbyRegion, isDisposable }: EditorialTableProps,
  ) {
    super(scope, id);
    this.#name = tableName;
    const summary = { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: ['summary'] };
    this.#table = new TableV2(this, 'Table', {
      tableName,
      partitionKey: text('pk'),
      sortKey: text('sk'),
      // All on day one: a global table takes one change of its indexes per deployment.
      globalSecondaryIndexes: [
        {
          indexName: 'byOwner',
          partitionKey: text('ownerId'),
          sortKey: text('updatedAt'),
          ...summary,
        },
        {
          indexName: 'byState',
          partitionKey: text('state'),
          sortKey: text('updatedAt'),
          ...summary,
        },
        {
          indexName: 'bySchedule',
          partitionKey: text('scheduleBucket'),
          sortKey: text('scheduledFor'),
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
      timeToLiveAttribute: 'expiresAt',
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: !isDisposable,
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      replicas: standbyRegion ? [{ region: standbyRegion, deletionProtection: !isDisposable }] : [],
    });
  }

  /** Lets `fn` judge who asks; an invited editor becomes active with the first request. */
  allowIdentifyEditor(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'UpdateItem');
  }

  /** Lets `fn` store a review with its claims and receipt, as long as its camera stays the same. */
  allowCreateReview(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'ConditionCheckItem');
  }

  /** Lets `fn` record, read and list cameras. */
  allowManageCameras(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem');
    this.#allowQuery(fn, 'byState');
  }

  /** Lets `fn` read, list, add and change profiles, on behalf of an admin who still is one. */
  allowManageEditors(fn: LambdaFunction): void {
    this.#bind(fn);
    this.#allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem');
    this.#allowQuery(fn, 'byState');
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
