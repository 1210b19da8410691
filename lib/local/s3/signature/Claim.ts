/** What a request says of its signature: who made it, when, over what. */
export type Claim = {
  readonly accessKeyId: string;
  readonly region: string;
  /** `20261122T024008Z` */
  readonly date: string;
  /** Lower-case names. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** SHA-256 of the body, `UNSIGNED-PAYLOAD`, or the name of a streaming form. */
  readonly payload: string;
  /** Set for a presigned request. */
  readonly expiresSeconds: number | undefined;
};
