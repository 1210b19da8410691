import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { CognitoError } from './CognitoError.ts';
import type { PasswordPolicy } from './UserPoolConfig.ts';

/** A password as it is stored: scrypt with Node's default cost (16 MiB, about 50 ms). */
export const PasswordHash = v.object({ salt: v.string(), hash: v.string() });
export type PasswordHash = v.InferOutput<typeof PasswordHash>;

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const hashBytes = 32;

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, hashBytes);
  return { salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/** What a password is compared with where there is no account: nothing matches it. */
const nobody: PasswordHash = {
  salt: randomBytes(16).toString('base64url'),
  hash: randomBytes(hashBytes).toString('base64url'),
};

/** Takes as long for an account that does not exist, so that time does not tell who has one. */
export async function isPassword(
  password: string,
  stored: PasswordHash = nobody,
): Promise<boolean> {
  const hash = await derive(password, Buffer.from(stored.salt, 'base64url'), hashBytes);
  return timingSafeEqual(hash, Buffer.from(stored.hash, 'base64url'));
}

/** A part of the password policy; the pages tick them off one by one while somebody types. */
export type PasswordRule = 'length' | 'lowercase' | 'uppercase' | 'number' | 'symbol';

/** Longest password that Cognito takes. */
const maximumLength = 256;

/**
 * Cognito's list of symbols; a space counts inside, never at an end.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html
 */
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+ -]/;

/** The rules of the policy, in the order in which Cognito checks them. */
export const rulesOf = (policy: PasswordPolicy): PasswordRule[] => [
  'length',
  ...(policy.requireLowercase ? (['lowercase'] as const) : []),
  ...(policy.requireUppercase ? (['uppercase'] as const) : []),
  ...(policy.requireNumbers ? (['number'] as const) : []),
  ...(policy.requireSymbols ? (['symbol'] as const) : []),
];

const isMet: Record<PasswordRule, (password: string, policy: PasswordPolicy) => boolean> = {
  length: (password, { minimumLength }) =>
    password.length >= minimumLength && password.length <= maximumLength,
  lowercase: (password) => /[a-z]/.test(password),
  uppercase: (password) => /[A-Z]/.test(password),
  number: (password) => /[0-9]/.test(password),
  symbol: (password) => symbol.test(password),
};

const complaints: Record<PasswordRule, string> = {
  length: 'Password not long enough',
  lowercase: 'Password must have lowercase characters',
  uppercase: 'Password must have uppercase characters',
  number: 'Password must have numeric characters',
  symbol: 'Password must have symbol characters',
};

/** The rules that a password breaks. */
export const brokenRules = (password: string, policy: PasswordPolicy): PasswordRule[] =>
  rulesOf(policy).filter((rule) => !isMet[rule](password, policy));

/** @throws CognitoError `InvalidPasswordException` naming the first broken rule, as Cognito does. */
export function checkPolicy(password: string, policy: PasswordPolicy): void {
  if (password !== password.trim()) {
    throw new CognitoError(
      'InvalidParameterException',
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
    );
  }
  const [broken] = brokenRules(password, policy);
  if (broken) {
    throw new CognitoError(
      'InvalidPasswordException',
      `Password did not conform with policy: ${complaints[broken]}`,
    );
  }
}

/** Without the letters and digits that look alike in a mail (I, l, 1, O, 0). */
const alphabets = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%*+-?@_'];

/** A random password that fulfils every policy of its length. */
export function temporaryPassword({ minimumLength }: PasswordPolicy): string {
  const pick = (characters: string) => characters.charAt(randomInt(characters.length));
  const length = Math.max(minimumLength, 12);
  const all = alphabets.join('');
  const picked = Array.from({ length }, (_, index) => pick(alphabets[index] ?? all));
  for (let last = picked.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [picked[last], picked[other]] = [picked[other] ?? '', picked[last] ?? ''];
  }
  return picked.join('');
}
