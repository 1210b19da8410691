import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { type Step, transact } from '../../../../functions/shared/aws/transact.ts';
import { DomainError } from '../../../../functions/shared/domain/DomainError.ts';

const write: TransactWriteItem = { Put: { TableName: 'table', Item: {} } };
const taken = (path: string): Step => ({
  write,
  refusal: () =>
    new DomainError('SLUG_TAKEN', `${path} is taken`, {
      errors: [{ path, code: 'SLUG_TAKEN', message: 'is taken' }],
    }),
});
const changed: Step = { write, refusal: () => new DomainError('CAMERA_CHANGED', 'changed') };

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

/** DynamoDB that ends each call as told, then well. */
function dynamoThat(...ends: Error[]) {
  let calls = 0;
  const waits: number[] = [];
  const send = async () => {
    calls += 1;
    const end = ends[calls - 1];
    if (end) throw end;
  };
  const run = (steps: readonly Step[], tries = 8) =>
    transact({ send } as unknown as DynamoDBClient, steps, {
      tries,
      random: () => 1,
      wait: async (milliseconds) => waits.push(milliseconds),
    });
  return { run, waits, calls: () => calls };
}

describe('transact', () => {
  it('writes once where nothing is in the way', async () => {
    const { run, calls, waits } = dynamoThat();
    await run([{ write }]);
    expect([calls(), waits]).toEqual([1, []]);
  });

  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'tries again after %s, ever more patiently',
    async (code) => {
      const { run, calls, waits } = dynamoThat(...Array(6).fill(cancelled('None', code)));
      await run([{ write }, { write }]);
      expect(calls()).toBe(7);
      expect(waits).toEqual([50, 100, 200, 400, 400, 400]);
    },
  );

  it('gives up in the end, and keeps the cause for the log', async () => {
    const { run, calls } = dynamoThat(...Array(9).fill(cancelled('TransactionConflict')));
    await expect(run([{ write }], 3)).rejects.toMatchObject({
      code: 'WRITE_CONFLICT',
      cause: { name: 'TransactionCanceledException' },
    });
    expect(calls()).toBe(3);
  });

  it('gives the refusal of the first step that does not hold, with the faults of its kind', async () => {
    const failed = 'ConditionalCheckFailed';
    const { run, calls } = dynamoThat(cancelled('None', failed, failed, 'None', failed));
    const steps = [taken('/0'), taken('/1'), changed, taken('/3'), taken('/4')];
    await expect(run(steps)).rejects.toMatchObject({
      code: 'SLUG_TAKEN',
      message: '/1 is taken',
      errors: [{ path: '/1' }, { path: '/4' }],
    });
    expect(calls()).toBe(1);
  });

  it('refuses at once where a condition fails beside a conflict', async () => {
    const { run, calls } = dynamoThat(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    await expect(run([{ write }, changed])).rejects.toMatchObject({ code: 'CAMERA_CHANGED' });
    expect(calls()).toBe(1);
  });

  it.each([
    ['of another kind', new Error('socket hang up')],
    ['that no condition explains', cancelled('ValidationError')],
    ['of a condition that cannot fail', cancelled('ConditionalCheckFailed')],
  ])('passes a failure on %s', async (_what, failure) => {
    const { run, calls } = dynamoThat(failure);
    await expect(run([{ write }])).rejects.toBe(failure);
    expect(calls()).toBe(1);
  });
});
