/** A request to an AWS service, after the edge has judged who calls and whether that is allowed. */
export type EngineRequest = {
  /** Region of the SigV4 credential scope. */
  readonly region: string;
  /** Name of the API operation, such as `PutItem`. */
  readonly operation: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

/** What the service answers, status and headers included. */
export type EngineResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer | string;
};

/** Where a request is going, as far as a policy can depend on it. */
export type AccessTarget = {
  readonly region: string;
  readonly accountId: string;
  readonly operation: string;
  readonly body: Buffer;
};

/** One right that a request needs: this action on this resource. */
export type Access = {
  /** IAM action, such as `dynamodb:PutItem`. */
  readonly action: string;
  /** ARN of the resource, or `*` for an action that knows no resource. */
  readonly resource: string;
  /** Values of the condition keys that this service sets, such as `dynamodb:LeadingKeys`. */
  readonly context: Readonly<Record<string, readonly string[]>>;
};

/** One AWS service as the local cloud offers it. */
export type Engine = {
  /** Answers as the service does, its own errors included. Rejects only when the engine is broken. */
  readonly handle: (request: EngineRequest) => Promise<EngineResponse>;
  /**
   * All rights that the request needs, every one of them.
   * `undefined` for an operation that the engine does not offer.
   */
  readonly access: (target: AccessTarget) => readonly Access[] | undefined;
};
