import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Endpoints } from '../../lib/local/Endpoints.ts';
import { tokensOf } from '../../lib/local/tokensOf.ts';
import { startLocalBackend } from './localBackend.ts';

/** The backend that the API suite talks to, and who may talk to it. */
export type SuiteTarget = {
  readonly api: string;
  /** Access tokens by role; without one the tests that need it are left out, and say so. */
  readonly tokens: Readonly<Partial<Record<'editor' | 'chief' | 'admin', string>>>;
};

declare module 'vitest' {
  interface ProvidedContext {
    suiteTarget: SuiteTarget;
  }
}

/**
 * `npm run test:suite -- --url …` names a running backend; `npm test` starts one with a state of
 * its own, exactly as `npm start` does.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { SUITE_URL, SUITE_EDITOR_TOKEN, SUITE_CHIEF_TOKEN, SUITE_ADMIN_TOKEN } = process.env;
  if (SUITE_URL) {
    const given = {
      editor: SUITE_EDITOR_TOKEN,
      chief: SUITE_CHIEF_TOKEN,
      admin: SUITE_ADMIN_TOKEN,
    };
    const tokens = Object.fromEntries(Object.entries(given).filter(([, token]) => token));
    project.provide('suiteTarget', { api: SUITE_URL.replace(/\/$/, ''), tokens });
    return async () => {};
  }
  const directory = mkdtempSync(join(tmpdir(), 'suite-'));
  const backend = await startLocalBackend(directory);
  project.provide('suiteTarget', await targetOf(backend.endpoints));
  return async () => {
    await backend.end('SIGINT');
    rmSync(directory, { recursive: true, force: true });
  };
}

/** A local backend with a token of its first active account of each role. */
export async function targetOf(endpoints: Endpoints): Promise<SuiteTarget> {
  return { api: endpoints.api, tokens: await tokensOf(endpoints) };
}
