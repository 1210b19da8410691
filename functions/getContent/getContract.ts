import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let contract: string | undefined;

/**
 * The contract of the API (docs/adr/0019-contract.md): a file beside the function, so that it weighs
 * on nobody who does not ask for it.
 */
export function getContract(): string {
  contract ??= readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8');
  return contract;
}
