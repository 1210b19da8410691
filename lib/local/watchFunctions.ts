import { watch } from 'node:fs';
import { join } from 'node:path';

const functionsDirectory = join(import.meta.dirname, '../../functions');
/** Editors write a file in several steps. */
const settleMilliseconds = 150;

/** Puts new code in place whenever a file below `functions/` changes, one change at a time. */
export function watchFunctions(
  refresh: () => Promise<void>,
  onNotice: (notice: string) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let busy = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await refresh();
      onNotice('functions bundled anew');
    } catch (error) {
      onNotice(`the old code goes on: ${error instanceof Error ? error.message : error}`);
    }
  };
  watch(functionsDirectory, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(run);
    }, settleMilliseconds);
  });
}
