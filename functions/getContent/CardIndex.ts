import type { Locale } from '../shared/domain/Locale.ts';
import type { Card } from '../shared/domain/Page.ts';
import type { Change, PublicContent } from '../shared/ports.ts';
import { Catalogue } from './Catalogue.ts';
import { newestFirst } from './newestFirst.ts';
import { oldestFirst } from './oldestFirst.ts';

/** Nothing was published before: the first partition of the feed. */
const firstYear = 2026;
/** How long the index answers without asking for news. */
const freshMs = 1000;
/** Replication between regions keeps no order across items: what is older may arrive later. */
export const overlapMs = 5 * 60 * 1000;

/** What changed in a language, as far as it is known. */
export type ChangeLog = {
  /** The last change of every slug, oldest first: see `oldestFirst`. */
  readonly changes: readonly Change[];
  /** When the table was last asked. */
  readonly asOf: Date;
};

type Shelf = {
  readonly changes: Map<string, Change>;
  catalogue: Catalogue;
  /** Put in order when first asked for. */
  log: readonly Change[] | undefined;
  asOf: Date;
  newest: string | undefined;
  freshUntil: number;
  refreshing: Promise<void> | undefined;
};

/**
 * The cards of all published pages in memory, from which lists are answered with exact totals and
 * without a read. Loaded with the first request of a language, then kept fresh by asking the feed
 * for what changed since.
 */
export class CardIndex {
  readonly #content: Pick<PublicContent, 'changes'>;
  readonly #onStale: (error: unknown) => void;
  readonly #shelves = new Map<Locale, Shelf>();

  /** @param onStale is told why the index could not be refreshed, while it still answers. */
  constructor(content: Pick<PublicContent, 'changes'>, onStale: (error: unknown) => void) {
    this.#content = content;
    this.#onStale = onStale;
  }

  /** The cards of a language, newest first. */
  async cards(locale: Locale, now: Date): Promise<readonly Card[]> {
    return (await this.catalogue(locale, now)).cards;
  }

  /** The cards of a language, ready for lists; stale ones where the table cannot be reached. */
  async catalogue(locale: Locale, now: Date): Promise<Catalogue> {
    return (await this.#fresh(locale, now)).catalogue;
  }

  /** The last change of every slug of a language, pages that were taken away included. */
  async changes(locale: Locale, now: Date): Promise<ChangeLog> {
    const shelf = await this.#fresh(locale, now);
    shelf.log ??= [...shelf.changes.values()].sort(oldestFirst);
    return { changes: shelf.log, asOf: shelf.asOf };
  }

  async #fresh(locale: Locale, now: Date): Promise<Shelf> {
    const shelf = this.#shelf(locale);
    if (now.getTime() >= shelf.freshUntil) {
      shelf.refreshing ??= this.#refresh(shelf, locale, now).finally(() => {
        shelf.refreshing = undefined;
      });
      try {
        await shelf.refreshing;
      } catch (error) {
        if (shelf.newest === undefined) throw error;
        // Not every request of the next second shall wait for the table's time-out.
        shelf.freshUntil = now.getTime() + freshMs;
        this.#onStale(error);
      }
    }
    return shelf;
  }

  #shelf(locale: Locale): Shelf {
    const known = this.#shelves.get(locale);
    if (known) return known;
    const shelf: Shelf = {
      changes: new Map(),
      catalogue: new Catalogue([]),
      log: undefined,
      asOf: new Date(0),
      newest: undefined,
      freshUntil: 0,
      refreshing: undefined,
    };
    this.#shelves.set(locale, shelf);
    return shelf;
  }

  async #refresh(shelf: Shelf, locale: Locale, now: Date): Promise<void> {
    const since = shelf.newest
      ? new Date(Date.parse(shelf.newest) - overlapMs).toISOString()
      : undefined;
    const from = since ? new Date(since).getUTCFullYear() : firstYear;
    const years = Array.from({ length: now.getUTCFullYear() - from + 1 }, (_, i) => from + i);
    const batches = await Promise.all(
      years.map((year) => this.#content.changes(locale, year, since)),
    );
    let isChanged = false;
    for (const change of batches.flat()) {
      const known = shelf.changes.get(change.slug);
      if (known && known.changedAt >= change.changedAt) continue;
      shelf.changes.set(change.slug, change);
      if (shelf.newest === undefined || change.changedAt > shelf.newest) {
        shelf.newest = change.changedAt;
      }
      isChanged = true;
    }
    if (isChanged) {
      shelf.log = undefined;
      const cards = [...shelf.changes.values()].flatMap(({ card }) => card ?? []);
      shelf.catalogue = shelf.catalogue.next(cards.sort(newestFirst));
    }
    shelf.asOf = now;
    shelf.freshUntil = now.getTime() + freshMs;
  }
}
