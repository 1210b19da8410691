import { type GenericSchema, type InferOutput, parse } from 'valibot';
import { DomainError } from './domain/DomainError.ts';
import type { Receipt } from './domain/Receipt.ts';
import type { Receipts } from './ports.ts';

/** A result, and whether it is that of an earlier, same request. */
export type Once<Result> = { readonly result: Result; readonly isReplay: boolean };

/**
 * Does the work of a request once for its `Idempotency-Key`, however often and however concurrently
 * it is asked: the work writes the receipt in its own transaction, and whoever comes second finds it.
 * @param schema of the result, as the receipt keeps it.
 * @throws DomainError `IDEMPOTENCY_KEY_REUSED` when the key was used for another request;
 * `IDEMPOTENCY_IN_PROGRESS` when the first is still at work.
 */
export async function once<S extends GenericSchema>(
  schema: S,
  receipt: Receipt | undefined,
  { receipts, now }: { receipts: Receipts; now: Date },
  work: () => Promise<InferOutput<S>>,
): Promise<Once<InferOutput<S>>> {
  if (!receipt) return { result: await work(), isReplay: false };

  const replay = async (): Promise<Once<InferOutput<S>> | undefined> => {
    const kept = await receipts.find(receipt.owner, receipt.key, now);
    if (!kept) return undefined;
    if (kept.requestHash !== receipt.requestHash) {
      throw new DomainError(
        'IDEMPOTENCY_KEY_REUSED',
        'This Idempotency-Key was used for another request: choose a new one',
      );
    }
    return { result: parse(schema, kept.result), isReplay: true };
  };

  const earlier = await replay();
  if (earlier) return earlier;
  try {
    return { result: await work(), isReplay: false };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const meanwhile = await replay();
    if (meanwhile) return meanwhile;
    if (error.code !== 'WRITE_CONFLICT') throw error;
    throw new DomainError(
      'IDEMPOTENCY_IN_PROGRESS',
      'Another request with this Idempotency-Key is at work: ask again',
      { cause: error },
    );
  }
}
