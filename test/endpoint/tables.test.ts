import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { ContentTable } from '../../lib/constructs/ContentTable.ts';
import { EditorialTable } from '../../lib/constructs/EditorialTable.ts';
import { tableOf } from '../../lib/local/dynamodb/tablesOf.ts';
import { tables } from '../support/tables.ts';

it('functions are tested on the tables that are deployed', () => {
  // GIVEN
  const stack = new Stack(new App(), 'Data', { env: { region: 'sa-east-1' } });
  const props = { isDisposable: true, replicaRegions: [] };
  // WHEN
  new EditorialTable(stack, 'Editorial', { ...props, tableName: 'editorial' });
  new ContentTable(stack, 'Content', { ...props, tableName: 'content' });
  // THEN
  const deployed = Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable');
  const shapes = Object.values(deployed).map(({ Properties }) =>
    sorted(tableOf(Properties.TableName, { ...Properties, Replicas: [] })),
  );
  expect(shapes).toEqual(
    (['editorial', 'content'] as const).map((name) =>
      sorted(tableOf(name, { ...tables[name], Replicas: [] })),
    ),
  );
});

/** The order in which attributes are defined means nothing. */
const sorted = ({ shape, ...table }: ReturnType<typeof tableOf>) => ({
  ...table,
  ...shape,
  AttributeDefinitions: shape.AttributeDefinitions.toSorted((a, b) =>
    a.AttributeName.localeCompare(b.AttributeName),
  ),
});
