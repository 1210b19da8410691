import type { Answer, components } from '@random-camera-reviews/client';
import { fileFault } from './fileFault.ts';
import type { Upload } from './Upload.ts';

type Image = components['schemas']['Image'];

type Settings = {
  readonly send: (
    file: File,
    follow: {
      readonly onProgress: (sent: number, total: number) => void;
      readonly signal: AbortSignal;
    },
  ) => Promise<Answer<'getImage'>>;
  readonly onChange: (uploads: readonly Upload[]) => void;
  readonly onReady: (image: Image) => void;
};

/** Side by side: a slow connection is full with two, and the form of each is good for minutes only. */
const atOnce = 2;

/** Sends files, two at a time, in the order in which they were chosen. */
export function uploadQueue({ send, onChange, onReady }: Settings) {
  const running = new Map<number, AbortController>();
  let uploads: readonly Upload[] = [];
  let last = 0;

  function set(next: readonly Upload[]): void {
    uploads = next;
    onChange(uploads);
  }
  const drop = (id: number) => set(uploads.filter((upload) => upload.id !== id));
  /** Nothing where it was taken off the list meanwhile. */
  const change = (id: number, part: Partial<Upload>) =>
    set(uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));

  async function run({ id, file }: Upload): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    change(id, { state: 'sending', sent: 0 });
    const onProgress = (sent: number, total: number) =>
      change(id, { state: sent < total ? 'sending' : 'processing', sent: sent / total });
    try {
      const { body } = await send(file, { onProgress, signal: controller.signal });
      if (body.state === 'rejected') {
        change(id, { state: 'rejected', reason: body.rejection?.code ?? 'NOT_PROCESSED' });
      } else {
        change(id, { state: 'ready', image: body });
      }
    } catch (error) {
      change(id, { state: 'failed', error });
    } finally {
      running.delete(id);
      deliver();
      advance();
    }
  }

  /** Images come in the order in which they were chosen: the first may become the hero. */
  function deliver(): void {
    const ready = uploads.find(({ state }) => state !== 'rejected' && state !== 'failed');
    if (!ready?.image) return;
    drop(ready.id);
    onReady(ready.image);
    deliver();
  }

  function advance(): void {
    const next = uploads.find(({ state }) => state === 'waiting');
    if (!next || running.size >= atOnce) return;
    void run(next);
    advance();
  }

  return {
    /** @param room how many images the review can still take, beside those on their way */
    add(files: readonly File[], room: number): void {
      let left = room - uploads.filter(({ state }) => state !== 'rejected').length;
      const added = files.map((file): Upload => {
        const reason = fileFault(file, left);
        if (!reason) left--;
        last++;
        return reason
          ? { id: last, file, state: 'rejected', sent: 0, reason }
          : { id: last, file, state: 'waiting', sent: 0 };
      });
      set([...uploads, ...added]);
      advance();
    },
    /** Takes a file off the list, whatever became of it so far. */
    remove(id: number): void {
      running.get(id)?.abort();
      drop(id);
      deliver();
    },
    retry(id: number): void {
      change(id, { state: 'waiting', sent: 0, error: undefined });
      advance();
    },
    /** Gives up all that is under way. */
    end(): void {
      for (const controller of running.values()) controller.abort();
      uploads = [];
    },
  };
}
