import * as v from 'valibot';
import { oneOrMore, type PolicyStatement, statementsOf } from './iam/PolicyStatement.ts';
import { type Resource, resourcesOf, type Template } from './Resource.ts';
import { readProperties } from './readProperties.ts';
import { TemplateError } from './template/TemplateError.ts';

/** A role of the template with everything that its policies say. */
export type Role = {
  readonly arn: string;
  readonly name: string;
  readonly statements: readonly PolicyStatement[];
};

/**
 * The roles of the template by ARN, with their inline, attached and managed policies.
 * @throws TemplateError on a policy that cannot be judged, and on a function whose role does not
 *   exist or does not trust Lambda
 */
export function rolesOf(template: Template): ReadonlyMap<string, Role> {
  const attached = attachedPolicies(template);
  const managed = new Map(
    resourcesOf(template, 'AWS::IAM::ManagedPolicy').map((resource) => [
      resource.physicalId,
      statements(resource, readProperties(AttachedPolicy, resource).PolicyDocument),
    ]),
  );
  const roles = new Map(
    resourcesOf(template, 'AWS::IAM::Role').map((resource) => {
      const { arn = '', physicalId: name } = resource;
      const { Policies, ManagedPolicyArns } = readProperties(RoleProperties, resource);
      const role: Role = {
        arn,
        name,
        statements: [
          ...Policies.flatMap(({ PolicyDocument }) => statements(resource, PolicyDocument)),
          ...ManagedPolicyArns.flatMap(
            (policy) =>
              managed.get(policy) ?? statements(resource, awsManagedPolicy(resource, policy)),
          ),
          ...attached.filter((policy) => policy.roles.includes(name)).flatMap(itsStatements),
        ],
      };
      return [arn, role] as const;
    }),
  );
  refuseFunctionsWithoutRole(template);
  return roles;
}

type AttachedPolicies = readonly {
  /** Names of the roles. */
  readonly roles: readonly string[];
  readonly statements: readonly PolicyStatement[];
}[];

const itsStatements = (policy: AttachedPolicies[number]) => policy.statements;

const attachedPolicies = (template: Template): AttachedPolicies =>
  [
    ...resourcesOf(template, 'AWS::IAM::Policy'),
    ...resourcesOf(template, 'AWS::IAM::ManagedPolicy'),
  ].map((resource) => {
    const { Roles, PolicyDocument } = readProperties(AttachedPolicy, resource);
    return { roles: Roles, statements: statements(resource, PolicyDocument) };
  });

/** Here nobody writes to CloudWatch Logs, but a role may say so. */
const basicExecution = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: '*',
  },
};

function awsManagedPolicy(resource: Resource, arn: string): unknown {
  if (arn === 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole') {
    return basicExecution;
  }
  throw fault(resource, `the managed policy ${arn} is unknown to the local cloud`);
}

function refuseFunctionsWithoutRole(template: Template): void {
  const roles = resourcesOf(template, 'AWS::IAM::Role');
  for (const resource of resourcesOf(template, 'AWS::Lambda::Function')) {
    const { Role } = readProperties(FunctionProperties, resource);
    const role = roles.find(({ arn }) => arn === Role);
    if (!role) throw fault(resource, `its role ${Role} is not in the template`);
    const trusted = readProperties(RoleProperties, role).AssumeRolePolicyDocument.Statement.some(
      ({ Effect, Action, Principal, Condition }) =>
        Effect === 'Allow' &&
        Condition === undefined &&
        Action.includes('sts:AssumeRole') &&
        Principal.Service.includes('lambda.amazonaws.com'),
    );
    if (!trusted) throw fault(resource, `its role ${role.physicalId} does not trust Lambda`);
  }
}

const AttachedPolicy = v.object({
  PolicyDocument: v.unknown(),
  Roles: v.optional(v.array(v.string()), []),
  Users: v.optional(v.never('only roles are known to the local cloud')),
  Groups: v.optional(v.never('only roles are known to the local cloud')),
});

const RoleProperties = v.object({
  AssumeRolePolicyDocument: v.object({
    Statement: oneOrMore(
      v.object({
        Effect: v.string(),
        Action: oneOrMore(v.string()),
        Principal: v.object({ Service: v.optional(oneOrMore(v.string()), []) }),
        Condition: v.optional(v.unknown()),
      }),
    ),
  }),
  Policies: v.optional(v.array(v.object({ PolicyDocument: v.unknown() })), []),
  ManagedPolicyArns: v.optional(v.array(v.string()), []),
  PermissionsBoundary: v.optional(v.never('boundaries are unknown to the local cloud')),
});

const FunctionProperties = v.object({ Role: v.string() });

function statements(resource: Resource, document: unknown): PolicyStatement[] {
  try {
    return statementsOf(document);
  } catch (cause) {
    throw fault(resource, cause instanceof Error ? cause.message : String(cause));
  }
}

const fault = ({ stack, logicalId }: Resource, problem: string) =>
  new TemplateError(`${stack}/${logicalId}`, problem);
