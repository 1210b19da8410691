import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../client/src/index.ts';
import type { Xhr } from '../../../client/src/sendByXhr.ts';
import { failed } from '../../support/failed.ts';

const bytes = 'what a camera saw';
const upload = { url: 'https://bucket.example.com', fields: { key: 'uploads/1', policy: 'p' } };

/** An API and a bucket: the bucket answers these statuses, an image has these states. */
function world(bucket: readonly number[], states: readonly string[], isBrowser = true) {
  let time = 0;
  const announced: unknown[] = [];
  const forms: FormData[] = [];
  const looks: number[] = [];
  const open: Xhr[] = [];

  const json = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  const statusOf = (form: FormData) => bucket[forms.push(form) - 1] ?? 204;

  class FakeXhr implements Xhr {
    status = 0;
    responseText = '';
    isAborted = false;
    readonly #on: Record<string, (event: { loaded: number }) => void> = {};
    readonly upload = { addEventListener: this.addEventListener.bind(this) };
    addEventListener(name: string, run: (event: { loaded: number }) => void) {
      this.#on[name] = run;
    }
    open() {
      open.push(this);
    }
    abort() {
      this.isAborted = true;
      this.#on.abort?.({ loaded: 0 });
    }
    send(form: FormData) {
      this.status = statusOf(form);
      if (this.status === 1) return;
      queueMicrotask(() => {
        this.#on.progress?.({ loaded: 7 });
        this.#on.progress?.({ loaded: 700 });
        this.#on[this.status === 0 ? 'error' : 'load']?.({ loaded: 0 });
      });
    }
  }

  const client = createClient({
    origin: 'https://api.example.com',
    token: () => 'token',
    now: () => time,
    random: () => 0,
    // Waits are over at once, time-outs never come.
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        if (milliseconds >= 10_000) return;
        time += milliseconds;
        resolve();
      }),
    XMLHttpRequest: isBrowser ? FakeXhr : undefined,
    fetch: async (address, { body } = {}) => {
      if (address === upload.url) return new Response(null, { status: statusOf(body as FormData) });
      if (typeof body === 'string') {
        announced.push(JSON.parse(body));
        return json({ imageId: '01JZ', upload }, 201);
      }
      looks.push(time);
      return json({ id: '01JZ', state: states[looks.length - 1] ?? states.at(-1) });
    },
  });
  return { client, announced, forms, looks, open };
}

const file = new File([bytes], 'faro.jpg', { type: 'image/jpeg' });

describe('uploadImage', () => {
  it.each([true, false])('announces, sends and waits (in a browser: %s)', async (isBrowser) => {
    const { client, announced, forms, looks } = world(
      [],
      ['awaiting', 'processing', 'processing', 'ready'],
      isBrowser,
    );
    const progress: unknown[] = [];
    const done = client.uploadImage(file, {
      onProgress: (sent, all) => progress.push([sent, all]),
    });
    expect((await done).body).toEqual({ id: '01JZ', state: 'ready' });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(announced).toEqual([
      { fileName: 'faro.jpg', contentType: 'image/jpeg', bytes: 17, sha256 },
    ]);
    // The file comes last: S3 reads nothing behind it.
    expect([...(forms[0]?.keys() ?? [])]).toEqual(['key', 'policy', 'file']);
    expect(await new Response(forms[0]?.get('file')).text()).toBe(bytes);
    const all = isBrowser ? [7, 17, 17] : [17];
    expect(progress).toEqual(all.map((sent) => [sent, 17]));
    const [first = 0, ...later] = looks;
    expect(later.map((at) => at - first)).toEqual([250, 625, 1187.5]);
  });

  it('sends again what the network or the bucket lost, not what the bucket refuses', async () => {
    const lossy = world([0, 503], ['ready']);
    const done = lossy.client.uploadImage(file);
    expect((await done).body.state).toBe('ready');
    expect(lossy.forms).toHaveLength(3);

    const strict = world([403], ['ready']);
    const refused = failed(strict.client.uploadImage(file));
    expect(await refused).toMatchObject({ code: 'UPLOAD_REFUSED', status: 403 });
    expect(strict.forms).toHaveLength(1);
  });

  it('ends with the image when it is rejected', async () => {
    const { client } = world([], ['processing', 'rejected']);
    const done = client.uploadImage(new Blob([bytes]), { fileName: 'faro.png' });
    expect((await done).body.state).toBe('rejected');
  });

  it('gives up when processing takes too long, and looks ever less often', async () => {
    const { client, looks } = world([], ['processing']);
    const ended = failed(client.uploadImage(file, { processingTimeout: 60_000 }));
    expect(await ended).toMatchObject({ code: 'TIMED_OUT' });
    expect(looks.length).toBeLessThan(20);
  });

  it('stops sending when it is told to', async () => {
    const { client, open } = world([1], ['ready']);
    const controller = new AbortController();
    const ended = failed(client.uploadImage(file, { signal: controller.signal }));
    await vi.waitFor(() => expect(open).toHaveLength(1));
    controller.abort(new Error('another picture'));
    expect(await ended).toEqual(new Error('another picture'));
    expect(open).toMatchObject([{ isAborted: true }]);
  });
});
