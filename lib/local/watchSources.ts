import { watch } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const watched = ['functions', 'examples/portal'].map((directory) => join(root, directory));
/** Editors write a file in several steps. */
const settleMilliseconds = 150;

/** Puts new code in place whenever a file of the functions or the portal changes, one change at a time. */
export function watchSources(
  refresh: () => Promise<void>,
  onNotice: (notice: string) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let busy = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await refresh();
      onNotice('bundled anew');
    } catch (error) {
      onNotice(`the old code goes on: ${error instanceof Error ? error.message : error}`);
    }
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(run);
    }, settleMilliseconds);
  };
  for (const directory of watched) watch(directory, { recursive: true }, changed);
}
