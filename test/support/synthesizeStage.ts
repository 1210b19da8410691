import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Stage } from 'aws-cdk-lib';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { onTestFinished } from 'vitest';
import type { Template } from '../../lib/local/Resource.ts';
import { readTemplate } from '../../lib/local/template.ts';

/** A function of a name, for constructs to allow it something. */
export const aFunction = (stack: Stack, functionName: string): LambdaFunction =>
  new LambdaFunction(stack, 'Fn', {
    functionName,
    runtime: Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code: Code.fromAsset(join(import.meta.dirname, 'emptyFunction')),
  });

/** A stage `dev` of one stack, as the local cloud reads it; no gate is asked. */
export function synthesizeStage(fill: (stack: Stack) => void): Template {
  const outdir = mkdtempSync(join(tmpdir(), 'stage-'));
  onTestFinished(() => rmSync(outdir, { recursive: true }));
  const app = new App({ outdir, builtinCloudFormationValidation: false });
  fill(new Stack(new Stage(app, 'dev'), 'Api', { env: { region: 'sa-east-1' } }));
  app.synth();
  return readTemplate(outdir, 'dev');
}
