import { expect, it } from 'vitest';
import { onPort } from '../../../bin/firstFiveMinutes/onPort.ts';
import { stepsOf } from '../../../bin/firstFiveMinutes/stepsOf.ts';

const install = '1. Install: some words.\n\n   ```sh\n   npm ci\n   ```\n';
const start = '2. Start.\n\n   ```sh\n   npm start\n   ```\n';
const read = '3. Read.\n\n   ```sh\n   curl localhost:3000/a |\n     node -p 1\n   ```\n';
const readmeOf = (...section: readonly string[]) =>
  [
    '# Readme\n\n```sh\nnpm test\n```\n\n## The first five minutes\n\n',
    ...section,
    '## Images\n\n```sh\ncurl localhost:3000/images\n```\n',
  ].join('');

it('reads the steps of the section, and nothing else', () => {
  expect(stepsOf(readmeOf('Some words.\n\n', install, start, read))).toEqual([
    { title: 'Install', commands: 'npm ci' },
    { title: 'Start', commands: 'npm start' },
    { title: 'Read', commands: 'curl localhost:3000/a |\n  node -p 1' },
  ]);
});

it.each([
  ['no section', '# Readme', 'no section "The first five minutes"'],
  ['no steps', readmeOf('Some words.\n'), 'no steps'],
  ['commands of no step', readmeOf('```sh\nnpm ci\n```\n', start), 'before the first step'],
  ['a step without commands', readmeOf('1. Install\n', start), 'in the step "Install"'],
  ['a step with two blocks', readmeOf(install, start.slice(10)), 'in the step "Install"'],
  ['a block of no shell', readmeOf(install.replace('sh', 'text')), 'in the step "Install"'],
])('refuses a README with %s', (_, readme, message) => {
  expect(() => stepsOf(readme)).toThrow(message);
});

it('puts another port into the commands, and changes nothing else', () => {
  const steps = stepsOf(readmeOf(install, start, read)).map((step) => onPort(step, 3100));
  expect(steps.map(({ commands }) => commands)).toEqual([
    'npm ci',
    'npm start -- --port 3100 --sign-in-port 0 --aws-port 0',
    'curl localhost:3100/a |\n  node -p 1',
  ]);
});
