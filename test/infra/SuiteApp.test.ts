import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from 'aws-cdk-lib';
import { expect, it, onTestFinished } from 'vitest';
import { resourcesOf } from '../../lib/local/Resource.ts';
import { readTemplate } from '../../lib/local/template.ts';
import { SuiteApp } from '../../lib/SuiteApp.ts';
import { stages } from '../../lib/stages.ts';

/** Synthesizes, without the gates, what a context asks for. */
function synthesize(context: Readonly<Record<string, string>>) {
  const outdir = mkdtempSync(join(tmpdir(), 'suite-app-'));
  onTestFinished(() => rmSync(outdir, { recursive: true }));
  const app = new SuiteApp({ outdir, context: { validate: 'false', ...context } });
  app.synth();
  return { app, outdir };
}

const stageNames = (app: SuiteApp) =>
  app.node.children.filter((child): child is Stage => 'stageName' in child).map((s) => s.stageName);

it('makes every stage, and only the one that is asked for', () => {
  expect(stageNames(synthesize({}).app)).toEqual(Object.keys(stages));
  expect(stageNames(synthesize({ stage: 'dev' }).app)).toEqual(['dev']);
});

it('refuses a stage that does not exist, and names those that do', () => {
  expect(() => new SuiteApp({ context: { stage: 'staging' } })).toThrow(
    'there is no stage staging in lib/stages.ts, only dev, prod',
  );
});

it('lets the portal of dev run where the context says', () => {
  // WHEN
  const { outdir } = synthesize({ stage: 'dev', portalOrigin: 'http://localhost:3100' });
  // THEN
  const template = readTemplate(outdir, 'dev');
  const origins = ['http://localhost:3100', 'http://localhost:5173'];
  const [api] = resourcesOf(template, 'AWS::ApiGatewayV2::Api');
  const [client] = resourcesOf(template, 'AWS::Cognito::UserPoolClient');
  expect(api?.properties.CorsConfiguration).toMatchObject({ AllowOrigins: origins });
  expect(client?.properties.CallbackURLs).toEqual([
    ...origins.map((origin) => `${origin}/callback`),
    'http://localhost:3100/docs/oauth2-redirect.html',
  ]);
});

it('never lets the context choose the portal of prod', () => {
  const { outdir } = synthesize({ stage: 'prod', portalOrigin: 'http://localhost:3100' });
  const [client] = resourcesOf(readTemplate(outdir, 'prod'), 'AWS::Cognito::UserPoolClient');
  expect(JSON.stringify(client?.properties)).not.toContain('localhost');
});
