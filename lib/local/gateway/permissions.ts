import { resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { PermissionProperties } from './templateSchemas.ts';

/** A call that another service wants to make. */
export type Call = {
  readonly functionArn: string;
  /**
   * What the call is for: `arn:aws:execute-api:…:<api>/<stage>/<method>/<path>` of a route, or the
   * ARN of a rule.
   */
  readonly sourceArn: string;
};

/**
 * Whether a resource policy of the template lets a service call the function.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
export function permissionsOf(
  template: Template,
  service: 'apigateway.amazonaws.com' | 'events.amazonaws.com',
): (call: Call) => boolean {
  const permissions = resourcesOf(template, 'AWS::Lambda::Permission')
    .map((resource) => readProperties(PermissionProperties, resource))
    .filter(({ Principal }) => Principal === service)
    .filter(({ Action }) => ['lambda:InvokeFunction', 'lambda:*', '*'].includes(Action));
  return ({ functionArn, sourceArn }) =>
    permissions.some(
      ({ FunctionName, SourceArn, SourceAccount }) =>
        (functionArn === FunctionName || functionArn.endsWith(`:function:${FunctionName}`)) &&
        (SourceArn === undefined || isLike(sourceArn, SourceArn)) &&
        (SourceAccount === undefined || sourceArn.split(':')[4] === SourceAccount),
    );
}

/** `ArnLike`: `*` is any number of characters within one part of the ARN, `?` is one. */
function isLike(arn: string, pattern: string): boolean {
  const literal = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  const expression = literal.replaceAll('*', '[^:]*').replaceAll('?', '[^:]');
  return new RegExp(`^${expression}$`).test(arn);
}
