import type { headers } from './headers.ts';
import type { Json } from './Json.ts';

/** Headers of an answer, each by its component. */
export const headerRefs = (...names: readonly (keyof typeof headers)[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
