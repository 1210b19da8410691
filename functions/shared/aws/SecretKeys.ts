import { createSecretKey } from 'node:crypto';
import {
  GetSecretValueCommand,
  type GetSecretValueCommandInput,
  type GetSecretValueCommandOutput,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { SigningKey, SigningKeys } from '../SigningKeys.ts';

/** How soon a new key is signed with, once somebody put it there. */
const currentMilliseconds = 5 * 60 * 1000;

/** How soon a key that an operator revoked is refused everywhere. */
const foundMilliseconds = 60 * 60 * 1000;

/**
 * Ids come from whoever has a link, or makes one up, and each look-up costs money (USD 0.05 for
 * 10,000) and the caller's time: beyond so many misses a minute, unknown ids are just unknown, but
 * for that of the current key.
 */
const mostMisses = 20;
const missesMilliseconds = 60 * 1000;

/**
 * HMAC-SHA256 wants 256 random bits at least (RFC 2104, section 3), which are 43 characters of
 * base 64; a key that the stack generates has 64 letters and digits.
 */
const leastCharacters = 43;

/** A staging label that begins so takes a key out of use: see lib/constructs/PreviewKeys.ts. */
const revoked = 'REVOKED';

type Cached<Value> = { readonly value: Value; readonly until: number };

/**
 * Signing keys in one secret of AWS Secrets Manager: each version of the secret is a key, under the
 * version's id. The current one is signed with. Earlier ones stay good for what they signed, as long
 * as Secrets Manager has them: it keeps the hundred newest, and always the one before the current.
 *
 * The SDK's client adds 14 KB to a bundle (2 KB gzipped). The AWS extension that caches secrets
 * would add none, but a layer of another account, by region and architecture, a process to start
 * with, and a second way that only exists on AWS.
 */
export class SecretKeys implements SigningKeys {
  readonly #client: Pick<SecretsManagerClient, 'send'>;
  readonly #secretId: string;
  readonly #now: () => number;
  #current: Cached<Promise<SigningKey>> | undefined;
  readonly #found = new Map<string, Cached<SigningKey>>();
  #misses: number[] = [];

  /** @param secretId ARN or name */
  constructor(
    client: Pick<SecretsManagerClient, 'send'>,
    secretId: string,
    now: () => number = Date.now,
  ) {
    this.#client = client;
    this.#secretId = secretId;
    this.#now = now;
  }

  /** @throws Error when the secret holds no key that is good enough. */
  current(): Promise<SigningKey> {
    if (this.#current && this.#current.until > this.#now()) return this.#current.value;
    const value = this.#fetchCurrent();
    const current = { value, until: this.#now() + currentMilliseconds };
    this.#current = current;
    // What failed is asked for again, by the next who needs it.
    value.catch(() => {
      if (this.#current === current) this.#current = undefined;
    });
    return value;
  }

  async find(id: string): Promise<SigningKey | undefined> {
    const known = this.#found.get(id);
    if (known && known.until > this.#now()) return known.value;
    this.#found.delete(id);
    if (!known && this.#hasMissedTooOften()) {
      // Most links that are out: whoever makes up ids shall not keep them from opening.
      const current = await this.current();
      return current.id === id ? current : undefined;
    }
    const key = await this.#lookUp(id);
    if (!key) this.#misses.push(this.#now());
    return key;
  }

  async #lookUp(id: string): Promise<SigningKey | undefined> {
    try {
      return this.#keep(await this.#fetch({ VersionId: id }));
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  }

  async #fetchCurrent(): Promise<SigningKey> {
    const secret = await this.#fetch({ VersionStage: 'AWSCURRENT' });
    const key = this.#keep(secret);
    if (!key) throw new Error(`the current version of ${this.#secretId} is revoked: put a new one`);
    return key;
  }

  #fetch(
    version: Pick<GetSecretValueCommandInput, 'VersionId' | 'VersionStage'>,
  ): Promise<GetSecretValueCommandOutput> {
    return this.#client.send(new GetSecretValueCommand({ SecretId: this.#secretId, ...version }));
  }

  /** Remembers a key, unless it is revoked. */
  #keep({ VersionId, VersionStages, SecretString = '' }: GetSecretValueCommandOutput) {
    if (VersionStages?.some((stage) => stage.startsWith(revoked))) return undefined;
    if (!VersionId || SecretString.length < leastCharacters) {
      throw new Error(
        `the version ${VersionId} of ${this.#secretId} is no key: a key is a text of ` +
          `${leastCharacters} random characters at least`,
      );
    }
    const key: SigningKey = { id: VersionId, key: createSecretKey(SecretString, 'utf8') };
    this.#found.set(VersionId, { value: key, until: this.#now() + foundMilliseconds });
    return key;
  }

  #hasMissedTooOften(): boolean {
    this.#misses = this.#misses.filter((at) => at > this.#now() - missesMilliseconds);
    return this.#misses.length >= mostMisses;
  }
}
