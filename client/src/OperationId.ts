import type { operations } from './api.d.ts';

/** The name of an operation in the OpenAPI document. */
export type OperationId = keyof operations;
