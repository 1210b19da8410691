import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { stepsOf } from '../../bin/firstFiveMinutes/stepsOf.ts';
import { Terminal } from '../../bin/firstFiveMinutes/Terminal.ts';
import { has, newCamera } from './client.ts';

const { api, tokens } = inject('suiteTarget');
const root = join(import.meta.dirname, '../..');

// `npm run first-five-minutes` takes all steps, in a clone: this notices a README that no longer works.
it.runIf(has('editor'))("publishes a review by the README's steps", async () => {
  await newCamera();
  const environment = { ...process.env, SUITE_TOKEN: tokens.chief ?? tokens.editor };
  const terminal = new Terminal({ directory: root, environment });
  onTestFinished(() => terminal.end());
  // The backend is not the one whose accounts are in .local: its token comes from the suite.
  await terminal.run(
    `npm() { [[ "$*" == 'run -s token -- ana@example.com' ]] && echo "$SUITE_TOKEN"; }`,
  );

  const steps = stepsOf(readFileSync(join(root, 'README.md'), 'utf8'));
  const started = steps.findIndex(({ commands }) => commands === 'npm start');
  for (const { commands } of steps.slice(started + 1)) {
    await terminal.run(commands.replaceAll('localhost:3000', api));
  }
  const { locales } = JSON.parse(readFileSync(join(root, 'docs/examples/review.json'), 'utf8'));
  expect(terminal.printed).toContain(JSON.stringify(locales.es.title));
});
