import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Change } from '../../shared/ports.ts';
import { type ChangeLog, overlapMs } from '../CardIndex.ts';
import { alphabetically } from '../newestFirst.ts';
import { oldestFirst } from '../oldestFirst.ts';

/**
 * Where a client stands in the changes: it has had what comes up to (at, slug). Between walks it
 * stands at the horizon of the last one, because behind that a change may still arrive late.
 */
export const ChangesPosition = v.strictObject({
  at: v.string(),
  slug: v.string(),
  /** Digests of what the client has had already although it comes after this position. */
  known: v.string(),
  /** The walk of several pages that this is amid; absent between walks. */
  walk: v.optional(
    v.strictObject({
      /** The moment after which the walk tells what changed. */
      start: v.string(),
      /** What changed before it has arrived everywhere: where the next walk starts. */
      horizon: v.string(),
      /** How many changes the pages before told. */
      count: v.number(),
    }),
  ),
});
export type ChangesPosition = v.InferOutput<typeof ChangesPosition>;

/** One page of a walk through the changes. */
export type ChangesPage = {
  /** Oldest first. */
  readonly items: readonly Change[];
  /** Of the whole walk. */
  readonly total: number;
  /** Where the walk goes on; absent on its last page. */
  readonly next?: ChangesPosition;
  /** Where the next walk starts, once this one is at its end. */
  readonly resume: ChangesPosition;
};

/** 36 bits of each: one late change of a billion could be taken for one that is known. */
const digestLength = 6;
/** Of more changes within the overlap, the older are told again: a cursor must fit in an address. */
const mostKnown = 200;

/** @param since RFC 3339; without it, everything is told from the beginning. */
export const startingAt = (since: string | undefined): ChangesPosition => ({
  at: since ? new Date(since).toISOString() : '',
  slug: '',
  known: '',
});

/**
 * What changed in a language after a position: of each slug its last change, and nothing else.
 *
 * A walk goes by (changedAt, slug), so that whatever is published or withdrawn meanwhile comes
 * later in that very walk, and nothing comes twice. Replication between regions keeps no order: a
 * change may arrive up to `overlapMs` late, behind a walk that has passed its place. The next walk
 * therefore starts where everything had arrived when this one began, and leaves out what is known.
 */
export function changesSince(
  { changes, asOf }: ChangeLog,
  position: ChangesPosition,
  limit: number,
): ChangesPage {
  const known = new Set(position.known.match(new RegExp(`.{${digestLength}}`, 'g')));
  const rest = changes.filter(
    (change) => isAfter(change, position) && !(known.size > 0 && known.has(digestOf(change))),
  );
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const total = (position.walk?.count ?? 0) + rest.length;
  // Nothing new: an answer that stays the same, byte by byte, can be answered with 304.
  if (!last && !position.walk) return { items, total, resume: position };

  const { start, horizon } = boundsOf(position, asOf);
  const isUnsettled = ({ changedAt }: Change): boolean => changedAt >= horizon;
  const had = [...known, ...items.filter(isUnsettled).map(digestOf)];
  const count = (position.walk?.count ?? 0) + items.length;
  const isMore = last && rest.length > limit;
  return {
    items,
    total,
    ...(isMore && {
      next: {
        at: last.changedAt,
        slug: last.slug,
        known: joined(had),
        walk: { start, horizon, count },
      },
    }),
    resume: {
      at: horizon,
      slug: '',
      known: joined(had.filter(isOneOf(changes.filter(isUnsettled).map(digestOf)))),
    },
  };
}

const joined = (digests: readonly string[]): string => digests.slice(-mostKnown).join('');

const isOneOf = (digests: readonly string[]) => {
  const all = new Set(digests);
  return (digest: string): boolean => all.has(digest);
};

const isAfter = (change: Change, { at, slug }: ChangesPosition): boolean =>
  oldestFirst({ changedAt: at, slug }, change) < 0;

const digestOf = ({ slug, changedAt }: Change): string =>
  createHash('sha256').update(`${slug} ${changedAt}`).digest('base64url').slice(0, digestLength);

/**
 * From when on the next walk must look again: never before this walk's own start, and on a grid, so
 * that answers do not change by the mere passing of time. An instance that could not ask the table
 * for a while moves the horizon back.
 */
function boundsOf({ at, walk }: ChangesPosition, asOf: Date) {
  const start = walk?.start ?? at;
  const onGrid = Math.floor(asOf.getTime() / overlapMs) * overlapMs;
  const settled = new Date(Math.max(0, onGrid - overlapMs)).toISOString();
  const horizon = walk && walk.horizon < settled ? walk.horizon : settled;
  return { start, horizon: alphabetically(horizon, start) < 0 ? start : horizon };
}
