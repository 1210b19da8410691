import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256 } from '../../../../functions/shared/aws/Sha256.ts';

/** What the SDK signs with where nothing stands in for it. */
const { sha256: OfSdk } = new DynamoDBClient({ region: 'sa-east-1' }).config;

it('signs as the SDK does, with every key, in whatever pieces', async () => {
  const keys = fc.option(fc.oneof(fc.uint8Array({ maxLength: 100 }), fc.string()), {
    nil: undefined,
  });
  const pieces = fc.array(fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' })));
  await fc.assert(
    fc.asyncProperty(keys, pieces, async (key, given) => {
      const digests = [new Sha256(key), new OfSdk(key)].map((hash) => {
        for (const piece of given) hash.update(piece);
        return hash.digest();
      });
      const [own, theirs] = await Promise.all(digests);
      expect(Buffer.from(own ?? '')).toEqual(Buffer.from(theirs ?? ''));
    }),
  );
});
