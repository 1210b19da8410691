import { afterAll, expect, it } from 'vitest';
import { startLambda } from '../../../lib/local/lambda.ts';
import { bundles } from '../lambda/functions.ts';
import { route } from './httpApi.ts';
import { message, send, start } from './startTestGateway.ts';

const { fn, remove } = bundles();
const echo = fn(`exports.handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ id: event.pathParameters.id, body: event.body }),
});`);
const broken = fn('exports.handler = async () => { throw new Error("secret"); };');
const slow = fn('exports.handler = () => new Promise(() => {});', { timeoutSeconds: 1 });
const lambda = startLambda({
  functions: [echo, broken, slow],
  endpointUrl: 'http://127.0.0.1:4566',
  credentialsOf: () => ({ accessKeyId: 'AKIALOCAL', secretAccessKey: 'secret' }),
  onLog: () => undefined,
});
afterAll(async () => {
  await lambda.stop();
  remove();
});
const { invoke } = lambda;

it('gives 200 concurrent requests their own answers', async () => {
  const gateway = await start([route('POST /echo/{id}', { functionArn: echo.arn })], { invoke });
  const ids = Array.from({ length: 200 }, (_, index) => String(index));
  const answers = await Promise.all(
    ids.map((id) =>
      fetch(`${gateway.url}/echo/${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"n":${id}}`,
      }),
    ),
  );
  expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(
    ids.map((id) => ({ id, body: `{"n":${id}}` })),
  );
});

it.each([
  ['throws', broken.arn, 'Error: secret'],
  ['times out', slow.arn, /Task timed out after 1.00 seconds$/],
])('hides from the caller how a function %s, and tells the console', async (_, arn, detail) => {
  const gateway = await start([route('GET /here', { functionArn: arn })], { invoke });
  expect(await send(gateway, 'GET /here')).toMatchObject({
    status: 500,
    text: message('Internal Server Error'),
  });
  expect(gateway.answered[0]?.detail).toEqual(
    typeof detail === 'string' ? detail : expect.stringMatching(detail),
  );
});
