import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The access key that this directory's tables are kept under, made on first use.
 *
 * DynamoDB Local listens on every network interface and checks no signature, but shows each access
 * key its own tables only. So a key that nobody can guess keeps the network out of the drafts.
 */
export function accessKeyOf(directory: string): string {
  const file = join(directory, 'dynamodb.key');
  // DynamoDB Local takes letters and digits only.
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
