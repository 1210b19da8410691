import type { Bundles } from './buildBundles.ts';
import type { MeasuredRequest } from './requests.ts';

/** How a process is started that does the work in one of its ways. */
export type Contestant = {
  /** File of its code. */
  readonly bundle: string;
  /** File of the event that it answers. */
  readonly event: string;
  /** All its environment variables, as Lambda would set them. */
  readonly environment: Readonly<Record<string, string>>;
};

/** A request, and all who answer it in their ways. */
export type Contest = Pick<MeasuredRequest, 'name' | 'hasColdGate'> & {
  readonly contestants: Readonly<Record<keyof Bundles, Contestant>>;
};

/** Names of contestants, starting with another one in each turn: none is always the first. */
export function inTurn<Name extends string>(names: readonly Name[], turn: number): readonly Name[] {
  const first = turn % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}
