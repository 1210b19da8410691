import type { Receipt } from '../../functions/shared/domain/Receipt.ts';
import type {
  Receipts,
  ReviewChange,
  Reviews,
  SignIns,
  Trail,
} from '../../functions/shared/ports.ts';
import type { Work } from '../../functions/shared/Work.ts';
import { aClock } from './clock.ts';
import { anEditor, editorId } from './editors.ts';

/** Ports in memory, for use cases only: stores are tested on DynamoDB Local. */

/** An editor at work at noon. */
export const someWork = (changes: Partial<Work> = {}): Work => ({
  caller: anEditor(),
  clock: aClock(),
  requestId: 'request-1',
  ...changes,
});

export const aReceipt = (changes: Partial<Receipt> = {}): Receipt => ({
  owner: editorId(1),
  key: 'key-1',
  requestHash: 'hash-1',
  expiresAt: new Date('2026-03-02T12:00:00.000Z'),
  ...changes,
});

/** Keeps what `keep` is told, by owner and key. */
export function receiptsInMemory(): Receipts & { keep(receipt: Receipt, result: unknown): void } {
  const kept = new Map<string, { requestHash: string; result: unknown }>();
  return {
    find: async (owner, key) => kept.get(`${owner} ${key}`),
    keep: ({ owner, key, requestHash }, result) => {
      kept.set(`${owner} ${key}`, { requestHash, result });
    },
  };
}

/** Notes what was saved. */
export function reviewsInMemory() {
  const saved: (ReviewChange & { trail: Trail })[] = [];
  const reviews: Pick<Reviews, 'save' | 'findVersion'> = {
    save: async (change, trail) => {
      saved.push({ ...change, trail });
    },
    findVersion: async (_id, version) =>
      saved.flatMap(({ snapshots = [] }) => snapshots).find((kept) => kept.version === version),
  };
  return { saved, ...reviews };
}

/** Notes each call; the calls named in `failing` fail. */
export function signInsInMemory(known: Readonly<Record<string, number>> = {}) {
  const calls: string[] = [];
  const failing = new Set<keyof SignIns>();
  const call = (name: keyof SignIns, argument: string): void => {
    if (failing.has(name)) throw new Error(`${name} is down`);
    calls.push(`${name} ${argument}`);
  };
  const signIns: SignIns = {
    create: async (email) => {
      call('create', email);
      const number = known[email];
      return { sub: editorId(number ?? 99), isNew: number === undefined };
    },
    resendInvitation: async (email) => call('resendInvitation', email),
    disable: async (sub) => call('disable', sub),
    enable: async (sub) => call('enable', sub),
  };
  return { ...signIns, calls, failing };
}
