import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tablesOf } from '../../lib/local/dynamodb/tablesOf.ts';
import { rolesOf } from '../../lib/local/iam.ts';
import { functionsOf } from '../../lib/local/lambda.ts';
import type { Template } from '../../lib/local/Resource.ts';
import { synthesize } from '../../lib/local/synthesize.ts';
import { readTemplate } from '../../lib/local/template.ts';

const directory = mkdtempSync(join(tmpdir(), 'dev-stage-'));
let template: Template;
beforeAll(async () => {
  await synthesize(directory, { stage: 'dev', validate: 'false' });
  template = readTemplate(directory, 'dev');
});
afterAll(() => rmSync(directory, { recursive: true }));

it('has no intrinsic left when it is read', () => {
  expect(template.resources.length).toBeGreaterThan(0);
  expect(JSON.stringify(template.resources)).not.toMatch(/"(Ref|Fn::\w+)":|\{\{resolve:|\$\{AWS:/);
});

it('gives every function a bundle on disk and a role of its own', () => {
  const functions = functionsOf(template);
  const roles = rolesOf(template);
  expect(functions.length).toBeGreaterThan(0);
  for (const { name, directory: bundle, roleArn } of functions) {
    expect([name, existsSync(bundle), roles.has(roleArn)]).toEqual([name, true, true]);
  }
  expect(new Set(functions.map(({ roleArn }) => roleArn)).size).toBe(functions.length);
});

it('keeps its tables in one region', () => {
  expect(tablesOf(template).map(({ name, regions }) => [name, regions])).toEqual([
    ['dev-editorial', ['sa-east-1']],
    ['dev-content', ['sa-east-1']],
  ]);
});
