import { listOf, text } from './fields.ts';

/** Display names of who wrote a review, in the order of the page. */
export const Authors = listOf(text(80), 10);
