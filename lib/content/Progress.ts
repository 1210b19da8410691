import { countsText } from './describe.ts';
import type { Tally } from './Tally.ts';

/** As much of a terminal as progress needs; standard error, so that output can be piped. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

const linesBetween = 100;
const clearLine = '\r\u001b[2K';

/**
 * Says how far an import is: on a terminal in one line that is written anew, elsewhere with a line
 * for every hundred.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #tally: Tally;

  constructor(screen: Screen, tally: Tally) {
    this.#screen = screen;
    this.#tally = tally;
  }

  /** Another line was settled. */
  step(): void {
    if (this.#screen.isTTY) this.#screen.write(`${clearLine}${countsText(this.#tally)}`);
    else if (this.#tally.lines % linesBetween === 0) this.say(countsText(this.#tally));
  }

  /** A message of its own, which stays. */
  say(text: string): void {
    this.#screen.write(`${this.#screen.isTTY ? clearLine : ''}${text}\n`);
  }
}
