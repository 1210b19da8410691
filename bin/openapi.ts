import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clientFile } from '../client/tools/clientFile.ts';
import { clientOperations } from '../client/tools/clientOperations.ts';
import { clientTypes } from '../client/tools/clientTypes.ts';
import { readEndpoints } from '../lib/local/Endpoints.ts';
import { tokensOf } from '../lib/local/tokensOf.ts';
import { breakingChanges, isMajor } from '../lib/openapi/breaking/breakingChanges.ts';
import { contractFile } from '../lib/openapi/contractFile.ts';
import { readExamples } from '../lib/openapi/Examples.ts';
import { openApiDocument } from '../lib/openapi/openApiDocument.ts';
import { recordExamples } from '../lib/openapi/recordExamples.ts';

const help = `Writes the OpenAPI document of the API, made from functions/routes.ts, into
functions/getContent/openapi.json, and from it the types of the client, client/src/api.d.ts and
operations.ts. Says what in it breaks callers of the last release.

  npm run openapi [-- options]

  --release   make it the last release, which later ones are compared with: docs/released/openapi.json
  --record    take new examples first, from a backend that npm start runs with fresh state
  --directory the state of that backend (.local)
  --stdout    print it, and write nothing
  --help      this text`;

const { values } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    directory: { type: 'string', default: join(import.meta.dirname, '../.local') },
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

/** What a running backend answers to the story of the examples. */
async function record(): Promise<void> {
  const endpoints = readEndpoints(values.directory);
  const tokens = await tokensOf(endpoints);
  const examples = await recordExamples({ api: endpoints.api, tokens }, new Date());
  writeFileSync(contractFile.examples, `${JSON.stringify(examples, null, 2)}\n`);
}

async function main(): Promise<string> {
  if (values.help) return help;
  if (values.record) await record();
  const text = `${JSON.stringify(openApiDocument(readExamples()), null, 1)}\n`;
  if (values.stdout) return text.trimEnd();
  writeFileSync(contractFile.current, text);
  writeFileSync(clientFile.types, await clientTypes(text));
  writeFileSync(clientFile.operations, clientOperations(text));
  const breaking = compare(text);
  if (breaking.length > 0) {
    process.exitCode = 1;
    return `Breaks callers of the last release, and needs a new major version:\n${breaking.join('\n')}`;
  }
  if (values.release) copyFileSync(contractFile.current, contractFile.released);
  return `${contractFile.current} is up to date`;
}

main().then(
  (text) => process.stdout.write(`${text}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
