import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { integerBetween } from './domain/fields.ts';
import { Locale } from './domain/Locale.ts';
import { ReviewId } from './domain/Review.ts';
import type { SigningKey, SigningKeys } from './SigningKeys.ts';

/** What a preview link shows, and until when. */
export type Preview = {
  readonly reviewId: ReviewId;
  /** The version that it is pinned to. */
  readonly version: number;
  /** All languages where absent. */
  readonly locale?: Locale | undefined;
  /** As it stood on the review when the link was made: raising it there revokes the link. */
  readonly epoch: number;
  /** RFC 3339 in UTC, to the second. */
  readonly expiresAt: string;
};

/** For how many days a link is good. */
export const PreviewDays = v.optional(integerBetween(1, 30), 7);

/** Why a token opens nothing. For the log only: whoever holds the token is told one and the same. */
type PreviewFault = 'malformed' | 'unknownKey' | 'forged' | 'expired';

export type OpenedPreview = { readonly preview: Preview } | { readonly fault: PreviewFault };

/** Ours are 250 characters long, and no more than this is looked at. */
const longest = 1000;
const secondsOfDay = 24 * 60 * 60;

/** Tells these tokens from all others that were ever signed with the same key (RFC 8725, 3.11). */
const type = 'preview+jwt';

const Header = v.strictObject({
  alg: v.literal('HS256'),
  typ: v.literal(type),
  /** A version id of Secrets Manager. */
  kid: v.pipe(v.string(), v.regex(/^[\w-]{32,64}$/)),
});

const Claims = v.strictObject({
  /** The form of these claims. */
  v: v.literal(1),
  sub: ReviewId,
  ver: integerBetween(1, 1_000_000),
  loc: v.optional(Locale),
  epoch: integerBetween(0, 1_000_000),
  /** Seconds since 1970. */
  exp: v.pipe(v.number(), v.integer()),
});

/**
 * A token for a preview link: a JSON Web Token (RFC 7519) with HMAC-SHA256, made for a number of
 * days as `PreviewDays` has it.
 *
 * With node:crypto alone: the one algorithm is three lines, and jose would add 17 KB to the bundle.
 * The tests hold it against jose. Being a JWT, it is never written to a log (see log.ts).
 */
export function signPreview(
  { reviewId, version, locale, epoch }: Omit<Preview, 'expiresAt'>,
  days: number,
  { id, key }: SigningKey,
  now: Date,
): { readonly token: string; readonly expiresAt: string } {
  const exp = Math.floor(now.getTime() / 1000) + days * secondsOfDay;
  const header = { alg: 'HS256', typ: type, kid: id } satisfies v.InferInput<typeof Header>;
  const claims: v.InferInput<typeof Claims> = {
    v: 1,
    sub: reviewId,
    ver: version,
    ...(locale ? { loc: locale } : {}),
    epoch,
    exp,
  };
  const signed = `${encode(header)}.${encode(claims)}`;
  return { token: `${signed}.${signatureOf(signed, key)}`, expiresAt: textOf(exp) };
}

/**
 * What a token of a preview link shows. Whether the review still has the epoch is the caller's to
 * check. Nothing in a token is believed before its signature is.
 */
export async function openPreview(
  token: string,
  keys: Pick<SigningKeys, 'find'>,
  now: Date,
): Promise<OpenedPreview> {
  if (token.length > longest) return { fault: 'malformed' };
  const [header = '', claims = '', signature = '', ...rest] = token.split('.');
  const parsed = decode(Header, header);
  if (rest.length > 0 || !parsed) return { fault: 'malformed' };
  const known = await keys.find(parsed.kid);
  if (!known) return { fault: 'unknownKey' };
  if (!isSame(signature, signatureOf(`${header}.${claims}`, known.key))) return { fault: 'forged' };
  const opened = decode(Claims, claims);
  if (!opened) return { fault: 'malformed' };
  const { sub: reviewId, ver: version, loc: locale, epoch, exp } = opened;
  if (exp * 1000 <= now.getTime()) return { fault: 'expired' };
  return { preview: { reviewId, version, locale, epoch, expiresAt: textOf(exp) } };
}

const signatureOf = (signed: string, key: KeyObject): string =>
  createHmac('sha256', key).update(signed).digest('base64url');

/** In a time that tells nothing about where the texts differ. */
function isSame(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

function decode<S extends v.GenericSchema>(schema: S, part: string): v.InferOutput<S> | undefined {
  const json = Buffer.from(part, 'base64url').toString();
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json);
  return parsed.success ? parsed.output : undefined;
}

const textOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
