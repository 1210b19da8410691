import type { Finding } from './Entry.ts';
import type { Outcome, Settled } from './importContent.ts';

/** How often something was found, where, and what the first one was. */
export type Count = {
  readonly count: number;
  readonly where: string;
  readonly message: string;
  readonly first?: Finding;
};

/** Counts what became of the lines of a file, and why. */
export class Tally {
  readonly #outcomes = new Map<Outcome, number>();
  readonly #refusals = new Map<string, Count>();
  readonly #leftBehind = new Map<string, Count>();
  readonly #leftOut = new Map<string, Count>();

  add({ entry: { findings, leftOut }, outcome }: Settled): void {
    this.#outcomes.set(outcome, this.of(outcome) + 1);
    for (const finding of findings) {
      const { column, path = '', code, message } = finding;
      const where = column?.name ?? path;
      // Most messages name the value: only a reason of the mapping is a kind by itself.
      const kind = code === 'NOT_DERIVED' ? message : code;
      const isReason = outcome === 'refused' && !column;
      const counts = isReason ? this.#refusals : this.#leftBehind;
      raise(counts, `${where}\n${kind}`, { where, message, first: finding });
    }
    for (const { column, reason } of leftOut) {
      raise(this.#leftOut, `${column.name}\n${reason}`, { where: column.name, message: reason });
    }
  }

  of(outcome: Outcome): number {
    return this.#outcomes.get(outcome) ?? 0;
  }

  get lines(): number {
    return [...this.#outcomes.values()].reduce((sum, lines) => sum + lines, 0);
  }

  /** Why lines were refused; a line may have several reasons. Most frequent first, as all below. */
  get refusals(): readonly Count[] {
    return mostFirst(this.#refusals);
  }

  /** What could not be read or done: the rest of the line came in. */
  get leftBehind(): readonly Count[] {
    return mostFirst(this.#leftBehind);
  }

  /** Cells that the mapping does not want. */
  get leftOut(): readonly Count[] {
    return mostFirst(this.#leftOut);
  }
}

const raise = (counts: Map<string, Count>, key: string, found: Omit<Count, 'count'>): void => {
  const before = counts.get(key);
  counts.set(key, before ? { ...before, count: before.count + 1 } : { ...found, count: 1 });
};

const mostFirst = (counts: ReadonlyMap<string, Count>): readonly Count[] =>
  [...counts.values()].sort((one, other) => other.count - one.count);
