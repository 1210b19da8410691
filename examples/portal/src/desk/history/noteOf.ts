import type { components } from '@random-camera-reviews/client';

type AuditEntry = components['schemas']['AuditEntry'];

/** What the trail notes beside a deed: what somebody wrote, or something to be said in words. */
export type Note =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'failure'; readonly text: string }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'publishAt' | 'goodUntil'; readonly at: string };

const timeOf: Readonly<Partial<Record<AuditEntry['action'], 'publishAt' | 'goodUntil'>>> = {
  'review.scheduled': 'publishAt',
  'review.previewLinked': 'goodUntil',
};

/** The note of an entry by what it tells: the API keeps times and versions as text, in English. */
export function noteOf({ action, note }: AuditEntry): Note | undefined {
  if (note === undefined) return undefined;
  const time = timeOf[action];
  if (time) return Number.isNaN(Date.parse(note)) ? undefined : { kind: time, at: note };
  const version = /^version (\d+)/.exec(note)?.[1];
  const isOfVersion = action === 'review.restored' || action === 'review.published';
  if (isOfVersion && version) return { kind: 'version', version: Number(version) };
  if (action === 'review.publicationFailed') return { kind: 'failure', text: note };
  return { kind: 'written', text: note };
}
