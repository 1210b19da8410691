import { DomainError } from './domain/DomainError.ts';
import type { Editor } from './domain/Editor.ts';
import { mayPublish } from './domain/permissions.ts';

/** @throws DomainError `APPROVAL_REQUIRED` where a chief editor must decide. */
export function demandPublisher({ role }: Pick<Editor, 'role'>, isApprovalRequired: boolean): void {
  if (mayPublish(role, isApprovalRequired)) return;
  throw new DomainError('APPROVAL_REQUIRED', 'A chief editor publishes here: submit the review');
}
