import { describe, expect, it } from 'vitest';
import { resourcesIn, synthesized } from '../support/synthesized.ts';

const key = (name: string, type = 'HASH') => ({ AttributeName: name, KeyType: type });
const index = (name: string, partition: string, sort: string, projection: object) => ({
  IndexName: name,
  KeySchema: [key(partition), key(sort, 'RANGE')],
  Projection: projection,
});
const including = (...attributes: readonly string[]) => ({
  ProjectionType: 'INCLUDE',
  NonKeyAttributes: attributes,
});

describe.each(synthesized())('the tables of $stage', (stage) => {
  const { home, readRegions, standbyRegion, isDisposable } = stage.settings;
  const tables = new Map(
    resourcesIn(stage, 'AWS::DynamoDB::GlobalTable').map((table) => [table.physicalId, table]),
  );
  const editorial = tables.get(`${stage.stage}-editorial`)?.properties;
  const content = tables.get(`${stage.stage}-content`)?.properties;

  it('are two, at home, paid by request', () => {
    expect([...tables.keys()].sort()).toEqual([
      `${stage.stage}-content`,
      `${stage.stage}-editorial`,
    ]);
    for (const { region, properties } of tables.values()) {
      expect(region).toBe(home);
      expect(properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [key('pk'), key('sk', 'RANGE')],
      });
    }
  });

  it('have every index from the first day, projecting what lists show', () => {
    expect(editorial?.GlobalSecondaryIndexes).toEqual([
      index('byOwner', 'ownerId', 'updatedAt', including('summary')),
      index('byState', 'state', 'updatedAt', including('summary')),
      index('bySchedule', 'scheduleBucket', 'scheduledFor', { ProjectionType: 'KEYS_ONLY' }),
    ]);
    expect(content?.GlobalSecondaryIndexes).toEqual([
      index('feed', 'feed', 'changedAt', including('card', 'kind')),
    ]);
  });

  it('forget receipts, and never a page', () => {
    expect(editorial?.TimeToLiveSpecification).toEqual({
      AttributeName: 'expiresAt',
      Enabled: true,
    });
    expect(content).not.toHaveProperty('TimeToLiveSpecification');
  });

  it('tell what changed in the content, as it was and as it is', () => {
    expect(content?.StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
  });

  it('have their copies where the stage says', () => {
    const regionsOf = (replicas: unknown) =>
      (replicas as { Region: string }[]).map(({ Region }) => Region).sort();
    expect(regionsOf(content?.Replicas)).toEqual([home, ...readRegions].sort());
    expect(regionsOf(editorial?.Replicas)).toEqual([home, standbyRegion ?? []].flat().sort());
  });

  it('can be restored to any second, and deleted only where the stage is disposable', () => {
    for (const { properties } of tables.values()) {
      for (const replica of properties.Replicas as object[]) {
        expect(replica).toMatchObject({
          DeletionProtectionEnabled: !isDisposable,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        });
      }
    }
  });
});
