/** Both ends included. */
export type TimeSpan = { readonly from: string; readonly until: string };

/** Sorts after every instant. */
export const endOfTime = '~';

/** So many connections are worth their handshakes. */
const mostSpans = 8;

/**
 * Divides what comes after the first page of changes, so that the rest is read side by side: a span
 * as long as that page, one of twice the time, and so on. What was published evenly is read in a
 * third of the time or less, and what was imported within an hour is not all in one span.
 * @param first change of the page
 * @param last change of the page
 */
export function spansAfter(first: string, last: string): readonly TimeSpan[] {
  const length = Math.max(1, Date.parse(last) - Date.parse(first));
  const spans: TimeSpan[] = [];
  let from = last;
  for (let times = 1; times < 2 ** (mostSpans - 1); times *= 2) {
    const until = new Date(Date.parse(last) + (2 * times - 1) * length).toISOString();
    spans.push({ from, until });
    // The first text after that instant: no change is in two spans.
    from = `${until}${endOfTime}`;
  }
  return [...spans, { from, until: endOfTime }];
}
