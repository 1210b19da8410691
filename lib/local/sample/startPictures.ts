import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoints } from '../Endpoints.ts';
import { addPictures } from './pictures/addPictures.ts';
import { readSample } from './sampleContent.ts';

export type StartPicturesOptions = {
  /** State directory: where it is noted that the pictures are there. */
  readonly directory: string;
  readonly endpoints: Endpoints;
  readonly onProgress: (message: string) => void;
  readonly onNotice: (notice: string) => void;
};

/**
 * Gives sample reviews their pictures while the backend is in use already: to process them takes
 * seconds. What a stop interrupts is completed by the next start.
 */
export function startPictures(options: StartPicturesOptions): { stop: () => Promise<void> } {
  const { directory, endpoints, onProgress, onNotice } = options;
  const note = join(directory, 'pictures.done');
  if (existsSync(note)) return { stop: async () => {} };
  const end = new AbortController();
  const { signal } = end;
  const reviews = readSample().reviews.filter(({ picture }) => picture);
  onProgress(`${reviews.length} sample pictures follow in the background`);
  const work = addPictures({ endpoints, reviews, signal }).then(
    () => {
      writeFileSync(note, '');
      onProgress('sample pictures are there');
    },
    (error: unknown) => {
      if (signal.aborted) return;
      onNotice(`sample pictures, which the next start tries again: ${String(error)}`);
    },
  );
  return {
    stop: () => {
      end.abort();
      return work;
    },
  };
}
