import * as v from 'valibot';
import { argumentOf, noValue, type Scope } from './Scope.ts';

/**
 * The value with every intrinsic in it resolved.
 * @throws TemplateError on an intrinsic that is unknown or used wrongly
 */
export function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return withoutDynamicReference(value, scope);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((element) => resolve(element, scope)).filter((each) => each !== noValue);
  }
  const members = Object.entries(value);
  const [[name, argument] = ['', undefined]] = members;
  if (members.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const intrinsic = intrinsics[name];
    if (!intrinsic) throw scope.fault(`the intrinsic ${name} is unknown to the local cloud`);
    return intrinsic(argument, scope);
  }
  return resolveMembers(value, scope);
}

/** The object with every intrinsic in its members resolved, and without those that have no value. */
export function resolveMembers(value: object, scope: Scope): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, resolve(member, scope)] as const)
      .filter(([, member]) => member !== noValue),
  );
}

const Name = v.string();
/** Numbers and booleans stand for their text, as in CloudFormation. */
const Text = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));
const Join = v.tuple([v.string(), v.unknown()]);
const Texts = v.array(Text);
const Select = v.tuple([v.pipe(v.unknown(), v.transform(Number), v.integer()), v.unknown()]);
const If = v.tuple([v.string(), v.unknown(), v.unknown()]);
const Sub = v.tuple([v.string(), v.record(v.string(), v.unknown())]);
const StackOutput = v.object({
  StackName: v.string(),
  OutputName: v.string(),
  Region: v.optional(v.string()),
});

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const intrinsics: Readonly<Record<string, (argument: unknown, scope: Scope) => unknown>> = {
  Ref: (argument, scope) => scope.ref(argumentOf('Ref', Name, argument, scope)),

  'Fn::GetAtt': (argument, scope) => {
    const parts = typeof argument === 'string' ? splitAtFirst('.', argument) : argument;
    const schema = v.tuple([v.string(), v.unknown()]);
    const [logicalId, attribute] = argumentOf('Fn::GetAtt', schema, parts, scope);
    const name = argumentOf('Fn::GetAtt', Name, resolve(attribute, scope), scope);
    return scope.attribute(logicalId, name);
  },

  'Fn::Sub': (argument, scope) => {
    const form = typeof argument === 'string' ? [argument, {}] : argument;
    const [pattern, variables] = argumentOf('Fn::Sub', Sub, form, scope);
    return pattern.replaceAll(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      const value = Object.hasOwn(variables, name)
        ? resolve(variables[name], scope)
        : name.includes('.')
          ? scope.attribute(...splitAtFirst('.', name))
          : scope.ref(name);
      return argumentOf('Fn::Sub', Text, value, scope);
    });
  },

  'Fn::Join': (argument, scope) => {
    const [delimiter, list] = argumentOf('Fn::Join', Join, argument, scope);
    return argumentOf('Fn::Join', Texts, resolve(list, scope), scope).join(delimiter);
  },

  'Fn::Split': (argument, scope) => {
    const [delimiter, value] = argumentOf('Fn::Split', Join, argument, scope);
    return argumentOf('Fn::Split', Text, resolve(value, scope), scope).split(delimiter);
  },

  'Fn::Select': (argument, scope) => {
    const [index, list] = argumentOf('Fn::Select', Select, resolve(argument, scope), scope);
    const elements = argumentOf('Fn::Select', v.array(v.unknown()), list, scope);
    if (index < 0 || index >= elements.length) {
      throw scope.fault(`Fn::Select asks for element ${index} of ${JSON.stringify(list)}`);
    }
    return elements[index];
  },

  'Fn::If': (argument, scope) => {
    const [condition, whenTrue, whenFalse] = argumentOf('Fn::If', If, argument, scope);
    return resolve(scope.isTrue(condition) ? whenTrue : whenFalse, scope);
  },

  'Fn::FindInMap': (argument, scope) => {
    const schema = v.tuple([v.string(), v.string(), v.string()]);
    const [mapping, first, second] = argumentOf(
      'Fn::FindInMap',
      schema,
      resolve(argument, scope),
      scope,
    );
    return scope.mapped(mapping, first, second);
  },

  'Fn::ImportValue': (argument, scope) =>
    scope.exported(argumentOf('Fn::ImportValue', Name, resolve(argument, scope), scope)),

  'Fn::GetStackOutput': (argument, scope) => {
    const { StackName, Region, OutputName } = argumentOf(
      'Fn::GetStackOutput',
      StackOutput,
      resolve(argument, scope),
      scope,
    );
    return scope.stackOutput(StackName, Region, OutputName);
  },
};

/** `{{resolve:ssm:…}}` asks a service at deployment; nobody would answer it here. */
function withoutDynamicReference(value: string, scope: Scope): string {
  const reference = /\{\{resolve:[^}]*\}\}/.exec(value)?.[0];
  if (reference === undefined) return value;
  throw scope.fault(`the dynamic reference ${reference} is unknown to the local cloud`);
}

function splitAtFirst(separator: string, value: string): [string, string] {
  const position = value.indexOf(separator);
  return position < 0 ? [value, ''] : [value.slice(0, position), value.slice(position + 1)];
}
