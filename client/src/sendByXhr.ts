import type { Received } from './Received.ts';

type Progress = { readonly loaded: number };

/** What is used of a browser's XMLHttpRequest: fetch tells nothing of what is on its way. */
export type Xhr = {
  readonly upload: { addEventListener(on: 'progress', run: (event: Progress) => void): void };
  readonly status: number;
  readonly responseText: string;
  addEventListener(on: 'load' | 'error' | 'abort', run: () => void): void;
  open(method: string, url: string): void;
  send(body: FormData): void;
  abort(): void;
};

/** Sends a form, and tells how far it is. */
export const sendByXhr = (
  request: Xhr,
  url: string,
  form: FormData,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Received> =>
  new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () =>
      resolve({ status: request.status, headers: new Headers(), text: request.responseText }),
    );
    request.addEventListener('error', () => reject(new Error('The connection failed')));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', url);
    request.send(form);
  });
