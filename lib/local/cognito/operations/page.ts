import * as v from 'valibot';
import { CognitoError } from '../CognitoError.ts';

/** Cognito's lists give 60 at most. */
export const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 60);

/**
 * One page of a list, and the token for the next. The token holds the key of the last item, so
 * that nothing is skipped or repeated when others come and go meanwhile.
 * @param keyOf a unique string; the page is in its order
 */
export function page<Item>(
  all: readonly Item[],
  keyOf: (item: Item) => string,
  size: number,
  token: string | undefined,
): { items: Item[]; next: string | undefined } {
  const after = token === undefined ? undefined : keyIn(token);
  const rest = all
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .filter((item) => after === undefined || keyOf(item) > after);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  const next =
    last !== undefined && rest.length > size
      ? Buffer.from(JSON.stringify([keyOf(last)])).toString('base64url')
      : undefined;
  return { items, next };
}

function keyIn(token: string): string {
  try {
    const [key] = v.parse(
      v.tuple([v.string()]),
      JSON.parse(Buffer.from(token, 'base64url').toString()),
    );
    return key;
  } catch {
    throw new CognitoError('InvalidParameterException', 'Invalid pagination token given.');
  }
}
