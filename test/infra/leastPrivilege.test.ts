import { describe, expect, it } from 'vitest';
import { resourcesIn, type Synthesized, synthesized, theOnly } from '../support/synthesized.ts';

type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
};

/** What each function of a region may do: resource -> actions, by the function's short name. */
function permissions(stage: Synthesized, region: string) {
  const policies = resourcesIn(stage, 'AWS::IAM::Policy', region);
  const functions = resourcesIn(stage, 'AWS::Lambda::Function', region);
  return Object.fromEntries(
    functions.map(({ physicalId, properties }) => {
      const role = String(properties.Role).split('role/')[1] ?? '';
      const statements = policies
        .filter((policy) => (policy.properties.Roles as string[]).includes(role))
        .flatMap((policy) => (policy.properties.PolicyDocument as { Statement: [] }).Statement);
      return [physicalId.replace(`${stage.stage}-`, ''), statements.map(readable)];
    }),
  );
}

const readable = ({ Effect, Action, Resource, ...others }: Statement) => ({
  [`${Effect} ${[Resource].flat().join(' ')}`]: [Action].flat(),
  ...others,
});

describe.each(synthesized())('the functions of $stage may do', (stage) => {
  const { home, readRegions } = stage.settings;
  const editorial = `arn:aws:dynamodb:${home}:000000000000:table/${stage.stage}-editorial`;
  const content = (region: string) =>
    `arn:aws:dynamodb:${region}:000000000000:table/${stage.stage}-content`;
  const uploads = `random-camera-reviews-${stage.stage}-uploads-000000000000`;
  const media = `random-camera-reviews-${stage.stage}-media-000000000000`;
  const writeLog = (region: string, fn: string) => ({
    [`Allow arn:aws:logs:${region}:000000000000:log-group:/aws/lambda/${stage.stage}-${fn}:*`]: [
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ],
  });
  const getContent = (region: string) => [
    writeLog(region, 'getContent'),
    { [`Allow ${content(region)}`]: ['dynamodb:GetItem'] },
    { [`Allow ${content(region)}/index/feed`]: ['dynamodb:Query'] },
  ];

  it('exactly what their stores ask for, at home', () => {
    const pool = theOnly(stage, 'AWS::Cognito::UserPool').arn;
    const previewKeys = theOnly(stage, 'AWS::SecretsManager::Secret').arn;
    const failures = (fn: string) =>
      `arn:aws:sqs:${home}:000000000000:${stage.stage}-${fn}-failures`;
    expect(permissions(stage, home)).toEqual({
      getContent: getContent(home),
      createReview: [
        writeLog(home, 'createReview'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:ConditionCheckItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
          ],
        },
        { [`Allow ${content(home)}`]: ['dynamodb:PutItem'] },
      ],
      manageReviews: [
        writeLog(home, 'manageReviews'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:ConditionCheckItem',
            'dynamodb:DeleteItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:Query',
            'dynamodb:UpdateItem',
          ],
        },
        {
          [`Allow ${editorial}/index/byOwner ${editorial}/index/byState`]: ['dynamodb:Query'],
        },
        { [`Allow ${content(home)}`]: ['dynamodb:PutItem'] },
        { [`Allow ${previewKeys}`]: ['secretsmanager:GetSecretValue'] },
      ],
      getPreview: [
        writeLog(home, 'getPreview'),
        { [`Allow ${editorial}`]: ['dynamodb:GetItem'] },
        { [`Allow ${previewKeys}`]: ['secretsmanager:GetSecretValue'] },
      ],
      manageCameras: [
        writeLog(home, 'manageCameras'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:ConditionCheckItem',
            'dynamodb:DeleteItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:Query',
            'dynamodb:UpdateItem',
          ],
        },
        { [`Allow ${editorial}/index/byState`]: ['dynamodb:Query'] },
        { [`Allow ${content(home)}`]: ['dynamodb:PutItem'] },
      ],
      uploadImage: [
        writeLog(home, 'uploadImage'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:DeleteItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
          ],
        },
        { [`Allow arn:aws:s3:::${uploads}/uploads/*`]: ['s3:PutObject'] },
      ],
      manageEditors: [
        writeLog(home, 'manageEditors'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:ConditionCheckItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
          ],
        },
        { [`Allow ${editorial}/index/byState`]: ['dynamodb:Query'] },
        {
          [`Allow ${pool}`]: [
            'cognito-idp:AdminCreateUser',
            'cognito-idp:AdminDisableUser',
            'cognito-idp:AdminEnableUser',
            'cognito-idp:AdminGetUser',
            'cognito-idp:AdminUserGlobalSignOut',
          ],
        },
      ],
      publishDue: [
        writeLog(home, 'publishDue'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:ConditionCheckItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:Query',
            'dynamodb:UpdateItem',
          ],
        },
        { [`Allow ${editorial}/index/bySchedule`]: ['dynamodb:Query'] },
        { [`Allow ${content(home)}`]: ['dynamodb:PutItem'] },
        { [`Allow ${failures('publishDue')}`]: ['sqs:SendMessage'] },
      ],
      processImage: [
        writeLog(home, 'processImage'),
        { [`Allow arn:aws:s3:::${uploads}/uploads/*`]: ['s3:GetObjectVersion'] },
        { [`Allow arn:aws:s3:::${media}/media/*`]: ['s3:PutObject'] },
        { [`Allow ${editorial}`]: ['dynamodb:UpdateItem'] },
        { [`Allow ${failures('processImage')}`]: ['sqs:SendMessage'] },
      ],
      sweepImages: [
        writeLog(home, 'sweepImages'),
        {
          [`Allow ${editorial}`]: [
            'dynamodb:DeleteItem',
            'dynamodb:GetItem',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
          ],
        },
        { [`Allow ${editorial}/index/bySchedule`]: ['dynamodb:Query'] },
        {
          [`Allow arn:aws:s3:::${uploads}/uploads/*`]: [
            's3:DeleteObject',
            's3:GetObject',
            's3:PutObject',
          ],
        },
        { [`Allow arn:aws:s3:::${media}`]: ['s3:ListBucketVersions'] },
        { [`Allow arn:aws:s3:::${media}/media/*`]: ['s3:DeleteObject', 's3:DeleteObjectVersion'] },
        { [`Allow ${failures('sweepImages')}`]: ['sqs:SendMessage'] },
      ],
    });
  });

  it('nothing but read the copy of the content beside them, in read regions', () => {
    for (const region of readRegions) {
      expect(permissions(stage, region)).toEqual({ getContent: getContent(region) });
    }
  });

  it('nothing by managed or inline policies besides', () => {
    expect(resourcesIn(stage, 'AWS::IAM::ManagedPolicy')).toEqual([]);
    for (const { properties } of resourcesIn(stage, 'AWS::IAM::Role')) {
      expect(Object.keys(properties)).toEqual(['AssumeRolePolicyDocument']);
    }
  });

  it('under a role of their own each, that only Lambda may take', () => {
    const functions = resourcesIn(stage, 'AWS::Lambda::Function');
    expect(new Set(functions.map(({ properties }) => properties.Role)).size).toBe(functions.length);
    const replication = resourcesIn(stage, 'AWS::S3::Bucket').flatMap(
      ({ properties }) =>
        (properties.ReplicationConfiguration as { Role: string } | undefined)?.Role ?? [],
    );
    for (const { arn, properties } of resourcesIn(stage, 'AWS::IAM::Role')) {
      if (replication.includes(String(arn))) continue;
      expect(properties.AssumeRolePolicyDocument).toMatchObject({
        Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
      });
    }
  });

  it('find in their environment what they are allowed to use, and no more', () => {
    const environments = resourcesIn(stage, 'AWS::Lambda::Function', home).map(
      ({ physicalId, properties }) => [
        physicalId.replace(`${stage.stage}-`, ''),
        (properties.Environment as { Variables: unknown }).Variables,
      ],
    );
    const EDITORIAL_TABLE = `${stage.stage}-editorial`;
    const CONTENT_TABLE = `${stage.stage}-content`;
    expect(Object.fromEntries(environments)).toEqual({
      getContent: { CONTENT_TABLE, PORTAL_ORIGIN: stage.settings.portalOrigins[0] },
      createReview: { EDITORIAL_TABLE, CONTENT_TABLE, APPROVAL: stage.settings.approval },
      manageReviews: {
        EDITORIAL_TABLE,
        CONTENT_TABLE,
        APPROVAL: stage.settings.approval,
        PREVIEW_KEYS: theOnly(stage, 'AWS::SecretsManager::Secret').arn,
      },
      getPreview: {
        EDITORIAL_TABLE,
        PREVIEW_KEYS: theOnly(stage, 'AWS::SecretsManager::Secret').arn,
      },
      manageCameras: { EDITORIAL_TABLE, CONTENT_TABLE },
      uploadImage: { EDITORIAL_TABLE, UPLOAD_BUCKET: uploads },
      manageEditors: {
        EDITORIAL_TABLE,
        APPROVAL: stage.settings.approval,
        USER_POOL_ID: theOnly(stage, 'AWS::Cognito::UserPool').physicalId,
      },
      publishDue: { EDITORIAL_TABLE, CONTENT_TABLE },
      processImage: { EDITORIAL_TABLE, UPLOAD_BUCKET: uploads, MEDIA_BUCKET: media },
      sweepImages: { EDITORIAL_TABLE, UPLOAD_BUCKET: uploads, MEDIA_BUCKET: media },
    });
  });
});
