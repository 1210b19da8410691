import { generatedId } from './generatedId.ts';

/** A resource whose id is known, as the ARN and the attributes are made from it. */
export type Identified = {
  readonly id: string;
  readonly region: string;
  readonly accountId: string;
  /** Stack and logical id: the seed of further generated ids. */
  readonly seed: string;
};

/** What CloudFormation knows about a type of resource once it exists. */
export type ResourceKind = {
  /** Property that names the resource; without it, or when left out, an id is generated. */
  readonly nameProperty?: string;
  /** The generated id; when left out `<stack>-<logicalId>-<random>`, as CloudFormation does. */
  readonly generate?: (seed: string, region: string) => string;
  /** What `Ref` gives, when that is not the id. */
  readonly ref?: (resource: Identified) => string;
  readonly arn?: (resource: Identified) => string;
  /** What `Fn::GetAtt` gives, besides `Arn`. */
  readonly attributes?: Readonly<Record<string, (resource: Identified) => string>>;
};

/** `arn:aws:<service>:<region>:<account>:<path>` with the id put behind the path. */
const arn =
  (service: string, path: string, suffix = '') =>
  ({ id, region, accountId }: Identified) =>
    `arn:aws:${service}:${region}:${accountId}:${path}${id}${suffix}`;

const tenCharacters = (seed: string) => generatedId(seed, 10);
const id = ({ id }: Identified) => id;

const topicArn = arn('sns', '');
const managedPolicyArn = ({ accountId, id }: Identified) =>
  `arn:aws:iam::${accountId}:policy/${id}`;
/** The name, a hyphen and six characters, so that a secret made anew is another one. */
const secretArn = (secret: Identified) =>
  arn('secretsmanager', 'secret:', `-${generatedId(secret.seed, 6, 62)}`)(secret);
const queueUrl = ({ region, accountId, id }: Identified) =>
  `https://sqs.${region}.amazonaws.com/${accountId}/${id}`;
const userPoolProvider = ({ region, id }: Identified) =>
  `cognito-idp.${region}.amazonaws.com/${id}`;

/** Exists in the template, and has nothing that others could ask for. */
const plain: ResourceKind = {};

/**
 * Every type of resource that a template may hold. A type that is missing stops the start, so that
 * nothing is left out silently: add a line here, and an engine where it does something.
 * What `Ref` and `Fn::GetAtt` give stands under "Return values" of each type in
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
export const resourceKinds: Readonly<Record<string, ResourceKind>> = {
  'AWS::ApiGatewayV2::Api': {
    generate: tenCharacters,
    attributes: {
      ApiId: id,
      ApiEndpoint: ({ id, region }) => `https://${id}.execute-api.${region}.amazonaws.com`,
    },
  },
  'AWS::ApiGatewayV2::Authorizer': { generate: tenCharacters, attributes: { AuthorizerId: id } },
  'AWS::ApiGatewayV2::Integration': { generate: tenCharacters, attributes: { IntegrationId: id } },
  'AWS::ApiGatewayV2::Route': { generate: tenCharacters, attributes: { RouteId: id } },
  'AWS::ApiGatewayV2::Stage': { nameProperty: 'StageName' },
  'AWS::CDK::Metadata': plain,
  'AWS::CloudFront::CachePolicy': { attributes: { Id: id } },
  'AWS::CloudFront::Distribution': {
    generate: (seed) => `E${generatedId(seed, 13).toUpperCase()}`,
    attributes: { Id: id, DomainName: ({ id }) => `${id.toLowerCase()}.cloudfront.net` },
  },
  'AWS::CloudFront::OriginAccessControl': { attributes: { Id: id } },
  'AWS::CloudFront::ResponseHeadersPolicy': { attributes: { Id: id } },
  'AWS::CloudWatch::Alarm': { nameProperty: 'AlarmName', arn: arn('cloudwatch', 'alarm:') },
  'AWS::CloudWatch::CompositeAlarm': {
    nameProperty: 'AlarmName',
    arn: arn('cloudwatch', 'alarm:'),
  },
  'AWS::CloudWatch::Dashboard': { nameProperty: 'DashboardName' },
  'AWS::Cognito::ManagedLoginBranding': plain,
  'AWS::Cognito::UserPool': {
    generate: (seed, region) => `${region}_${generatedId(seed, 9, 62)}`,
    arn: arn('cognito-idp', 'userpool/'),
    attributes: {
      UserPoolId: id,
      ProviderName: userPoolProvider,
      ProviderURL: (pool) => `https://${userPoolProvider(pool)}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {
    generate: (seed) => generatedId(seed, 26),
    attributes: { ClientId: id },
  },
  'AWS::Cognito::UserPoolDomain': { nameProperty: 'Domain' },
  'AWS::Cognito::UserPoolGroup': { nameProperty: 'GroupName' },
  'AWS::Cognito::UserPoolResourceServer': { nameProperty: 'Identifier' },
  'AWS::DynamoDB::GlobalTable': {
    nameProperty: 'TableName',
    arn: arn('dynamodb', 'table/'),
    attributes: { StreamArn: arn('dynamodb', 'table/', '/stream/2026-01-01T00:00:00.000') },
  },
  'AWS::Events::Rule': { nameProperty: 'Name', arn: arn('events', 'rule/') },
  'AWS::IAM::ManagedPolicy': {
    nameProperty: 'ManagedPolicyName',
    ref: managedPolicyArn,
    attributes: { PolicyArn: managedPolicyArn },
  },
  'AWS::IAM::Policy': { nameProperty: 'PolicyName' },
  'AWS::IAM::Role': {
    nameProperty: 'RoleName',
    arn: ({ accountId, id }) => `arn:aws:iam::${accountId}:role/${id}`,
    attributes: { RoleId: ({ seed }) => `AROA${generatedId(seed, 17).toUpperCase()}` },
  },
  'AWS::KMS::Key': {
    generate: (seed) => generatedId(seed, 32),
    arn: arn('kms', 'key/'),
    attributes: { KeyId: id },
  },
  'AWS::Lambda::EventInvokeConfig': plain,
  'AWS::Lambda::EventSourceMapping': { attributes: { Id: id } },
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', arn: arn('lambda', 'function:') },
  'AWS::Lambda::Permission': plain,
  'AWS::Logs::LogGroup': {
    nameProperty: 'LogGroupName',
    arn: arn('logs', 'log-group:', ':*'),
  },
  'AWS::Logs::MetricFilter': plain,
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    generate: (seed) => `bucket-${generatedId(seed, 20)}`,
    arn: ({ id }) => `arn:aws:s3:::${id}`,
    attributes: {
      DomainName: ({ id }) => `${id}.s3.amazonaws.com`,
      RegionalDomainName: ({ id, region }) => `${id}.s3.${region}.amazonaws.com`,
    },
  },
  'AWS::S3::BucketPolicy': plain,
  'AWS::SNS::Subscription': plain,
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    ref: topicArn,
    arn: topicArn,
    attributes: { TopicArn: topicArn, TopicName: id },
  },
  'AWS::SNS::TopicPolicy': plain,
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    ref: secretArn,
    arn: secretArn,
    attributes: { Id: secretArn },
  },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    ref: queueUrl,
    arn: arn('sqs', ''),
    attributes: { QueueName: id, QueueUrl: queueUrl },
  },
  'AWS::SQS::QueuePolicy': plain,
};
