import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { TemplateError } from './TemplateError.ts';

const Values = v.record(v.string(), v.unknown());

const DeclaredResource = v.object({
  Type: v.string(),
  Properties: v.optional(Values, {}),
  Condition: v.optional(v.string()),
  DependsOn: v.optional(v.union([v.string(), v.array(v.string())]), []),
});

/** Strict, as a section that is left out silently (`Transform`) would change what is deployed. */
const StackTemplate = v.strictObject({
  AWSTemplateFormatVersion: v.optional(v.string()),
  Description: v.optional(v.string()),
  Metadata: v.optional(Values),
  /** They check parameters, of which every one here has its default. */
  Rules: v.optional(Values),
  Resources: v.optional(v.record(v.string(), DeclaredResource), {}),
  Parameters: v.optional(
    v.record(v.string(), v.object({ Type: v.string(), Default: v.optional(v.unknown()) })),
    {},
  ),
  Conditions: v.optional(Values, {}),
  Mappings: v.optional(v.record(v.string(), v.record(v.string(), Values)), {}),
  Outputs: v.optional(
    v.record(
      v.string(),
      v.object({ Value: v.unknown(), Export: v.optional(v.object({ Name: v.unknown() })) }),
    ),
    {},
  ),
});

/** One stack as CDK wrote it, intrinsics and all. */
export type Stack = {
  readonly name: string;
  readonly region: string;
  readonly template: v.InferOutput<typeof StackTemplate>;
};

export type Assembly = {
  readonly stacks: readonly Stack[];
  /** Where the files of an asset lie, by its key in the deployment bucket. */
  readonly assets: ReadonlyMap<string, string>;
};

/**
 * Reads a stage from CDK's output. Plain JSON: loading `aws-cdk-lib` for it costs seconds.
 * @throws TemplateError when the directory holds no such stage
 */
export function readAssembly(directory: string, stageName: string): Assembly {
  const stageDirectory = join(directory, directoryOfStage(directory, stageName));
  const { artifacts } = readJson(join(stageDirectory, 'manifest.json'), Manifest);
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const [id, artifact] of Object.entries(artifacts)) {
    if (artifact.type === 'aws:cloudformation:stack') {
      const { templateFile, stackName = id } = v.parse(StackProperties, artifact.properties);
      stacks.push({
        name: stackName,
        region: regionOf(stackName, artifact.environment),
        template: readJson(join(stageDirectory, templateFile), StackTemplate),
      });
    }
    if (artifact.type === 'cdk:asset-manifest') {
      const { file } = v.parse(AssetManifestProperties, artifact.properties);
      const { files } = readJson(join(stageDirectory, file), AssetManifest);
      for (const { source, destinations } of Object.values(files)) {
        for (const { objectKey } of Object.values(destinations)) {
          if (source.path) assets.set(objectKey, resolve(stageDirectory, source.path));
        }
      }
    }
  }
  return { stacks, assets };
}

const Manifest = v.object({
  artifacts: v.optional(
    v.record(
      v.string(),
      v.object({
        type: v.string(),
        environment: v.optional(v.string(), ''),
        properties: v.optional(Values, {}),
      }),
    ),
    {},
  ),
});
const StageProperties = v.object({
  directoryName: v.string(),
  displayName: v.optional(v.string()),
});
const StackProperties = v.object({ templateFile: v.string(), stackName: v.optional(v.string()) });
const AssetManifestProperties = v.object({ file: v.string() });
const AssetManifest = v.object({
  files: v.optional(
    v.record(
      v.string(),
      v.object({
        // An asset that a command builds at deployment has an `executable` instead of a path.
        source: v.object({ path: v.optional(v.string()) }),
        destinations: v.record(v.string(), v.object({ objectKey: v.string() })),
      }),
    ),
    {},
  ),
});

function directoryOfStage(directory: string, stageName: string): string {
  const manifest = join(directory, 'manifest.json');
  if (!existsSync(manifest)) {
    throw new TemplateError(directory, 'no synthesized app is here; `npm run synth` makes one');
  }
  const stages = Object.values(readJson(manifest, Manifest).artifacts)
    .filter(({ type }) => type === 'cdk:cloud-assembly')
    .map(({ properties }) => v.parse(StageProperties, properties));
  const stage = stages.find(
    ({ directoryName, displayName }) =>
      displayName === stageName || directoryName === `assembly-${stageName}`,
  );
  if (!stage) {
    const names = stages.map(({ displayName, directoryName }) => displayName ?? directoryName);
    throw new TemplateError(
      directory,
      `the synthesized app has no stage ${stageName}, only ${names.join(', ') || 'none'}`,
    );
  }
  return stage.directoryName;
}

/** From `aws://<account>/<region>`. */
function regionOf(stackName: string, environment: string): string {
  const region = /^aws:\/\/[^/]+\/(.+)$/.exec(environment)?.[1];
  if (region === undefined || region === 'unknown-region') {
    throw new TemplateError(stackName, 'the stack has no region; give its stage `env.region`');
  }
  return region;
}

function readJson<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new TemplateError(file, `cannot be read: ${String(cause)}`, { cause });
  }
}
