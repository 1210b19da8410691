import * as v from 'valibot';
import { resourcesOf, type Template } from '../Resource.ts';

const KeySchema = v.array(v.object({ AttributeName: v.string(), KeyType: v.string() }));

const Index = v.object({
  IndexName: v.string(),
  KeySchema,
  Projection: v.object({
    ProjectionType: v.string(),
    NonKeyAttributes: v.optional(v.array(v.string())),
  }),
});

/** What can only be said when a table is created; the API describes a table in the same words. */
export const TableShape = v.object({
  KeySchema,
  AttributeDefinitions: v.array(v.object({ AttributeName: v.string(), AttributeType: v.string() })),
  GlobalSecondaryIndexes: v.optional(v.array(Index), []),
  LocalSecondaryIndexes: v.optional(v.array(Index), []),
  StreamSpecification: v.optional(v.object({ StreamViewType: v.string() })),
});
export type TableShape = v.InferOutput<typeof TableShape>;

const GlobalTable = v.object({
  ...TableShape.entries,
  TimeToLiveSpecification: v.optional(
    v.object({ Enabled: v.boolean(), AttributeName: v.optional(v.string()) }),
  ),
  Replicas: v.array(v.object({ Region: v.string() })),
});

/**
 * A table of the template, as far as DynamoDB Local keeps it: capacity, encryption, backups, tags
 * and deletion protection have no effect on one machine.
 */
export type Table = {
  readonly name: string;
  readonly shape: TableShape;
  /** Attribute with the time of expiry, where items expire. */
  readonly timeToLiveAttribute: string | undefined;
  /** Regions that hold a replica. */
  readonly regions: readonly string[];
};

/**
 * @param properties of an `AWS::DynamoDB::GlobalTable`
 * @throws ValiError when they are not
 */
export function tableOf(name: string, properties: unknown): Table {
  const { TimeToLiveSpecification, Replicas, ...shape } = v.parse(GlobalTable, properties);
  return {
    name,
    shape,
    timeToLiveAttribute: TimeToLiveSpecification?.Enabled
      ? TimeToLiveSpecification.AttributeName
      : undefined,
    regions: Replicas.map(({ Region }) => Region),
  };
}

/** All tables of the template. */
export const tablesOf = (template: Template): readonly Table[] =>
  resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(({ physicalId, properties }) =>
    tableOf(physicalId, properties),
  );

/** Name of the partition key of a table or of one of its indexes; undefined when unknown. */
export function partitionKeyOf(
  tables: readonly Table[],
  name: string,
  indexName?: string,
): string | undefined {
  const shape = tables.find((table) => table.name === name)?.shape;
  const keys =
    indexName === undefined
      ? shape?.KeySchema
      : [...(shape?.GlobalSecondaryIndexes ?? []), ...(shape?.LocalSecondaryIndexes ?? [])].find(
          (index) => index.IndexName === indexName,
        )?.KeySchema;
  return keys?.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName;
}
