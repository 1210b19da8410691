import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEndpoints } from '../lib/local/Endpoints.ts';
import { signInAs } from '../lib/local/signInAs.ts';

const help = `Prints an access token of a sample account of the running local backend, for curl.

  npm run -s token -- [email] [--password <password>] [--directory <dir>]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    password: { type: 'string' },
    directory: { type: 'string', default: join(import.meta.dirname, '../.local') },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<string> {
  if (values.help) return help;
  const endpoints = readEndpoints(values.directory);
  const [email = 'ana@example.com'] = positionals;
  const known = endpoints.accounts.find((account) => account.email === email);
  const password = values.password ?? known?.password;
  if (!password) throw new Error(`${email} is no sample account: give its --password`);
  return (await signInAs(endpoints, { email, password })).accessToken;
}

main().then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
