import { DomainError } from '../domain/DomainError.ts';
import type { Trail } from '../ports.ts';
import { toItem } from './items.ts';
import { auditKey, type Key, receiptKey } from './keys.ts';
import type { Step } from './transact.ts';

/**
 * The steps that belong to every write: the receipt first, so that a repeated request is told apart
 * from any other refusal, then the audit entries.
 * @param of where the changed thing lives.
 * @param result what a repeated request is answered with.
 */
export function trailSteps(
  table: string,
  of: Key,
  { now, audit, receipt }: Trail,
  result: unknown,
): readonly Step[] {
  const receiptSteps: Step[] = receipt
    ? [
        {
          write: {
            Put: {
              TableName: table,
              Item: toItem({
                ...receiptKey(receipt.owner, receipt.key),
                requestHash: receipt.requestHash,
                result: JSON.stringify(result),
                expiresAt: Math.ceil(receipt.expiresAt.getTime() / 1000),
              }),
              // Expired items stay readable for up to two days until DynamoDB deletes them.
              ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
              ExpressionAttributeValues: {
                ':now': { N: String(Math.floor(now.getTime() / 1000)) },
              },
            },
          },
          refusal: () =>
            new DomainError('IDEMPOTENCY_IN_PROGRESS', 'This Idempotency-Key was just used'),
        },
      ]
    : [];
  const auditSteps = audit.map((entry): Step => {
    const { id, ...told } = entry;
    return {
      write: {
        Put: {
          TableName: table,
          Item: toItem({ ...auditKey(of, entry.at, id), ...told }),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    };
  });
  return [...receiptSteps, ...auditSteps];
}
