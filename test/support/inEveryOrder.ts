/** Waits for the turn of a process; what it does before it asks again is one step. */
export type Turn = () => Promise<void>;
type Process = (turn: Turn) => Promise<unknown>;

/** A run that is new each time: its processes, and what must hold when they are done. */
type Scene = {
  readonly processes: readonly Process[];
  readonly check: (order: readonly number[]) => void | Promise<void>;
};

/**
 * Runs a scene in one order of its processes' steps.
 * @param choose one of so many processes that could go on.
 * @returns the processes that went on, in order, and how many could have each time.
 */
export async function inOrder(scene: Scene, choose: (count: number, step: number) => number) {
  const waiting = new Map<number, () => void>();
  let running = 0;
  let onRest = () => {};
  const rest = () => {
    running -= 1;
    if (running === 0) onRest();
  };
  const go = (start: () => void) =>
    new Promise<void>((resolve) => {
      onRest = resolve;
      start();
    });
  const order: number[] = [];
  const choices: { readonly count: number; readonly chosen: number }[] = [];
  await go(() => {
    running = scene.processes.length;
    for (const [index, process] of scene.processes.entries()) {
      const turn = () =>
        new Promise<void>((resolve) => {
          waiting.set(index, resolve);
          rest();
        });
      process(turn).then(rest, rest);
    }
  });
  while (waiting.size > 0) {
    const able = [...waiting.keys()].sort();
    const chosen = choose(able.length, choices.length);
    const index = able[chosen] ?? 0;
    choices.push({ count: able.length, chosen });
    order.push(index);
    const resume = waiting.get(index);
    waiting.delete(index);
    await go(() => {
      running = 1;
      resume?.();
    });
  }
  await scene.check(order);
  return choices;
}

/** Runs a scene in every order there is, and gives their number. */
export async function inEveryOrder(scene: () => Scene): Promise<number> {
  let prefix: readonly number[] = [];
  for (let orders = 1; ; orders += 1) {
    const given = prefix;
    const choices = await inOrder(scene(), (_count, step) => given[step] ?? 0);
    const last = choices.findLastIndex(({ count, chosen }) => chosen + 1 < count);
    if (last < 0) return orders;
    const chosen = (choices[last]?.chosen ?? 0) + 1;
    prefix = [...choices.slice(0, last).map((choice) => choice.chosen), chosen];
  }
}
