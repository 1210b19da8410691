import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { JSONWebKeySet } from 'jose';
import { Authentication } from './Authentication.ts';
import { type ApiAnswer, callAdminApi } from './adminApi.ts';
import { ExpiringStore } from './ExpiringStore.ts';
import type { OnMail } from './Mail.ts';
import { PoolFile } from './PoolFile.ts';
import type { Services } from './Services.ts';
import { signInApp } from './signInApp.ts';
import { createTokens, newKeys } from './tokens.ts';
import { UserPool } from './UserPool.ts';
import type { UserPoolConfig } from './UserPoolConfig.ts';

export type SignInOptions = {
  readonly pool: UserPoolConfig;
  /** Where the pool's state is kept. */
  readonly directory: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly onMail: OnMail;
  readonly now: () => Date;
  /** Hears of faults in the pages and endpoints, which answer an empty 500. */
  readonly onFault?: (error: unknown) => void;
};

/** The user pool as it runs: the hosted UI over HTTP, the admin API by `call`. */
export type SignIn = {
  /** `http://localhost:<port>`, what the pool's domain is on AWS. */
  readonly origin: string;
  /** The `iss` of its tokens: `<origin>/<pool id>`. */
  readonly issuer: string;
  /** The keys that its tokens are checked with, as at `<issuer>/.well-known/jwks.json`. */
  readonly publicKeys: JSONWebKeySet;
  /** One call of the user pool API, which the AWS endpoint makes when IAM allows it. */
  readonly call: (operation: string, input: unknown) => Promise<ApiAnswer>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the user pool on 127.0.0.1.
 * @throws Error naming the port when another program has it, or the state file when it is broken
 */
export async function startSignIn(options: SignInOptions): Promise<SignIn> {
  const { pool: config, directory, port, onMail, now, onFault = console.error } = options;
  const file = new PoolFile(directory);
  const state = file.read() ?? { keys: await newKeys(), users: [], families: [] };
  file.write(state);
  const pool = new UserPool(file, state, now);

  const server = createServer();
  const origin = `http://localhost:${await listen(server, port)}`;
  const issuer = `${origin}/${config.id}`;
  const services: Services = {
    config,
    pool,
    tokens: await createTokens(state.keys, config, issuer, now),
    authentication: new Authentication({ config, pool, onMail, now }),
    codes: new ExpiringStore(now),
    browserSessions: new ExpiringStore(now),
    flows: new ExpiringStore(now),
    onMail,
    now,
    origin,
    issuer,
  };
  server.on('request', getRequestListener(signInApp(services, onFault).fetch));

  return {
    origin,
    issuer,
    publicKeys: services.tokens.publicKeys,
    call: (operation, input) => callAdminApi(services, operation, input),
    stop: () => close(server),
  };
}

/** @returns the port that was taken */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken by another program' : cause.message;
      reject(new Error(`port ${port}, wanted for sign-in, ${reason}`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
