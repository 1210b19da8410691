/** An HTTP API of the template, with everything that decides how a request is answered. */
export type HttpApi = {
  readonly logicalId: string;
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  readonly cors: CorsConfiguration | undefined;
  readonly routes: readonly HttpRoute[];
};

export type HttpRoute = {
  /** Route key, such as `GET /reviews/{id}` or `$default`. */
  readonly key: string;
  /** HTTP method or `ANY`. */
  readonly method: string;
  /** Path with its variables; absent for `$default`. */
  readonly path: string | undefined;
  readonly authorizer: JwtAuthorizer | undefined;
  /** A token needs one of them; none are needed when empty. */
  readonly scopes: readonly string[];
  readonly functionArn: string;
  /** An answer that takes longer is a 503. */
  readonly timeoutMilliseconds: number;
  /** Whether a permission of the function lets API Gateway call it for this route. */
  readonly isPermitted: boolean;
  readonly throttle: ThrottleLimits;
};

export type JwtAuthorizer = {
  readonly issuer: string;
  readonly audience: readonly string[];
  /** Header that carries the token, in lower case. */
  readonly header: string;
};

export type CorsConfiguration = {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  readonly maxAgeSeconds: number | undefined;
};

export type ThrottleLimits = {
  /** Steady requests in a second. */
  readonly rate: number;
  /** Most requests at once. */
  readonly burst: number;
};
