import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPortal } from '../../examples/portal/build.ts';
import { apiPage } from './apiPage.ts';
import { type AwsEdge, startAwsEdge } from './awsEdge.ts';
import { cdnPages } from './cdn.ts';
import { type SignIn, startSignIn } from './cognito/startSignIn.ts';
import type { UserPoolConfig } from './cognito/UserPoolConfig.ts';
import { userPoolOf } from './cognito/userPoolOf.ts';
import { cognitoEngine } from './cognitoEngine.ts';
import { type DynamoDb, startDynamoDb } from './dynamodb.ts';
import { type Endpoints, removeEndpoints, writeEndpoints } from './Endpoints.ts';
import { type FunctionWithKey, type KeyHolder, keyHolders } from './edge/keyHolders.ts';
import { newAccessKey } from './edge/newAccessKey.ts';
import { startEventBus } from './eventBus.ts';
import { functionLogs } from './functionLogs.ts';
import { type AnsweredRequest, httpApisOf, startGateway } from './gateway.ts';
import { findJava } from './java.ts';
import { functionsOf, type Lambda, startLambda } from './lambda.ts';
import { deliverMail } from './mail.ts';
import { portalPages } from './portal.ts';
import type { Template } from './Resource.ts';
import { type S3, startS3 } from './s3.ts';
import { sampleAccounts, samplePassword } from './sample/accounts.ts';
import { seed } from './sample/seed.ts';
import { startPictures } from './sample/startPictures.ts';
import { startSchedule } from './schedule.ts';
import { secretsEngine } from './secrets.ts';
import { synthesize } from './synthesize.ts';
import { readTemplate } from './template.ts';

export type LocalCloudOptions = {
  /** Where the state is kept: tables, accounts, secrets, mail, logs, dead letters. */
  readonly directory: string;
  /** Free ports of 127.0.0.1. */
  readonly ports: { readonly api: number; readonly signIn: number; readonly aws: number };
  /** Whether sample reviews get pictures, in the background. */
  readonly hasPictures: boolean;
  /** Told of each step of the start. */
  readonly onProgress: (step: string) => void;
  /** Told of each answer of the HTTP API. */
  readonly onRequest: (request: AnsweredRequest) => void;
  /** Told where a mail was put. */
  readonly onMail: (file: string) => void;
  /** Told of what a developer should see: a refused permission, a fault. */
  readonly onNotice: (notice: string) => void;
};

export type LocalCloud = {
  readonly endpoints: Endpoints;
  /** Settles with the reason when a part of it ends by itself. */
  readonly failed: Promise<Error>;
  /** Puts changed functions and the portal in place, synthesized anew; other changes need a new start. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The stage that runs on one machine; the local cloud has one HTTP API and one region. */
const stage = 'dev';

/**
 * Runs the synthesized template of stage `dev` on this machine. Nothing here says what the backend
 * is: everything is read from the template.
 * @throws Error with one clear sentence when something cannot be had; what was started is ended.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const running: { stop: () => Promise<void> }[] = [];
  const keep = <Part extends { stop: () => Promise<void> }>(part: Part): Part => {
    running.push(part);
    return part;
  };
  const stop = async (): Promise<void> => {
    removeEndpoints(options.directory);
    for (const part of running.splice(0).reverse()) await part.stop();
  };
  try {
    mkdirSync(join(options.directory, 'logs'), { recursive: true });
    return { ...(await start(options, keep)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Keep = <Part extends { stop: () => Promise<void> }>(part: Part) => Part;

async function start(options: LocalCloudOptions, keep: Keep): Promise<Omit<LocalCloud, 'stop'>> {
  const { directory, ports, onProgress } = options;
  onProgress('template, database and portal');
  const [read, started, built] = await Promise.allSettled([
    readStage(options),
    startDatabase(options).then(keep),
    buildPortal(),
  ]);
  const template = settled(read);
  const dynamoDb = settled(started);
  const api = theOnly(httpApisOf(template), 'HTTP API');
  const pool = userPoolOf(template);
  await dynamoDb.createTables(template, [api.region]);

  onProgress('sign-in and functions');
  const signIn = keep(await startPool(pool, options));
  const functions = functionsOf(template).map((fn) => ({ ...fn, credentials: newAccessKey() }));
  const holders = keyHolders(functions);
  const { onNotice } = options;
  const now = () => new Date();
  const s3 = keep(startS3({ template, directory, holders, now, log: onNotice }));
  const edge = keep(await startEdge({ template, holders, dynamoDb, signIn, pool, s3, options }));
  const logs = keep(functionLogs(directory));
  const lambda = keep(startFunctions(functions, edge, logs.write));
  const { invoke } = lambda;
  s3.deliverTo(keep(startEventBus({ template, directory, invoke, onNotice })).send);
  const endpoints = endpointsOf(`http://localhost:${ports.api}`, edge.url, signIn, pool);
  const media = cdnPages(template, s3);
  const docs = apiPage(endpoints);
  const portal = portalPages(endpoints, settled(built));
  keep(
    await startGateway({
      api,
      port: ports.api,
      invoke,
      issuers: () => ({
        issuer: signIn.issuer,
        jwksUrl: new URL(`${signIn.issuer}/.well-known/jwks.json`),
      }),
      pages: async (request) => (await media(request)) ?? docs(request) ?? portal.answer(request),
      onRequest: options.onRequest,
      now: () => new Date(),
    }),
  );

  writeEndpoints(directory, endpoints);
  await seed({
    directory,
    endpoints,
    onProgress,
    setPassword: async (email, password) => {
      await signIn.call('AdminSetUserPassword', {
        UserPoolId: pool.id,
        Username: email,
        Password: password,
        Permanent: true,
      });
    },
  });
  keep(startSchedule({ template, directory, invoke, onNotice }));
  if (options.hasPictures) keep(startPictures({ directory, endpoints, onProgress, onNotice }));
  return {
    endpoints,
    failed: dynamoDb.ended.then(
      () => new Error(`DynamoDB Local ended: see ${join(directory, 'dynamodb.log')}`),
    ),
    refresh: async () => {
      portal.replace(await buildPortal());
      await refreshFunctions(lambda, options);
    },
  };
}

/** Synthesizes into the state directory and reads the stage from there. */
async function readStage({ directory, ports }: LocalCloudOptions): Promise<Template> {
  const output = join(directory, 'cdk.out');
  const portalOrigin = `http://localhost:${ports.api}`;
  await synthesize(output, { stage, portalOrigin, validate: 'false' });
  return readTemplate(output, stage);
}

async function startDatabase({ directory, onProgress }: LocalCloudOptions): Promise<DynamoDb> {
  const java = await findJava({ directory, environment: process.env, onProgress });
  return startDynamoDb({ directory, java: java.path });
}

const startPool = (pool: UserPoolConfig, options: LocalCloudOptions): Promise<SignIn> =>
  startSignIn({
    pool,
    directory: join(options.directory, 'cognito'),
    port: options.ports.signIn,
    now: () => new Date(),
    onMail: (mail) => options.onMail(deliverMail(mail, options.directory)),
    onFault: (error) => options.onNotice(`sign-in page failed: ${String(error)}`),
  });

function startEdge(parts: {
  readonly template: Template;
  readonly holders: ReadonlyMap<string, KeyHolder>;
  readonly dynamoDb: DynamoDb;
  readonly signIn: SignIn;
  readonly pool: UserPoolConfig;
  readonly s3: S3;
  readonly options: LocalCloudOptions;
}): Promise<AwsEdge> {
  const { template, holders, dynamoDb, signIn, pool, s3, options } = parts;
  return startAwsEdge({
    port: options.ports.aws,
    template,
    callers: new Map([...holders].map(([key, { caller }]) => [key, caller])),
    s3,
    engines: {
      dynamodb: dynamoDb.engine,
      'cognito-idp': cognitoEngine(signIn, pool.arn),
      secretsmanager: secretsEngine({
        template,
        directory: options.directory,
        now: () => new Date(),
      }),
    },
    log: options.onNotice,
  });
}

function startFunctions(
  functions: readonly FunctionWithKey[],
  edge: AwsEdge,
  onLog: (functionName: string, line: string) => void,
): Lambda {
  const keys = new Map(functions.map(({ name, credentials }) => [name, credentials]));
  return startLambda({
    functions,
    endpointUrl: edge.url,
    credentialsOf: (name) => keys.get(name) ?? newAccessKey(),
    onLog,
  });
}

async function refreshFunctions(lambda: Lambda, options: LocalCloudOptions): Promise<void> {
  const template = await readStage(options);
  for (const { arn, directory } of functionsOf(template)) lambda.replace(arn, directory);
}

function endpointsOf(api: string, aws: string, signIn: SignIn, pool: UserPoolConfig): Endpoints {
  const client = theOnly(pool.clients, 'user pool client');
  return {
    api,
    aws,
    signIn: signIn.origin,
    issuer: signIn.issuer,
    userPoolId: pool.id,
    clientId: client.id,
    redirectUri: client.callbackUrls[0] ?? '',
    scope: client.scopes.join(' '),
    accounts: sampleAccounts.map(({ email, role, status }) => ({
      email,
      password: samplePassword,
      role,
      status,
    })),
  };
}

function settled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

function theOnly<T>(things: readonly T[], what: string): T {
  const [thing] = things;
  if (thing === undefined || things.length > 1) {
    throw new Error(`the template of stage ${stage} has ${things.length} of ${what}, not one`);
  }
  return thing;
}
