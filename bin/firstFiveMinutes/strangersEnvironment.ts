import { delimiter } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment without what `npm run` puts into it: its variables, and a PATH that has the
 * Node.js of our packages first. A stranger's steps run with the Node.js of the machine.
 * @param npmCache where npm keeps what it downloads: an empty folder, as a stranger has nothing yet
 */
export function strangersEnvironment(environment: Environment, npmCache: string): Environment {
  const ours = Object.entries(environment).filter(
    ([name]) => !name.startsWith('npm_') && name !== 'NODE' && name !== 'INIT_CWD',
  );
  const path = (environment.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !/node_modules[\\/]\.bin$|node-gyp-bin$/.test(entry));
  return { ...Object.fromEntries(ours), PATH: path.join(delimiter), npm_config_cache: npmCache };
}
