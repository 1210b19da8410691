/** The results of a task for each item, in the items' order, with some at work at one time. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  size: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const result = task(item);
      // Its failure is thrown when its turn comes: until then nobody listens.
      result.catch(() => undefined);
      ahead.push(result);
      if (ahead.length >= size) yield* await Promise.all(ahead.splice(0, 1));
    }
    while (ahead.length > 0) yield* await Promise.all(ahead.splice(0, 1));
  } finally {
    await Promise.allSettled(ahead);
  }
}
