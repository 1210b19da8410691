import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../replaceFile.ts';
import { PasswordHash } from './password.ts';

const PrivateKey = v.object({
  kty: v.literal('RSA'),
  n: v.string(),
  e: v.string(),
  d: v.string(),
  p: v.string(),
  q: v.string(),
  dp: v.string(),
  dq: v.string(),
  qi: v.string(),
});
/** An RSA signing key as a JSON Web Key. */
export type PrivateKey = v.InferOutput<typeof PrivateKey>;

const time = v.pipe(v.string(), v.isoTimestamp());

const User = v.object({
  /** The user's name in the API too, because people sign in with their email address. */
  sub: v.string(),
  attributes: v.record(v.string(), v.string()),
  groups: v.array(v.string()),
  isEnabled: v.boolean(),
  status: v.picklist(['FORCE_CHANGE_PASSWORD', 'CONFIRMED', 'RESET_REQUIRED']),
  password: PasswordHash,
  /** When the password was set: a temporary one runs out. */
  passwordSetAt: time,
  createdAt: time,
  modifiedAt: time,
  /** The code of a password reset under way. */
  reset: v.optional(v.object({ code: PasswordHash, expiresAt: time })),
});
/** A person in the pool. */
export type User = v.InferOutput<typeof User>;

const TokenFamily = v.object({
  /** `origin_jti` in every token of the family. */
  id: v.string(),
  sub: v.string(),
  clientId: v.string(),
  scopes: v.array(v.string()),
  /** When the person proved who they are, in seconds of the Unix time. */
  authTime: v.number(),
  /** SHA-256 of the refresh token, which is itself stored nowhere. */
  refreshTokenHash: v.string(),
  expiresAt: time,
});
/** All tokens that come from one sign-in; without its family a token is revoked. */
export type TokenFamily = v.InferOutput<typeof TokenFamily>;

const PoolState = v.object({
  /** Cognito signs access and ID tokens with a key each. */
  keys: v.object({ access: PrivateKey, id: PrivateKey }),
  users: v.array(User),
  families: v.array(TokenFamily),
});
/** All that a restart must not lose. */
export type PoolState = v.InferOutput<typeof PoolState>;

/** The pool's state on disk: `<directory>/pool.json`, readable by its owner only. */
export class PoolFile {
  readonly #path: string;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#path = join(directory, 'pool.json');
  }

  /** @throws Error naming the file when its content is not a pool's state. */
  read(): PoolState | undefined {
    if (!existsSync(this.#path)) return undefined;
    try {
      return v.parse(PoolState, JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch (cause) {
      throw new Error(`${this.#path} cannot be read; start with --reset to make it anew`, {
        cause,
      });
    }
  }

  /** Returns when the state is on disk. */
  write(state: PoolState): void {
    replaceFile(this.#path, JSON.stringify(state));
  }
}
