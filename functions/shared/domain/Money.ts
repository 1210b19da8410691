import * as v from 'valibot';
import { integerBetween } from './fields.ts';

/** An amount in minor units (cents) of an ISO 4217 currency. */
export const Money = v.strictObject({
  amount: integerBetween(0, 1_000_000_000),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as BRL')),
});
export type Money = v.InferOutput<typeof Money>;
