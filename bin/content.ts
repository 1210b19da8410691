import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runExport } from './content/runExport.ts';
import { runImport } from './content/runImport.ts';

const help = `Imports and exports cameras, lenses and reviews, through the API.

  npm run content -- import <file.ndjson|file.csv> [options]
  npm run content -- export [options]

  --dry-run          import: judge every line and send nothing; needs no backend
  --mapping <file>   import: what the columns of a CSV file mean, such as
                     docs/examples/cameras.mapping.json
  --report <file>    import: what became of each line, as a JSON text a line
  --out <file>       export: where to; standard output where absent
  --as <email>       sample account of the backend on this machine
                     (import: ana@example.com, export: chief@example.com)
  --directory <dir>  state of the backend on this machine (.local)
  --url <url>        another API, with
  --token <jwt>      an access token of an editor or chief editor there
  --help             this text

A line that is refused does not stop the others; the exit code is 1 then. An import that was
interrupted is completed by the same command: nothing is made twice.`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  mapping: { type: 'string' },
  report: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
  directory: { type: 'string', default: join(import.meta.dirname, '../.local') },
  url: { type: 'string' },
  token: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, file, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const { url, token, directory, as } = values;
  if (command === 'import' && file !== undefined && rest.length === 0) {
    return runImport({
      file,
      mapping: values.mapping,
      isDryRun: values['dry-run'],
      report: values.report,
      target: { url, token, directory, email: as ?? 'ana@example.com' },
    });
  }
  if (command === 'export' && file === undefined) {
    return runExport(values.out, { url, token, directory, email: as ?? 'chief@example.com' });
  }
  throw new Error(`say what to do: import <file>, or export\n\n${help}`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`content: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
