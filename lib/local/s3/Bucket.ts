/** A bucket of the template. */
export type Bucket = {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  /** Whether an object that is written again or deleted keeps its former versions. */
  readonly isVersioned: boolean;
  readonly cors: readonly CorsRule[];
  /** Whether EventBridge is told what happens to its objects. */
  readonly sendsEvents: boolean;
  /** What CloudFront may do with its objects: `s3:GetObject`, `s3:ListBucket`. */
  readonly cloudFrontMay: readonly string[];
};

export type CorsRule = {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposedHeaders: readonly string[];
  readonly maxAgeSeconds: number | undefined;
};
