import type { Authentication } from './Authentication.ts';
import type { ExpiringStore } from './ExpiringStore.ts';
import type { OnMail } from './Mail.ts';
import type { Tokens } from './tokens.ts';
import type { UserPool } from './UserPool.ts';
import type { UserPoolConfig } from './UserPoolConfig.ts';

/** An authorization code that was handed out. */
type CodeGrant = {
  readonly sub: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly codeChallenge: string;
  readonly nonce: string | undefined;
  /** Seconds of the Unix time. */
  readonly authTime: number;
  /** The family that its tokens will have: known beforehand, so that a replay can revoke it. */
  readonly familyId: string;
  readonly expiresAt: Date;
  /** A code works once, even when that once fails. */
  isRedeemed: boolean;
};

/** A browser that has signed in and need not again for a while. */
export type BrowserSession = { readonly sub: string; readonly authTime: number };

/** What a browser is in the middle of. */
export type Flow =
  | { readonly step: 'newPassword'; readonly sub: string; readonly clientId: string }
  | { readonly step: 'reset' | 'resetDone'; readonly username: string };

/** What the admin API, the OAuth endpoints and the pages work with. */
export type Services = {
  readonly config: UserPoolConfig;
  readonly pool: UserPool;
  readonly tokens: Tokens;
  readonly authentication: Authentication;
  readonly codes: ExpiringStore<CodeGrant>;
  readonly browserSessions: ExpiringStore<BrowserSession>;
  readonly flows: ExpiringStore<Flow>;
  readonly onMail: OnMail;
  readonly now: () => Date;
  /** Where the pages are, such as `http://localhost:3001`. */
  readonly origin: string;
  readonly issuer: string;
};
