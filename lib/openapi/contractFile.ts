import { join } from 'node:path';

/** The document as it is deployed, and as it was when it was last released. */
export const contractFile = {
  current: join(import.meta.dirname, '../../functions/getContent/openapi.json'),
  released: join(import.meta.dirname, '../../docs/released/openapi.json'),
  /** What the examples in it were, when they were recorded. */
  examples: join(import.meta.dirname, 'examples.json'),
} as const;
