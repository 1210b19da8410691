import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { jwtVerify, SignJWT } from 'jose';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { ReviewId } from '../../../functions/shared/domain/Review.ts';
import { openPreview, PreviewDays, signPreview } from '../../../functions/shared/previewToken.ts';
import type { SigningKey } from '../../../functions/shared/SigningKeys.ts';
import { ulidOf } from '../../support/clock.ts';

const now = new Date('2026-03-01T12:00:00.750Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const day = 24 * 60 * 60 * 1000;

const aKey = (): SigningKey => ({ id: randomUUID(), key: createSecretKey(randomBytes(48)) });
const key = aKey();
const keysOf = (...known: SigningKey[]) => ({
  find: async (id: string) => known.find((each) => each.id === id),
});

const preview = {
  reviewId: parse(ReviewId, ulidOf(7)),
  version: 12,
  locale: 'pt-BR',
  epoch: 3,
} as const;
const { token, expiresAt } = signPreview(preview, 7, key, now);
const open = (text: string, at = now, keys = keysOf(key)) => openPreview(text, keys, at);

/** Claims signed with the right key, however wrong they are. */
const signed = (claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'preview+jwt', kid: key.id, ...header })
    .sign(key.key);
const claims = {
  v: 1,
  sub: preview.reviewId,
  ver: 12,
  epoch: 3,
  exp: Math.ceil(now.getTime() / 1000) + 60,
};

describe('a token', () => {
  it('opens what it was made for', async () => {
    expect(expiresAt).toBe('2026-03-08T12:00:00.000Z');
    await expect(open(token)).resolves.toEqual({ preview: { ...preview, expiresAt } });
  });

  it('is for all languages where it names none', async () => {
    const { token: ofAll } = signPreview({ ...preview, locale: undefined }, 7, key, now);
    await expect(open(ofAll)).resolves.toMatchObject({ preview: { locale: undefined } });
  });

  it('fits into an address, and is kept out of logs', () => {
    expect(token).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(token.length).toBeLessThan(300);
  });

  it('is good until the last second', async () => {
    await expect(open(token, later(7 * day - 751))).resolves.toHaveProperty('preview');
    await expect(open(token, later(7 * day - 750))).resolves.toEqual({ fault: 'expired' });
  });

  it('outlives the change to another key', async () => {
    const newKey = aKey();
    const { token: newer } = signPreview(preview, 7, newKey, now);
    const both = keysOf(newKey, key);
    await expect(open(token, now, both)).resolves.toHaveProperty('preview');
    await expect(open(newer, now, both)).resolves.toHaveProperty('preview');
    await expect(open(token, now, keysOf(newKey))).resolves.toEqual({ fault: 'unknownKey' });
  });

  it('is good for 1 to 30 days, 7 if nobody says', () => {
    expect(parse(PreviewDays, undefined)).toBe(7);
    expect([1, 30].map((days) => parse(PreviewDays, days))).toEqual([1, 30]);
    for (const days of [0, 31, 1.5]) expect(() => parse(PreviewDays, days)).toThrow('must be');
  });
});

describe('the form of a token', () => {
  it('is a JSON Web Token to others', async () => {
    const { payload, protectedHeader } = await jwtVerify(token, key.key, {
      algorithms: ['HS256'],
      typ: 'preview+jwt',
      currentDate: now,
    });
    expect(protectedHeader.kid).toBe(key.id);
    expect(payload).toMatchObject({ sub: preview.reviewId, exp: Date.parse(expiresAt) / 1000 });
  });

  it('is understood when others write it', async () => {
    await expect(open(await signed(claims))).resolves.toHaveProperty('preview');
  });
});

describe('a token that opens nothing', () => {
  const [header = '', body = '', signature = ''] = token.split('.');
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

  it.each([
    ['is empty', ''],
    ['is none', 'not-a-token'],
    ['has no header', `.${body}.${signature}`],
    [
      'has another algorithm',
      `${encoded({ alg: 'none', typ: 'preview+jwt', kid: key.id })}.${body}.`,
    ],
    ['has four parts', `${token}.${signature}`],
    ['is endless', `${token}${'a'.repeat(1000)}`],
    [
      'names a key as nobody does',
      `${encoded({ alg: 'HS256', typ: 'preview+jwt', kid: '../x' })}.${body}.x`,
    ],
  ])('%s: malformed', async (_what, malformed) => {
    const keys = { find: () => Promise.reject(new Error('no key is looked up for this')) };
    await expect(openPreview(malformed, keys, now)).resolves.toEqual({ fault: 'malformed' });
  });

  it.each([
    ['claims of another form', { ...claims, v: 2 }],
    ['a claim too many', { ...claims, admin: true }],
    ['no review', { ...claims, sub: 'x' }],
    ['no version', { ...claims, ver: undefined }],
    ['an unknown language', { ...claims, loc: 'xx' }],
    ['no end', { ...claims, exp: undefined }],
  ])('was signed by us with %s: malformed', async (_what, wrong) => {
    await expect(open(await signed(wrong))).resolves.toEqual({ fault: 'malformed' });
  });

  it('is another kind of token, signed with the same key: malformed', async () => {
    await expect(open(await signed(claims, { typ: 'JWT' }))).resolves.toEqual({
      fault: 'malformed',
    });
  });

  it.each([
    ['has other claims', `${header}.${encoded({ ...claims, epoch: 4 })}.${signature}`],
    ['has no signature', `${header}.${body}.`],
    ['has half a signature', `${header}.${body}.${signature.slice(0, 20)}`],
    ['has a signature written otherwise', `${token}=`],
  ])('%s: forged', async (_what, forged) => {
    await expect(open(forged)).resolves.toEqual({ fault: 'forged' });
  });

  it('was signed with another key of the same name: forged', async () => {
    const { token: forged } = signPreview(preview, 7, { ...aKey(), id: key.id }, now);
    await expect(open(forged)).resolves.toEqual({ fault: 'forged' });
  });

  it('is expired to nobody who could not have made it: forged', async () => {
    const { token: forged } = signPreview(preview, 1, { ...aKey(), id: key.id }, later(-9 * day));
    await expect(open(forged)).resolves.toEqual({ fault: 'forged' });
  });

  it('differs in a single character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom(...'abcXYZ019-_.'),
        async (index, character) => {
          fc.pre(token[index] !== character);
          const changed = token.slice(0, index) + character + token.slice(index + 1);
          await expect(open(changed)).resolves.toHaveProperty('fault');
        },
      ),
    );
  });
});
