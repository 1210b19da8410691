import * as v from 'valibot';
import { S3Error } from '../S3Error.ts';

/** A field must have a value, or begin with one. */
export type FieldCondition = {
  readonly operator: 'eq' | 'starts-with';
  /** In lower case, without the dollar sign. */
  readonly field: string;
  readonly value: string;
};

/** What a browser may send, as somebody with a key signed it. */
export type PostPolicy = {
  readonly expiration: Date;
  readonly conditions: readonly FieldCondition[];
  /** All of them hold. */
  readonly sizes: readonly { readonly smallest: number; readonly largest: number }[];
};

const Size = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(Number),
  v.integer(),
  v.minValue(0),
);
const Value = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const Operator = v.pipe(v.string(), v.toLowerCase(), v.picklist(['eq', 'starts-with']));
const Field = v.pipe(
  v.string(),
  v.startsWith('$'),
  v.transform((name) => name.slice(1).toLowerCase()),
);

const Condition = v.union([
  v.tuple([v.pipe(v.string(), v.toLowerCase(), v.literal('content-length-range')), Size, Size]),
  v.tuple([Operator, Field, Value]),
  v.pipe(
    v.unknown(),
    v.check((condition) => !Array.isArray(condition), 'is no condition that S3 knows'),
    v.record(v.string(), Value),
  ),
]);

const Document = v.strictObject({
  expiration: v.pipe(v.string(), v.isoTimestamp()),
  conditions: v.array(Condition),
});

/**
 * Reads the policy of a form.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 * @throws S3Error on a document that is none, or holds what nobody could judge
 */
export function readPolicy(base64: string): PostPolicy {
  const { expiration, conditions } = parse(base64);
  const read: { conditions: FieldCondition[]; sizes: PostPolicy['sizes'][number][] } = {
    conditions: [],
    sizes: [],
  };
  for (const condition of conditions) {
    if (!Array.isArray(condition)) {
      for (const [name, value] of Object.entries(condition)) {
        read.conditions.push({ operator: 'eq', field: name.toLowerCase(), value });
      }
    } else if (condition[0] === 'content-length-range') {
      read.sizes.push({ smallest: condition[1], largest: condition[2] });
    } else {
      const [operator, field, value] = condition;
      read.conditions.push({ operator, field, value });
    }
  }
  return { expiration: new Date(expiration), ...read };
}

function parse(base64: string): v.InferOutput<typeof Document> {
  try {
    return v.parse(Document, JSON.parse(Buffer.from(base64, 'base64').toString()));
  } catch (error) {
    if (!v.isValiError(error)) throw new S3Error('InvalidPolicyDocument');
    const [issue] = error.issues;
    const place = v.getDotPath(issue) ?? 'it';
    throw new S3Error('InvalidPolicyDocument', `Invalid Policy: ${place}: ${issue.message}`);
  }
}
