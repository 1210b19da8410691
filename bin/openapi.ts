import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contractFile } from '../lib/openapi/contractFile.ts';
import { openApiDocument } from '../lib/openapi/openApiDocument.ts';

const help = `Writes the OpenAPI document of the API, made from functions/routes.ts, into
functions/getContent/openapi.json.

  npm run openapi [-- options]

  --stdout    print it instead
  --help      this text`;

const { values } = parseArgs({
  options: {
    stdout: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(`${help}\n`);
} else {
  const text = `${JSON.stringify(openApiDocument([]), null, 1)}\n`;
  if (values.stdout) process.stdout.write(text);
  else writeFileSync(contractFile.current, text);
}
