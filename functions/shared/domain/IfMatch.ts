import { DomainError } from './DomainError.ts';

/** The versions of a thing that a change is meant for. */
export type IfMatch = readonly number[] | 'any';

/** @throws DomainError `STALE_VERSION` with the version of today. */
export function demandMatch(ifMatch: IfMatch, { version }: { readonly version: number }): void {
  if (ifMatch !== 'any' && !ifMatch.includes(version)) throw staleVersion(version);
}

/** The caller knows another version than that of today, as far as that is known. */
export const staleVersion = (currentVersion?: number): DomainError =>
  new DomainError('STALE_VERSION', 'It was changed meanwhile: look at it and try again', {
    currentVersion,
  });
