import { createHash } from 'node:crypto';

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * An identifier as AWS generates them, but always the same for the same resource: what refers to
 * it (a token's issuer, a bookmark, a stored item) survives a restart.
 *
 * @param seed stack and logical id
 * @param alphabet how many kinds of characters: 36 for lower case, 62 with capitals
 */
export function generatedId(seed: string, length: number, alphabet: 36 | 62 = 36): string {
  return Array.from(
    createHash('sha512').update(seed).digest().subarray(0, length),
    (byte) => digits[byte % alphabet],
  ).join('');
}
