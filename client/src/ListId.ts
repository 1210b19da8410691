import type { Answer } from './Answer.ts';
import type { OperationId } from './OperationId.ts';

type List = { readonly items: readonly unknown[]; readonly page: { readonly next: string | null } };

/** The operations that answer page by page. */
export type ListId = {
  [Id in OperationId]: Answer<Id>['body'] extends List ? Id : never;
}[OperationId];
