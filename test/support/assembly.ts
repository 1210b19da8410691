import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export type HandmadeStack = {
  readonly region?: string;
  /** S3 key to the directory beside the stage's own. */
  readonly assets?: Readonly<Record<string, string>>;
  /** The sections of the template. */
  readonly [section: string]: unknown;
};

/**
 * Writes a synthesized app with one stage `dev`, as CDK would, and gives its directory.
 * It is removed when the test is over.
 */
export function writeAssembly(stacks: Readonly<Record<string, HandmadeStack>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const stage = join(directory, 'assembly-dev');
  mkdirSync(stage);
  const write = (file: string, content: object) =>
    writeFileSync(join(stage, file), JSON.stringify(content));
  const artifacts: Record<string, unknown> = {};
  for (const [name, { region = 'sa-east-1', assets = {}, ...template }] of Object.entries(stacks)) {
    write(`${name}.template.json`, template);
    write(`${name}.assets.json`, {
      files: Object.fromEntries(
        Object.entries(assets).map(([objectKey, path]) => [
          objectKey,
          { source: { path, packaging: 'zip' }, destinations: { current: { objectKey } } },
        ]),
      ),
    });
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      environment: `aws://unknown-account/${region}`,
      properties: { templateFile: `${name}.template.json`, stackName: `dev-${name}` },
    };
    artifacts[`${name}.assets`] = {
      type: 'cdk:asset-manifest',
      properties: { file: `${name}.assets.json` },
    };
  }
  write('manifest.json', { artifacts });
  writeFileSync(
    join(directory, 'manifest.json'),
    JSON.stringify({
      artifacts: {
        'assembly-dev': {
          type: 'cdk:cloud-assembly',
          properties: { directoryName: 'assembly-dev', displayName: 'dev' },
        },
      },
    }),
  );
  return directory;
}
