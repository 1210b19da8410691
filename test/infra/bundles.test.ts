import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gates } from '../../bench/gates.ts';
import { bundleOf } from '../../lib/constructs/bundles.ts';
import { resourcesIn, synthesizedStage } from '../support/synthesized.ts';

const kibibyte = 1024;
const limit = { plain: gates.bundle * kibibyte, compressed: gates.gzip * kibibyte };
/** Functions that may be heavier. Neither readers nor whoever stores a review wait for them. */
const heavier: Readonly<Record<string, typeof limit>> = {
  // It has Cognito's client besides DynamoDB's, and admins call it a few times a day.
  manageEditors: { plain: 260 * kibibyte, compressed: 85 * kibibyte },
  // It has Secrets Manager's client besides DynamoDB's (14 KB), the comparison of texts (6 KB) and 18
  // operations with their rules and schemas. In two functions an editor at work would wait for two
  // cold starts instead of one.
  manageReviews: { plain: 284 * kibibyte, compressed: 93 * kibibyte },
  // It has S3’s client besides DynamoDB’s (150 KB). Its start is a tenth of a second before the many
  // that an image takes, and nobody waits for its answer.
  processImage: { plain: 400 * kibibyte, compressed: 126 * kibibyte },
  // The same client; it runs by the clock.
  sweepImages: { plain: 400 * kibibyte, compressed: 126 * kibibyte },
};

/** Whatever is deployed, with or without routes. */
const functions = resourcesIn(synthesizedStage('prod'), 'AWS::Lambda::Function', 'sa-east-1').map(
  ({ physicalId }) => physicalId.replace('prod-', ''),
);

/** Packages that cost a cold start more than they give, and how they would come in. */
const banned: readonly [what: string, pattern: RegExp][] = [
  ['a second copy of a package inside another', /node_modules\/.*\/node_modules\//],
  ['clients that only the SDK’s own sign-in uses', /nested-clients|client-(sso|sts|signin)/],
  [
    'credentials from anywhere but the environment',
    /credential-provider-(ini|sso|process|web-identity|login|http|imds|node)/,
  ],
  ['the parser of browsers’ names', /node_modules\/bowser\//],
  ['the compiler of JSON schemas', /node_modules\/ajv/],
  ['X-Ray', /aws-xray|powertools-lambda.*tracer|aws-lambda-powertools\/tracer/],
  ['the CDK', /aws-cdk|constructs/],
];

/** The gates of docs/adr/0007, as far as a bundle shows them; `npm run bench:cold` measures the rest. */
describe.each(functions)('the bundle of %s', (name) => {
  const { directory, metafile } = bundleOf(name);
  const code = readFileSync(join(directory, 'index.js'));
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));

  it('is light enough to start fast', () => {
    const { plain, compressed } = heavier[name] ?? limit;
    expect(code.length).toBeLessThanOrEqual(plain);
    expect(gzipSync(code).length).toBeLessThanOrEqual(compressed);
  });

  it.each(banned)('holds no trace of %s', (_what, pattern) => {
    expect(inputs.length).toBeGreaterThan(50);
    expect(inputs.filter((input) => pattern.test(input))).toEqual([]);
  });

  it('needs no JSON, of which it would find nothing', () => {
    const version = /node_modules\/@aws-sdk\/client-[\w-]+\/package\.json$/;
    const json = inputs.filter((input) => input.endsWith('.json'));
    expect(json.filter((input) => !version.test(input))).toEqual([]);
  });

  it('carries no other function', () => {
    const others = inputs.filter((input) => /^functions\/(?!shared\/)/.test(input));
    expect(others.filter((input) => !input.startsWith(`functions/${name}/`))).toEqual([]);
  });
});
