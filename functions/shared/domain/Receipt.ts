/**
 * What is kept of a finished POST that carried an `Idempotency-Key`: asked again, the same answer
 * is given. It is written in the transaction of the work itself, so that there is never work
 * without its receipt, nor a receipt without its work.
 */
export type Receipt = {
  /** Whose key it is: two editors may choose the same. */
  readonly owner: string;
  readonly key: string;
  /** SHA-256 of method, path, query and body: the same key for another request is a mistake. */
  readonly requestHash: string;
  /** When the key may be used anew. */
  readonly expiresAt: Date;
};

/** A receipt with the result of its work. */
export type KeptReceipt = Pick<Receipt, 'requestHash'> & { readonly result: unknown };
