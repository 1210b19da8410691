import { setTimeout as delay } from 'node:timers/promises';
import {
  type AttributeValue,
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { DomainError } from '../domain/DomainError.ts';
import { staleVersion } from '../domain/IfMatch.ts';

type Item = Record<string, AttributeValue>;

/** One write of a transaction, and what it means when its condition does not hold. */
export type Step = {
  readonly write: TransactWriteItem;
  /** Gets the item as it is, where the write asks for it (`ReturnValuesOnConditionCheckFailure`). */
  readonly refusal?: (item: Item | undefined) => DomainError;
};

/** Somebody was faster: `item` is what they left, nothing where they removed it. */
export const refuseStale: NonNullable<Step['refusal']> = (item) =>
  staleVersion(item?.version?.N ? Number(item.version.N) : undefined);

/** Chance and time, as arguments. */
export type Patience = {
  readonly tries: number;
  /** Resolves after about so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** A number of 0 to 1. */
  readonly random: () => number;
};

/** Reasons of a cancelled transaction that pass by themselves; the SDK does not retry them. */
const passing: ReadonlySet<string | undefined> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

const patience: Patience = { tries: 8, wait: delay, random: Math.random };

/**
 * Writes all steps or none.
 *
 * Where another transaction is at work on one of the items, or the table is too busy, DynamoDB
 * cancels this one: tried again with exponential backoff and full jitter, up to 400 ms.
 * @throws DomainError the refusal of the first step whose condition does not hold, with the faults
 * of all of its kind; `WRITE_CONFLICT` when it does not end.
 */
export async function transact(
  dynamo: DynamoDBClient,
  steps: readonly Step[],
  { tries, wait, random }: Patience = patience,
): Promise<void> {
  const TransactItems = steps.map((step) => step.write);
  for (let tried = 1; ; tried += 1) {
    try {
      await dynamo.send(new TransactWriteItemsCommand({ TransactItems }));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const { CancellationReasons: reasons = [] } = error;
      const refusal = refusalOf(steps, reasons, error);
      if (refusal) throw refusal;
      if (!reasons.some(({ Code }) => passing.has(Code))) throw error;
      if (tried >= tries) {
        throw new DomainError('WRITE_CONFLICT', 'Too many writes to one thing at once', {
          cause: error,
        });
      }
      await wait(random() * Math.min(400, 25 * 2 ** tried));
    }
  }
}

function refusalOf(
  steps: readonly Step[],
  reasons: readonly CancellationReason[],
  cause: Error,
): DomainError | undefined {
  const refusals = steps.flatMap(({ refusal }, index) => {
    const reason = reasons[index];
    return refusal && reason?.Code === 'ConditionalCheckFailed' ? [refusal(reason.Item)] : [];
  });
  const [first] = refusals;
  if (!first) return undefined;
  const errors = refusals.filter(({ code }) => code === first.code).flatMap((r) => r.errors);
  const { currentVersion, retryAfterSeconds } = first;
  const refusal = { errors, currentVersion, retryAfterSeconds, cause };
  return new DomainError(first.code, first.message, refusal);
}
