import type { Resource, Template } from './Resource.ts';
import { resolveMembers } from './template/intrinsics.ts';
import { readAssembly, type Stack } from './template/readAssembly.ts';
import { refuseCircles } from './template/refuseCircles.ts';
import { type StageScopes, stageScopes } from './template/stageScopes.ts';
import { TemplateError } from './template/TemplateError.ts';

/**
 * Reads a stage of the synthesized CDK app, with every intrinsic resolved as a deployment into the
 * account 000000000000 would.
 *
 * @param directory CDK's output, `cdk.out`
 * @throws TemplateError naming stack, logical id and culprit on anything that the local cloud does
 *   not know: a resource type, an intrinsic, an attribute; and on circular references
 */
export function readTemplate(directory: string, stageName: string): Template {
  const { stacks, assets } = readAssembly(directory, stageName);
  const scopes = stageScopes(stacks);
  const resources = stacks.flatMap((stack) =>
    Object.keys(stack.template.Resources).flatMap((logicalId) =>
      resourceOf(stack, logicalId, scopes),
    ),
  );
  refuseCircles(scopes.references);
  return {
    resources,
    assetDirectory: (s3Key) => {
      const path = assets.get(s3Key);
      if (path === undefined) throw new TemplateError(directory, `there is no asset ${s3Key}`);
      return path;
    },
  };
}

/** The resource in a list of its own; an empty one when its condition does not hold. */
function resourceOf(
  stack: Stack,
  logicalId: string,
  { scopeOf, identityOf, refer }: StageScopes,
): Resource[] {
  const declared = stack.template.Resources[logicalId];
  const scope = scopeOf(stack, logicalId);
  if (!declared || (declared.Condition !== undefined && !scope.isTrue(declared.Condition))) {
    return [];
  }
  for (const dependency of [declared.DependsOn].flat()) refer(stack, logicalId, dependency);
  const { ref, arn } = identityOf(stack, logicalId);
  return [
    {
      type: declared.Type,
      logicalId,
      stack: stack.name,
      region: stack.region,
      physicalId: ref,
      arn,
      properties: resolveMembers(declared.Properties, scope),
    },
  ];
}
