import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  TableEncryptionV2,
  type TablePropsV2,
} from 'aws-cdk-lib/aws-dynamodb';

export type TableSettings = {
  /** Physical name: copies have it too, so every region finds its own without a reference. */
  readonly tableName: string;
  /** Regions besides the stack's own that hold a copy, kept in step within about a second. */
  readonly replicaRegions: readonly string[];
  /** Whether removing the stack removes the data; if not, nobody can delete the table by mistake. */
  readonly isDisposable: boolean;
};

export const textAttribute = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** What both tables have in common. */
export const tableProps = ({
  tableName,
  replicaRegions,
  isDisposable,
}: TableSettings): TablePropsV2 => ({
  tableName,
  partitionKey: textAttribute('pk'),
  sortKey: textAttribute('sk'),
  // No maximum of our own: the throttle of the API bounds what a flood can cost. A lower bound here
  // would answer readers with 503 and hold back what other regions wrote.
  billing: Billing.onDemand(),
  // Encrypted at rest with a key that DynamoDB owns, at no charge. A key of ours would cost USD 1 a
  // month and region, and a call to KMS now and then: only our own roles read the tables anyway.
  encryption: TableEncryptionV2.dynamoOwnedKey(),
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: !isDisposable,
  removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
  replicas: replicaRegions.map((region) => ({ region, deletionProtection: !isDisposable })),
});
