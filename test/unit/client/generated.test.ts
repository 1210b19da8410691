import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientFile } from '../../../client/tools/clientFile.ts';
import { clientOperations } from '../../../client/tools/clientOperations.ts';
import { clientTypes } from '../../../client/tools/clientTypes.ts';
import { contractFile } from '../../../lib/openapi/contractFile.ts';

const contract = readFileSync(contractFile.current, 'utf8');

it('has the types and operations that `npm run openapi` makes today', async () => {
  expect(readFileSync(clientFile.types, 'utf8')).toBe(await clientTypes(contract));
  expect(readFileSync(clientFile.operations, 'utf8')).toBe(clientOperations(contract));
});
