import { join } from 'node:path';

const source = join(import.meta.dirname, '../src');

/** What of the client is made from the OpenAPI document. */
export const clientFile = {
  types: join(source, 'api.d.ts'),
  operations: join(source, 'operations.ts'),
} as const;
