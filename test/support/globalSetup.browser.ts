import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type LocalBackend, startLocalBackend } from './localBackend.ts';
import { addSomePictures } from './visitors/addSomePictures.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the backend that they share: see `sharedBackend`. */
    sharedBackendUrl: string;
  }
}

/**
 * One backend for all test files that visit the portal. It starts when the first of them asks for it,
 * and makes pictures when somebody wants to see them: other files wait for neither.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'browser-'));
  let started: Promise<LocalBackend> | undefined;
  let pictured: Promise<void> | undefined;
  const backend = () => {
    started ??= startLocalBackend(directory);
    return started;
  };
  const pictures = async () => {
    const { endpoints } = await backend();
    pictured ??= addSomePictures(endpoints);
    return pictured;
  };
  const server = createServer(async ({ url }, response) => {
    try {
      if (url === '/pictures') await pictures();
      response.end(JSON.stringify((await backend()).endpoints));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('sharedBackendUrl', `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    await (await started)?.end('SIGINT');
    rmSync(directory, { recursive: true, force: true });
  };
}
