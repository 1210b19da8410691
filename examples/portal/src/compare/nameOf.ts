import type { ComparedItem } from './ComparedItem.ts';

/** What a camera or lens is called. */
export const nameOf = ({ brand, model }: Pick<ComparedItem, 'brand' | 'model'>): string =>
  `${brand} ${model}`;
