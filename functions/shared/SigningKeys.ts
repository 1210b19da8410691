import type { KeyObject } from 'node:crypto';

/** A secret that proves where something comes from, and the name it goes by. */
export type SigningKey = {
  readonly id: string;
  /** A `KeyObject`, because neither a log nor JSON ever shows what is in one. */
  readonly key: KeyObject;
};

/** What use cases ask of the place where signing keys are kept. */
export type SigningKeys = {
  /** The key to sign with now. */
  current(): Promise<SigningKey>;
  /** A key that something was signed with earlier; undefined when it is not good any more. */
  find(id: string): Promise<SigningKey | undefined>;
};
