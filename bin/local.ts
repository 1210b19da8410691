import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LocalCloud, startLocalCloud } from '../lib/local/LocalCloud.ts';
import { claimPort } from '../lib/local/ports.ts';
import { resetState } from '../lib/local/resetState.ts';
import { Caller } from '../lib/local/sample/Caller.ts';
import { summaryOf } from '../lib/local/summary.ts';
import { watchSources } from '../lib/local/watchSources.ts';

const help = `Runs the whole backend on this machine, from the synthesized template of stage dev.

  npm start -- [options]

  --port <n>          API and pages (3000)
  --sign-in-port <n>  sign-in page (3001)
  --aws-port <n>      AWS endpoint (4566)
  --directory <dir>   where the state is kept (.local)
  --reset             empty the state first
  --watch             bundle functions and portal anew when their code changes (npm run dev)
  --no-pictures       leave out the pictures of the sample reviews
  --quiet             do not print each request
  --help              this text

A port of 0 is any that is free.`;

const options = {
  port: { type: 'string', default: '3000' },
  'sign-in-port': { type: 'string', default: '3001' },
  'aws-port': { type: 'string', default: '4566' },
  directory: { type: 'string', default: join(import.meta.dirname, '../.local') },
  reset: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  'no-pictures': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const startedAt = performance.now();
  const { values } = parseArgs({ options });
  if (values.help) {
    print(help);
    return;
  }
  const { directory } = values;
  const ports = {
    api: await claimPort(portOf('port', values.port), '--port'),
    signIn: await claimPort(portOf('sign-in-port', values['sign-in-port']), '--sign-in-port'),
    aws: await claimPort(portOf('aws-port', values['aws-port']), '--aws-port'),
  };
  if (values.reset) resetState(directory);
  // The sample loader's own requests are not worth a line, before that or in the background.
  let isReady = false;
  const cloud = await startLocalCloud({
    directory,
    ports,
    hasPictures: !values['no-pictures'],
    onProgress: (step) => print(`  ${secondsSince(startedAt)}  ${step}`),
    onNotice: (notice) => print(`! ${notice}`),
    onMail: (file) => isReady && print(`mail ${file}`),
    onRequest: ({ method, path, status, milliseconds, detail, userAgent }) => {
      if (values.quiet || !isReady || userAgent === Caller.userAgent) return;
      const note = detail ? ` (${detail})` : '';
      print(`${method} ${path} ${status} ${milliseconds.toFixed(1)} ms${note}`);
    },
  });
  print(summaryOf(cloud.endpoints, (performance.now() - startedAt) / 1000));
  isReady = true;
  if (values.watch) watchSources(cloud.refresh, print);
  await untilStopped(cloud);
}

function portOf(name: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--${name} must be a number of 0 to 65535, not ${text}`);
}

const secondsSince = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);

/** Ctrl-C ends everything in order; a second one does not wait. Without the database we fail. */
async function untilStopped({ stop, failed }: LocalCloud): Promise<void> {
  const signal = new Promise<undefined>((resolve) => {
    const end = (): void => {
      process.once('SIGINT', () => process.exit(130));
      resolve(undefined);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
  const failure = await Promise.race([signal, failed]);
  await stop();
  if (failure) throw failure;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`\nnpm start: ${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
