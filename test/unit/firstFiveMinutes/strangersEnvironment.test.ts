import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { strangersEnvironment } from '../../../bin/firstFiveMinutes/strangersEnvironment.ts';

it('leaves out what npm adds, and keeps what the machine has', () => {
  const ofNpm = [
    '/project/node_modules/.bin',
    '/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin',
  ];
  const ofMachine = ['/usr/local/bin', '/opt/node_modules/tools', '/usr/bin'];
  const environment = {
    PATH: [...ofNpm, ...ofMachine].join(delimiter),
    npm_config_cache: '/home/me/.npm',
    npm_lifecycle_event: 'first-five-minutes',
    NODE: '/project/node_modules/node/bin/node',
    INIT_CWD: '/project',
    NODE_EXTRA_CA_CERTS: '/certificates.pem',
    HOME: '/home/me',
  };
  expect(strangersEnvironment(environment, '/tmp/cache')).toEqual({
    PATH: ofMachine.join(delimiter),
    npm_config_cache: '/tmp/cache',
    NODE_EXTRA_CA_CERTS: '/certificates.pem',
    HOME: '/home/me',
  });
});
