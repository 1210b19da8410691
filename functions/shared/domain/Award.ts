import { oneOf } from './fields.ts';

/** An editor's judgement, separate from the number. */
export const Award = oneOf(['gold', 'silver']);
