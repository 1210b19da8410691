import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LambdaFunction } from '../../../lib/local/lambda.ts';

/** Bundled functions in a temporary directory, as the synthesized assets are. */
export function bundles() {
  const root = mkdtempSync(join(tmpdir(), 'functions-'));
  // The project around the assets is one of ES modules; the bundles are CommonJS nevertheless.
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  let count = 0;
  const directory = (source: string): string => {
    count += 1;
    const asset = join(root, `asset.${count}`);
    mkdirSync(asset);
    writeFileSync(join(asset, 'index.js'), source);
    return asset;
  };
  return {
    directory,
    /** A function whose `index.js` is `source`. */
    fn: (source: string, settings: Partial<LambdaFunction> = {}): LambdaFunction => {
      const asset = directory(source);
      const name = `dev-function-${count}`;
      return {
        logicalId: `Function${count}`,
        name,
        arn: `arn:aws:lambda:sa-east-1:000000000000:function:${name}`,
        region: 'sa-east-1',
        roleArn: `arn:aws:iam::000000000000:role/${name}`,
        handler: 'index.handler',
        variables: {},
        memoryMegabytes: 128,
        timeoutSeconds: 3,
        reservedConcurrency: undefined,
        logGroupName: `/aws/lambda/${name}`,
        directory: asset,
        ...settings,
      };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
