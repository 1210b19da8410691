import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { breakingChanges, isMajor } from '../lib/openapi/breaking/breakingChanges.ts';
import { contractFile } from '../lib/openapi/contractFile.ts';
import { openApiDocument } from '../lib/openapi/openApiDocument.ts';

const help = `Writes the OpenAPI document of the API, made from functions/routes.ts, into
functions/getContent/openapi.json, and says what in it breaks callers of the last release.

  npm run openapi [-- options]

  --release   make it the last release, which later ones are compared with: docs/released/openapi.json
  --stdout    print it, and write nothing
  --help      this text`;

const { values } = parseArgs({
  options: {
    release: { type: 'boolean', default: false },
    stdout: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** What the last release says otherwise; nothing may, unless the major version moves. */
function compare(text: string): string[] {
  const [released, current] = [readFileSync(contractFile.released, 'utf8'), text].map((json) =>
    JSON.parse(json),
  );
  return isMajor(released, current) ? [] : breakingChanges(released, current);
}

function main(): string {
  if (values.help) return help;
  const text = `${JSON.stringify(openApiDocument([]), null, 1)}\n`;
  if (values.stdout) return text.trimEnd();
  writeFileSync(contractFile.current, text);
  const breaking = compare(text);
  if (breaking.length > 0) {
    process.exitCode = 1;
    return `Breaks callers of the last release, and needs a new major version:\n${breaking.join('\n')}`;
  }
  if (values.release) copyFileSync(contractFile.current, contractFile.released);
  return `${contractFile.current} is up to date`;
}

process.stdout.write(`${main()}\n`);
