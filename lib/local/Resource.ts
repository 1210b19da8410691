/** One resource of a synthesized template, every intrinsic in its properties resolved. */
export type Resource = {
  /** CloudFormation type, such as `AWS::Lambda::Function`. */
  readonly type: string;
  readonly logicalId: string;
  /** Name of the stack that declares it. */
  readonly stack: string;
  readonly region: string;
  /** What `Ref` gives: a table's name, a pool's id, a role's name. */
  readonly physicalId: string;
  /** What `Fn::GetAtt … Arn` gives, where the type has an ARN. */
  readonly arn: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A whole stage as the local cloud runs it. */
export type Template = {
  readonly resources: readonly Resource[];
  /** Directory of a file asset (a bundled function) by its S3 object key in the template. */
  readonly assetDirectory: (s3Key: string) => string;
};

/** The resources of one type, in the order of the template. */
export const resourcesOf = (template: Template, type: string): readonly Resource[] =>
  template.resources.filter((resource) => resource.type === type);
