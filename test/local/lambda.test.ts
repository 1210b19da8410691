import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Lambda, type LambdaFunction, startLambda } from '../../lib/local/lambda.ts';
import { bundles } from './lambda/functions.ts';

const { fn, directory, remove } = bundles();
const started: Lambda[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((lambda) => lambda.stop()));
});
afterAll(remove);

const credentials = { accessKeyId: 'AKIALOCAL', secretAccessKey: 'secret' };

function start(functions: LambdaFunction[], maxEnvironments = 2) {
  const lines: string[] = [];
  const lambda = startLambda({
    functions,
    endpointUrl: 'http://127.0.0.1:4566',
    credentialsOf: () => credentials,
    onLog: (name, line) => lines.push(`${name}: ${line}`),
    maxEnvironments,
  });
  started.push(lambda);
  return { ...lambda, lines };
}

/** Runs one function once. */
async function run(source: string, event: unknown = {}, settings: Partial<LambdaFunction> = {}) {
  const one = fn(source, settings);
  const { invoke, lines } = start([one]);
  return { outcome: await invoke(one.arn, event), lines, one, invoke };
}

const count = 'let calls = 0; exports.handler = async () => { calls += 1; return calls; };';
const requestId = 'RequestId: [0-9a-f-]{36} Error:';

describe('the result', () => {
  it.each([
    ['of an async handler', 'exports.handler = async (e) => ({ got: e });', { got: { a: [1] } }],
    ['of a plain function', 'exports.handler = (e) => e.a.length;', 1],
    [
      'is JSON',
      'exports.handler = () => ({ at: new Date(0), no: undefined });',
      { at: '1970-01-01T00:00:00.000Z' },
    ],
    ['is null for nothing', 'exports.handler = async () => {};', null],
  ])('%s', async (_, source, result) => {
    const { outcome } = await run(source, { a: [1], gone: undefined });
    expect(outcome).toEqual({ status: 'success', result });
  });
});

describe('what goes wrong in a function', () => {
  it.each([
    [
      'throws',
      'exports.handler = async () => { throw new RangeError("too much"); };',
      'RangeError',
      'too much',
    ],
    ['throws no Error', 'exports.handler = async () => { throw "text"; };', 'string', 'text'],
    [
      'exits',
      'exports.handler = async () => process.exit(7);',
      'Runtime.ExitError',
      'exit status 7',
    ],
    [
      'exits in peace',
      'exports.handler = async () => process.exit(0);',
      'Runtime.ExitError',
      'Runtime exited without providing a reason',
    ],
    [
      'rejects unseen',
      'exports.handler = () => new Promise(() => { Promise.reject(new Error("lost")); });',
      'Runtime.UnhandledPromiseRejection',
      'Error: lost',
    ],
    [
      'throws in a timer',
      'exports.handler = () => new Promise(() => setTimeout(() => { throw new TypeError("late"); }, 1));',
      'TypeError',
      'late',
    ],
    [
      'answers no JSON',
      'exports.handler = async () => 1n;',
      'Runtime.JSONStringifyError',
      'Unable to stringify response body',
    ],
    [
      'answers too much',
      'exports.handler = async () => "a".repeat(6291555);',
      'Function.ResponseSizeTooLarge',
      '6291556 bytes',
    ],
    ['throws at load', 'throw new Error("no table");', 'Error', 'no table'],
    ['exits at load', 'process.exit(3);', 'Runtime.ExitError', 'exit status 3'],
    ['does not parse', 'exports.handler = async (', 'Runtime.UserCodeSyntaxError', 'SyntaxError'],
    [
      'lacks a module',
      'require("nowhere"); exports.handler = () => 1;',
      'Runtime.ImportModuleError',
      "Cannot find module 'nowhere'",
    ],
    [
      'exports nothing',
      'exports.other = () => 1;',
      'Runtime.HandlerNotFound',
      'index.handler is undefined or not exported',
    ],
    [
      'exports no function',
      'exports.handler = 1;',
      'Runtime.HandlerNotFound',
      'index.handler is not a function',
    ],
    [
      'wants a callback',
      'exports.handler = (event, context, callback) => callback(null, 1);',
      'Runtime.CallbackHandlerDeprecated',
      'Node.js 24',
    ],
  ])('%s', async (_, source, errorType, message) => {
    const { outcome } = await run(source);
    expect(outcome).toMatchObject({
      status: 'error',
      error: { errorType, errorMessage: expect.stringContaining(message) },
    });
  });

  it('has the stack of the function', async () => {
    const { outcome, one } = await run(
      'exports.handler = async () => { throw new Error("here"); };',
    );
    expect(outcome).toMatchObject({
      error: {
        trace: expect.arrayContaining([
          'Error: here',
          expect.stringContaining(`${one.directory}/index.js:1`),
        ]),
      },
    });
  });

  it.each([
    ['waits', 'exports.handler = () => new Promise(() => setInterval(() => {}, 1000));'],
    ['spins', 'exports.handler = () => { for (;;); };'],
  ])('times out when it %s, and starts anew', async (_, hang) => {
    const source = `let calls = 0; ${hang.replace('exports.handler', 'const hang')}
      exports.handler = (event) => { calls += 1; return event.hang ? hang() : calls; };`;
    const { invoke, one, outcome } = await run(source, {}, { timeoutSeconds: 1 });
    expect(outcome).toEqual({ status: 'success', result: 1 });
    expect(await invoke(one.arn, { hang: true })).toEqual({
      status: 'error',
      error: {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringMatching(`^${requestId} Task timed out after 1.00 seconds$`),
      },
    });
    expect(await invoke(one.arn, {})).toEqual({ status: 'success', result: 1 });
  });

  it('ends alone when memory runs out', async () => {
    const greedy =
      'exports.handler = () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); };';
    const { outcome } = await run(greedy);
    expect(outcome).toMatchObject({
      error: {
        errorType: 'Runtime.OutOfMemory',
        errorMessage: expect.stringMatching(
          `^${requestId} Runtime exited with error: signal: killed$`,
        ),
      },
    });
  });

  it('starts anew after an unhandled rejection', async () => {
    const { invoke, one } = await run(
      'let calls = 0; exports.handler = (e) => { calls += 1; return e.bad ? new Promise(() => { Promise.reject(1); }) : calls; };',
    );
    expect(await invoke(one.arn, { bad: true })).toMatchObject({ status: 'error' });
    expect(await invoke(one.arn, {})).toEqual({ status: 'success', result: 1 });
  });
});

describe('the environment', () => {
  it('has the variables of the template and of Lambda, and nothing else', async () => {
    process.env.LEAKED = 'from the parent';
    const { outcome, one } = await run(
      'exports.handler = async () => ({ ...process.env });',
      {},
      {
        variables: { TABLE: 'dev-content' },
        memoryMegabytes: 256,
      },
    );
    expect(outcome).toEqual({
      status: 'success',
      result: {
        TABLE: 'dev-content',
        _HANDLER: 'index.handler',
        AWS_ACCESS_KEY_ID: 'AKIALOCAL',
        AWS_DEFAULT_REGION: 'sa-east-1',
        AWS_ENDPOINT_URL: 'http://127.0.0.1:4566',
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
        AWS_LAMBDA_FUNCTION_NAME: one.name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${one.name}`,
        AWS_LAMBDA_LOG_STREAM_NAME: expect.stringMatching(
          /^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/,
        ),
        AWS_REGION: 'sa-east-1',
        AWS_SECRET_ACCESS_KEY: 'secret',
        LAMBDA_TASK_ROOT: one.directory,
        TZ: 'UTC',
      },
    });
  });

  it('lives in UTC, wherever this machine is', async () => {
    process.env.TZ = 'America/Sao_Paulo';
    const { outcome } = await run('exports.handler = async () => new Date(0).toString();');
    expect(outcome).toMatchObject({ result: expect.stringContaining('GMT+0000') });
  });

  it('gives the handler a context', async () => {
    const { outcome, one } = await run(
      'exports.handler = async (e, c) => ({ ...c, remaining: c.getRemainingTimeInMillis() });',
    );
    expect(outcome).toEqual({
      status: 'success',
      result: {
        awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        invokedFunctionArn: one.arn,
        functionName: one.name,
        functionVersion: '$LATEST',
        memoryLimitInMB: '128',
        logGroupName: one.logGroupName,
        logStreamName: expect.any(String),
        remaining: expect.toSatisfy((milliseconds) => milliseconds > 0 && milliseconds <= 3000),
      },
    });
  });

  it('sends its output line by line, failures in the format of Lambda', async () => {
    const { lines, one, invoke } = await run(
      'console.log("loading\\nmore"); exports.handler = async () => { process.stdout.write("half"); console.error("ação"); throw new Error("x"); };',
    );
    await invoke(one.arn, {});
    await expect
      .poll(() => lines)
      .toEqual(
        expect.arrayContaining([
          `${one.name}: loading`,
          `${one.name}: more`,
          `${one.name}: ação`,
          expect.stringMatching(
            /Z\t[0-9a-f-]{36}\tERROR\tInvoke Error\t\{"errorType":"Error","errorMessage":"x"/,
          ),
        ]),
      );
  });
});

describe('concurrency', () => {
  const sleepy = `const { setTimeout: sleep } = require('node:timers/promises');
    let busy = 0;
    exports.handler = async () => { busy += 1; const most = busy; await sleep(20); busy -= 1;
      return { most, environment: process.env.AWS_LAMBDA_LOG_STREAM_NAME }; };`;

  it('calls each environment for one event at a time, and starts no more than allowed', async () => {
    const one = fn(sleepy);
    const { invoke } = start([one], 3);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => invoke(one.arn, {})));
    const results = outcomes.map((outcome) =>
      outcome.status === 'success' ? outcome.result : outcome,
    ) as { most: number; environment: string }[];
    expect(results.map(({ most }) => most)).toEqual(Array(20).fill(1));
    expect(new Set(results.map(({ environment }) => environment)).size).toBe(3);
  });

  it('uses an idle environment again', async () => {
    const { invoke, one, outcome } = await run(count);
    expect([outcome, await invoke(one.arn, {})]).toMatchObject([{ result: 1 }, { result: 2 }]);
  });

  it('answers every one of many who wait for a function that cannot load', async () => {
    const one = fn('throw new Error("no table");');
    const { invoke } = start([one]);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => invoke(one.arn, {})));
    expect(outcomes).toEqual(Array(5).fill(expect.objectContaining({ status: 'error' })));
  });

  it.each([
    ['reserved concurrency', 2, 3, 2],
    ['no concurrency at all', 0, 1, 0],
    ['a thousand who wait', undefined, 1_010, 1_000],
  ])('throttles beyond %s', async (_, reservedConcurrency, calls, served) => {
    const one = fn(count, { reservedConcurrency });
    const { invoke } = start([one], 1);
    const outcomes = await Promise.all(Array.from({ length: calls }, () => invoke(one.arn, {})));
    expect(outcomes.filter(({ status }) => status === 'success')).toHaveLength(served);
    expect(outcomes.filter(({ status }) => status === 'throttled')).toHaveLength(calls - served);
  });
});

describe('the whole', () => {
  it('runs new code from the next invocation on, and finishes what runs', async () => {
    const slow =
      'exports.handler = () => new Promise((done) => { setTimeout(() => done("old"), 50); console.log("called"); });';
    const one = fn(slow);
    const { invoke, replace, lines } = start([one]);
    const running = invoke(one.arn, {});
    await expect.poll(() => lines).toContain(`${one.name}: called`);
    replace(one.arn, directory('exports.handler = async () => "new";'));
    expect(await Promise.all([running, invoke(one.arn, {})])).toMatchObject([
      { result: 'old' },
      { result: 'new' },
    ]);
    expect(await invoke(one.arn, {})).toMatchObject({ result: 'new' });
  });

  it('keeps environments whose code did not change', async () => {
    const one = fn(count);
    const { invoke, replace } = start([one]);
    await invoke(one.arn, {});
    replace(one.arn, one.directory);
    expect(await invoke(one.arn, {})).toMatchObject({ result: 2 });
  });

  it('ends what runs and what waits when it stops', async () => {
    const one = fn('exports.handler = () => new Promise(() => {});');
    const { invoke, stop } = start([one], 1);
    const calls = [invoke(one.arn, {}), invoke(one.arn, {})];
    await stop();
    calls.push(invoke(one.arn, {}));
    expect(await Promise.all(calls)).toEqual(
      Array(3).fill({
        status: 'error',
        error: expect.objectContaining({ errorType: 'Runtime.ExitError' }),
      }),
    );
  });

  it('refuses an event over 6 MB', async () => {
    const { outcome } = await run(count, 'a'.repeat(6_291_555));
    expect(outcome).toMatchObject({ status: 'tooLarge' });
  });

  it('names a function that it does not know', async () => {
    await expect(start([]).invoke('arn:nobody', {})).rejects.toThrow('no function arn:nobody');
  });
});
