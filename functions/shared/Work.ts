import type { AuditEntry } from './domain/Audit.ts';
import type { Editor, EditorId, Role } from './domain/Editor.ts';
import type { Receipt } from './domain/Receipt.ts';
import type { Clock, Trail } from './ports.ts';

/** Who changes something: an editor, an operator with the keys of the stage, or the clock. */
export type Actor = {
  readonly sub: EditorId | 'operator' | 'schedule';
  readonly role: Role | 'operator' | 'schedule';
};

/** The circumstances of a change: who asks, when, and under which request id. */
export type Work<Caller extends Actor = Editor> = {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly requestId: string;
  readonly receipt?: Receipt | undefined;
};

type Deed = Pick<AuditEntry, 'action' | 'fromVersion' | 'toVersion' | 'note'>;

/** What a change leaves behind: an audit entry for each deed, and the caller's receipt. */
export function trailOf(
  { caller, clock, requestId, receipt }: Work<Actor>,
  ...deeds: readonly Deed[]
): Trail {
  const at = clock.now.toISOString();
  return {
    now: clock.now,
    receipt,
    audit: deeds.map((deed) => ({
      ...deed,
      id: clock.newId(),
      by: caller.sub,
      role: caller.role,
      at,
      requestId,
    })),
  };
}

/**
 * The clock for a change of something: later than its last change, whatever the clocks of the
 * functions say and however long one waited. So audit entries stand in the order of the versions,
 * and nobody who asks what changed since misses a change.
 */
export const clockAfter = (clock: Clock, changed: { readonly updatedAt: string }): Clock => ({
  ...clock,
  now: momentAfter(clock.now, changed),
});

/** The moment for a change of something: `now`, or just after its last change. */
export const momentAfter = (now: Date, { updatedAt }: { readonly updatedAt: string }): Date =>
  new Date(Math.max(now.getTime(), Date.parse(updatedAt) + 1));
