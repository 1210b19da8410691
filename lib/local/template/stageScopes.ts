import { holds } from './holds.ts';
import { accountId, type Identity, identify } from './identify.ts';
import { resolve } from './intrinsics.ts';
import type { Stack } from './readAssembly.ts';
import { noValue, type Scope } from './Scope.ts';
import { TemplateError } from './TemplateError.ts';

export type StageScopes = {
  /** What an intrinsic sees inside this resource, output or condition. */
  readonly scopeOf: (stack: Stack, place: string) => Scope;
  readonly identityOf: (stack: Stack, logicalId: string) => Identity;
  /** Notes that one resource of a stack needs another one. */
  readonly refer: (stack: Stack, from: string, to: string) => void;
  /** All that was noted, by every resolved intrinsic too: `<stack>/<logicalId>` to the same. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>;
};

/** CDK compares it with the version it needs; a machine of ours is never bootstrapped. */
const bootstrapVersion = '9999';

/** Lets the intrinsics of a stage's stacks see each other's resources, outputs and exports. */
export function stageScopes(stacks: readonly Stack[]): StageScopes {
  const identities = new Map<string, Identity>();
  const inProgress = new Set<string>();
  const references = new Map<string, Set<string>>();

  function refer(stack: Stack, from: string, to: string): void {
    const key = `${stack.name}/${from}`;
    const known = references.get(key) ?? new Set();
    references.set(key, known.add(`${stack.name}/${to}`));
  }

  /** Runs `compute` unless it is already running further up: then the template goes in a circle. */
  function withoutCircle<Result>(
    what: string,
    fault: Scope['fault'],
    compute: () => Result,
  ): Result {
    if (inProgress.has(what)) {
      throw fault(`circular reference: ${[...inProgress, what].join(' -> ')}`);
    }
    inProgress.add(what);
    try {
      return compute();
    } finally {
      inProgress.delete(what);
    }
  }

  function identityOf(stack: Stack, logicalId: string): Identity {
    const key = `${stack.name}/${logicalId}`;
    const known = identities.get(key);
    if (known) return known;
    const scope = scopeOf(stack, logicalId);
    const declared = stack.template.Resources[logicalId];
    if (!declared) throw scope.fault('there is no such resource');
    if (declared.Condition !== undefined && !scope.isTrue(declared.Condition)) {
      throw scope.fault(`it does not exist, as the condition ${declared.Condition} does not hold`);
    }
    const identity = withoutCircle(key, scope.fault, () =>
      identify({
        stack: stack.name,
        region: stack.region,
        logicalId,
        type: declared.Type,
        property: (name) => {
          const value = resolve(declared.Properties[name], scope);
          return value === noValue ? undefined : value;
        },
      }),
    );
    identities.set(key, identity);
    return identity;
  }

  function scopeOf(stack: Stack, place: string): Scope {
    const fault = (problem: string) => new TemplateError(`${stack.name}/${place}`, problem);
    const { Parameters, Conditions, Mappings, Resources } = stack.template;
    const existing = (logicalId: string, asker: string) => {
      if (!Resources[logicalId]) throw fault(`${asker} names ${logicalId}, which does not exist`);
      refer(stack, place, logicalId);
      return identityOf(stack, logicalId);
    };
    const output = (name: string, from: Stack) =>
      withoutCircle(`output ${from.name}/${name}`, fault, () =>
        resolve(from.template.Outputs[name]?.Value, scopeOf(from, name)),
      );
    return {
      fault,
      ref: (name) => {
        if (name.startsWith('AWS::')) return pseudoParameter(name, stack, fault);
        const parameter = Parameters[name];
        return parameter ? defaultOf(name, parameter, fault) : existing(name, 'Ref').ref;
      },
      attribute: (logicalId, name) => {
        const value = existing(logicalId, 'Fn::GetAtt').attribute(name);
        if (value !== undefined) return value;
        const type = Resources[logicalId]?.Type;
        throw fault(
          `the attribute ${name} of ${logicalId} (${type}) is unknown to the local cloud`,
        );
      },
      stackOutput: (name, region = stack.region, outputName) => {
        const from = stacks.find((other) => other.name === name && other.region === region);
        if (!from?.template.Outputs[outputName]) {
          throw fault(`there is no output ${outputName} of a stack ${name} in ${region}`);
        }
        return output(outputName, from);
      },
      exported: (name) => {
        for (const other of stacks.filter(({ region }) => region === stack.region)) {
          for (const [outputName, { Export }] of Object.entries(other.template.Outputs)) {
            if (Export && resolve(Export.Name, scopeOf(other, outputName)) === name) {
              return output(outputName, other);
            }
          }
        }
        throw fault(`no stack in ${stack.region} exports ${name}`);
      },
      isTrue: (name) => {
        const condition = Conditions[name];
        if (condition === undefined) throw fault(`the condition ${name} does not exist`);
        return withoutCircle(`condition ${stack.name}/${name}`, fault, () =>
          holds(condition, scopeOf(stack, name)),
        );
      },
      mapped: (mapping, first, second) => {
        const value = Mappings[mapping]?.[first]?.[second];
        if (value === undefined) throw fault(`no ${mapping}.${first}.${second} in the mappings`);
        return value;
      },
    };
  }

  return { scopeOf, identityOf, refer, references };
}

function pseudoParameter(name: string, stack: Stack, fault: Scope['fault']): unknown {
  switch (name) {
    case 'AWS::AccountId':
      return accountId;
    case 'AWS::NoValue':
      return noValue;
    case 'AWS::Partition':
      return 'aws';
    case 'AWS::Region':
      return stack.region;
    case 'AWS::StackId':
      return `arn:aws:cloudformation:${stack.region}:${accountId}:stack/${stack.name}/local`;
    case 'AWS::StackName':
      return stack.name;
    case 'AWS::URLSuffix':
      return 'amazonaws.com';
    default:
      throw fault(`the pseudo parameter ${name} is unknown to the local cloud`);
  }
}

function defaultOf(
  name: string,
  { Type, Default }: Stack['template']['Parameters'][string],
  fault: Scope['fault'],
): unknown {
  if (name === 'BootstrapVersion') return bootstrapVersion;
  if (Default === undefined) throw fault(`the parameter ${name} has no default`);
  if (Type === 'String' || Type === 'Number') return Default;
  throw fault(`the parameter ${name} has the type ${Type}, which is unknown to the local cloud`);
}
