import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEndpoints } from '../../lib/local/Endpoints.ts';
import { targetOf } from '../support/globalSetup.suite.ts';

const root = join(import.meta.dirname, '../..');
const help = `Runs the API suite against a running backend. It leaves reviews and cameras behind.

  npm run test:suite -- --url <url> [options]

  --url <url>            the API, such as http://localhost:3000 or https://….cloudfront.net
  --editor-token <jwt>   access token of an editor (and --chief-token, --admin-token); without one,
                         the tests that need it are left out
  --directory <dir>      state of the local backend (.local), which has tokens for itself

Without --url a backend is started for the run.`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    'editor-token': { type: 'string' },
    'chief-token': { type: 'string' },
    'admin-token': { type: 'string' },
    directory: { type: 'string', default: join(root, '.local') },
    help: { type: 'boolean', default: false },
  },
});

async function tokens(url: string): Promise<Record<string, string | undefined>> {
  const given = {
    editor: values['editor-token'],
    chief: values['chief-token'],
    admin: values['admin-token'],
  };
  if (Object.values(given).some(Boolean)) return given;
  try {
    const endpoints = readEndpoints(values.directory);
    return endpoints.api === url ? { ...(await targetOf(endpoints)).tokens } : {};
  } catch {
    return {};
  }
}

async function environment(url: string): Promise<Record<string, string | undefined>> {
  const { editor, chief, admin } = await tokens(url);
  return {
    SUITE_URL: url,
    SUITE_EDITOR_TOKEN: editor,
    SUITE_CHIEF_TOKEN: chief,
    SUITE_ADMIN_TOKEN: admin,
  };
}

if (values.help) {
  process.stdout.write(`${help}\n`);
} else {
  const url = values.url?.replace(/\/$/, '');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'suite'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(url ? await environment(url) : {}) },
  });
  process.exitCode = run.status ?? 1;
}
