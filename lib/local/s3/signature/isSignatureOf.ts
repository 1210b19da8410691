import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a signature, in hexadecimal digits, is that of the text. */
export function isSignatureOf(text: string, key: Buffer, signature: string): boolean {
  const expected = createHmac('sha256', key).update(text).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
