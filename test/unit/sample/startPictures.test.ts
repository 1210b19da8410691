import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPictures } from '../../../lib/local/sample/startPictures.ts';

describe('startPictures', () => {
  let directory: string;
  let note: string;
  let told: string[];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'pictures-'));
    note = join(directory, 'pictures.done');
    told = [];
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** Of a backend that answers nothing: `fetch` never asks port 1. */
  const start = (onNotice: (notice: string) => void) =>
    startPictures({
      directory,
      endpoints: {
        api: 'http://localhost:1',
        signIn: 'http://localhost:1',
        aws: 'http://localhost:1',
        issuer: 'http://localhost:1',
        clientId: 'portal',
        userPoolId: 'sa-east-1_pool',
        redirectUri: 'http://localhost:1/callback',
        scope: 'openid',
        accounts: [],
      },
      onProgress: (message) => told.push(message),
      onNotice,
    });

  it('says what went wrong, and leaves the rest to the next start', async () => {
    const notice = await new Promise<string>((resolve) => start(resolve));
    expect(notice).toMatch(/^sample pictures, which the next start tries again: .*fetch failed/);
    expect(existsSync(note)).toBe(false);
    expect(told).toEqual([expect.stringMatching(/^\d sample pictures follow/)]);
  });

  it('says nothing of what a stop interrupts, and ends before the backend does', async () => {
    const notices: string[] = [];
    await start((notice) => notices.push(notice)).stop();
    expect(notices).toEqual([]);
    expect(existsSync(note)).toBe(false);
  });

  it('does nothing where the pictures are there', async () => {
    writeFileSync(note, '');
    await start((notice) => told.push(notice)).stop();
    expect(told).toEqual([]);
  });
});
