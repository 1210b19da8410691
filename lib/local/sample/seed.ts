import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { array, object, parse, string } from 'valibot';
import type { Endpoints } from '../Endpoints.ts';
import { type SampleAccount, sampleAdmin, sampleEditors, samplePassword } from './accounts.ts';
import { Caller } from './Caller.ts';
import { readSample } from './sampleContent.ts';

export type SeedOptions = {
  /** State directory: where it is noted that the sample is there. */
  readonly directory: string;
  readonly endpoints: Endpoints;
  /** Gives an account a password of its own, which on AWS only its owner does. */
  readonly setPassword: (email: string, password: string) => Promise<void>;
  readonly onProgress: (message: string) => void;
};

const createAdmin = join(import.meta.dirname, '../../../bin/createAdmin.ts');

/**
 * Fills an empty backend with sample accounts, cameras and reviews, as people would: through the
 * operator's task, the sign-in page and the API. What is there already is left alone, so that an
 * interrupted start is completed by the next.
 */
export async function seed(options: SeedOptions): Promise<void> {
  const note = join(options.directory, 'sample.done');
  if (existsSync(note)) return;
  const { onProgress } = options;
  onProgress('sample accounts');
  await makeAdmin(options);
  const admin = await Caller.signedIn(options.endpoints, sampleAdmin);
  for (const account of sampleEditors) await invite(account, admin, options);

  const editors = new Map<string, Caller>();
  for (const account of sampleEditors.filter(({ status }) => status === 'active')) {
    const caller = await Caller.signedIn(options.endpoints, account);
    // The first request of an invited editor makes the profile active.
    await caller.get('/me');
    editors.set(account.email.replace(/@.*/, ''), caller);
  }
  await recordContent(editors, onProgress);
  for (const account of sampleEditors.filter(({ status }) => status === 'disabled')) {
    await disable(account, admin);
  }
  writeFileSync(note, '');
}

async function makeAdmin({ directory, setPassword }: SeedOptions): Promise<void> {
  const { email, name } = sampleAdmin;
  const args = [createAdmin, '--local', '--directory', directory, '--email', email, '--name', name];
  try {
    await promisify(execFile)(process.execPath, args);
  } catch (error) {
    const isKnown =
      error instanceof Error && error.message.includes('belongs to an editor already');
    if (!isKnown) throw error;
  }
  await setPassword(email, samplePassword);
}

async function invite(
  { email, name, role }: SampleAccount,
  admin: Caller,
  { setPassword }: SeedOptions,
): Promise<void> {
  await admin.create('/editors', { email, name, role });
  await setPassword(email, samplePassword);
}

async function disable({ email }: SampleAccount, admin: Caller): Promise<void> {
  const Editors = object({ items: array(object({ sub: string(), email: string() })) });
  const { items } = parse(Editors, await admin.get('/editors?limit=100'));
  const editor = items.find((item) => item.email === email);
  if (editor) await admin.post(`/editors/${editor.sub}/disable`);
}

async function recordContent(
  editors: ReadonlyMap<string, Caller>,
  onProgress: (message: string) => void,
): Promise<void> {
  const { cameras, reviews } = readSample();
  const [recorder] = editors.values();
  if (!recorder) return;
  onProgress(`${cameras.length} sample cameras and lenses`);
  for (const { body } of cameras) await recorder.create('/cameras', body);

  const Cameras = object({ items: array(object({ id: string(), slug: string() })) });
  const { items } = parse(Cameras, await recorder.get('/cameras?limit=100'));
  const idOf = new Map(items.map(({ id, slug }) => [slug, id]));
  onProgress(`${reviews.length} sample reviews`);
  for (const { editor, camera, body } of reviews) {
    await editors.get(editor)?.create('/reviews?publish=true', {
      ...body,
      cameraId: idOf.get(camera),
    });
  }
}
