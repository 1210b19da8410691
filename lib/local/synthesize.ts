import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { object, parse, record, string, unknown } from 'valibot';

const root = join(import.meta.dirname, '../..');
const CdkJson = object({ context: record(string(), unknown()) });

/**
 * Synthesizes one stage of the CDK app, as `cdk synth` does, with the context of cdk.json. In a
 * process of its own: the CDK takes 200 MB of memory that nobody needs after.
 * What is installed for Lambda's own processor is left out (lib/constructs/codeOf.ts): here it would
 * not run.
 * @param context added to that of cdk.json
 * @throws Error with what the app printed
 */
export function synthesize(
  outputDirectory: string,
  context: Readonly<Record<string, string>>,
): Promise<void> {
  const cdkJson = parse(CdkJson, JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')));
  const app = spawn(process.execPath, [join(root, 'bin/app.ts')], {
    cwd: root,
    env: {
      ...process.env,
      CDK_OUTDIR: outputDirectory,
      CDK_CONTEXT_JSON: JSON.stringify({
        ...cdkJson.context,
        'aws:cdk:bundling-stacks': [],
        ...context,
      }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  app.stdout.on('data', (data) => printed.push(data));
  app.stderr.on('data', (data) => printed.push(data));
  return new Promise((resolve, reject) => {
    app.on('error', reject);
    app.on('close', (code) => {
      if (code === 0) return resolve();
      const output = Buffer.concat(printed).toString().trim();
      reject(new Error(`the CDK app could not be synthesized:\n${output}`));
    });
  });
}
