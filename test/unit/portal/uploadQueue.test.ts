import type { Answer } from '@random-camera-reviews/client';
import { describe, expect, it } from 'vitest';
import type { Upload } from '../../../examples/portal/src/desk/pictures/Upload.ts';
import { uploadQueue } from '../../../examples/portal/src/desk/pictures/uploadQueue.ts';

const file = (name: string, type = 'image/jpeg', bytes = 'bytes') =>
  new File([bytes], name, { type });

/** A queue whose uploads end when a test says so. */
function world() {
  type Sent = {
    readonly signal: AbortSignal;
    readonly progress: (sent: number, total: number) => void;
    readonly end: (image: object) => Promise<void>;
    readonly fail: (error: unknown) => Promise<void>;
  };
  const sent = new Map<string, Sent>();
  const ready: string[] = [];
  let uploads: readonly Upload[] = [];
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const queue = uploadQueue({
    send: ({ name }, { signal, onProgress }) =>
      new Promise<Answer<'getImage'>>((resolve, reject) => {
        sent.set(name, {
          signal,
          progress: onProgress,
          end: (image) => {
            resolve({ body: { fileName: name, state: 'ready', ...image } } as Answer<'getImage'>);
            return settled();
          },
          fail: (error) => {
            reject(error);
            return settled();
          },
        });
      }),
    onChange: (next) => {
      uploads = next;
    },
    onReady: ({ fileName }) => ready.push(fileName),
  });
  const of = (name: string): Sent => {
    const found = sent.get(name);
    if (!found) throw new Error(`${name} was not sent`);
    return found;
  };
  const told = () =>
    uploads.map((upload) => `${upload.file.name} ${upload.reason ?? upload.state}`);
  const idOf = (name: string) => uploads.find((upload) => upload.file.name === name)?.id ?? 0;
  return { queue, sent, of, ready, told, idOf, uploads: () => uploads };
}

describe('the queue of uploads', () => {
  it('sends two at a time, in order', async () => {
    const { queue, of, told } = world();
    queue.add([file('1'), file('2'), file('3')], 40);
    expect(told()).toEqual(['1 sending', '2 sending', '3 waiting']);
    await of('2').end({});
    expect(told()).toEqual(['1 sending', '2 ready', '3 sending']);
  });

  it('gives images in the order in which they were chosen, whichever is ready first', async () => {
    const { queue, of, ready, told } = world();
    queue.add([file('1'), file('2'), file('3')], 40);
    await of('2').end({});
    expect(ready).toEqual([]);
    await of('1').fail(new Error('no connection'));
    expect(ready).toEqual(['2']);
    expect(told()).toEqual(['1 failed', '3 sending']);
  });

  it('gives what waited for one that was canceled', async () => {
    const { queue, of, ready, idOf } = world();
    queue.add([file('1'), file('2')], 40);
    await of('2').end({});
    queue.remove(idOf('1'));
    expect(ready).toEqual(['2']);
  });

  it('tells how much is sent, and that the rest is processing', () => {
    const { queue, of, told, uploads } = world();
    queue.add([file('1')], 40);
    of('1').progress(3, 12);
    expect(uploads()[0]).toMatchObject({ state: 'sending', sent: 0.25 });
    of('1').progress(12, 12);
    expect(told()).toEqual(['1 processing']);
  });

  it('keeps what was rejected, with the reason, and goes on', async () => {
    const { queue, of, told, ready } = world();
    queue.add([file('1'), file('2'), file('3')], 40);
    await of('1').end({ state: 'rejected', rejection: { code: 'ANIMATED', message: '' } });
    expect(told()).toEqual(['1 ANIMATED', '2 sending', '3 sending']);
    expect(ready).toEqual([]);
  });

  it('sends again what failed', async () => {
    const { queue, of, told, ready, idOf } = world();
    queue.add([file('1')], 40);
    await of('1').fail(new Error('no connection'));
    expect(told()).toEqual(['1 failed']);
    queue.retry(idOf('1'));
    expect(told()).toEqual(['1 sending']);
    await of('1').end({});
    expect(ready).toEqual(['1']);
  });

  it('ends what is canceled, and takes the next', async () => {
    const { queue, of, told, ready, idOf } = world();
    queue.add([file('1'), file('2'), file('3')], 40);
    queue.remove(idOf('1'));
    expect(of('1').signal.aborted).toBe(true);
    await of('1').fail(of('1').signal.reason);
    expect(told()).toEqual(['2 sending', '3 sending']);
    expect(ready).toEqual([]);
  });

  it('adds no image whose upload was canceled too late', async () => {
    const { queue, of, ready, idOf } = world();
    queue.add([file('1')], 40);
    queue.remove(idOf('1'));
    await of('1').end({});
    expect(ready).toEqual([]);
  });

  it('announces nothing that the API would refuse', () => {
    const { queue, told, sent } = world();
    queue.add([file('a.gif', 'image/gif'), file('b', 'image/png', ''), file('c'), file('d')], 1);
    expect(told()).toEqual(['a.gif WRONG_TYPE', 'b EMPTY_FILE', 'c sending', 'd TOO_MANY_IMAGES']);
    expect([...sent.keys()]).toEqual(['c']);
  });

  it('counts what is on its way as images of the review', () => {
    const { queue, told } = world();
    queue.add([file('1')], 2);
    queue.add([file('2'), file('3')], 2);
    expect(told()).toEqual(['1 sending', '2 sending', '3 TOO_MANY_IMAGES']);
  });

  it('gives up all when the page is left', () => {
    const { queue, of } = world();
    queue.add([file('1'), file('2'), file('3')], 40);
    queue.end();
    expect([of('1').signal.aborted, of('2').signal.aborted]).toEqual([true, true]);
  });
});
