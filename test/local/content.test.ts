import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../lib/local/operator.ts';
import { signInAs } from '../../lib/local/signInAs.ts';
import { aNewCamera } from '../support/cameras.ts';
import { type LocalBackend, printedBy, startLocalBackend } from '../support/localBackend.ts';
import { aCompleteReview, someWords } from '../support/reviews.ts';

const program = join(import.meta.dirname, '../../bin/content.ts');
const examples = join(import.meta.dirname, '../../docs/examples');

let directory: string;
let backend: LocalBackend;
let token: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'content-'));
  backend = await startLocalBackend(join(directory, 'state'));
  const chief = backend.endpoints.accounts.find(({ role }) => role === 'chief');
  if (!chief) throw new Error('there is no sample chief editor');
  ({ accessToken: token } = await signInAs(backend.endpoints, chief));
});
afterAll(async () => {
  await backend?.end('SIGINT');
  rmSync(directory, { recursive: true, force: true });
});

const pathOf = (name: string): string => join(directory, name);
const linesFile = (name: string, lines: readonly object[]): string => {
  writeFileSync(pathOf(name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return pathOf(name);
};

/** `npm run content -- …` against the backend of this file. */
function content(...args: readonly string[]) {
  const all = [program, ...args, '--directory', pathOf('state')];
  return new Promise<{ code: number; out: string; err: string }>((ended) => {
    execFile(process.execPath, all, (error, out, err) => {
      ended({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

async function call(method: string, path: string, body?: unknown, ifMatch?: string) {
  const answer = await fetch(`${backend.endpoints.api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch ? { 'if-match': ifMatch } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

const totalOf = async (list: string): Promise<number> =>
  (await call('GET', `${list}?limit=1`)).page.total;

/** A review that went through some steps, each a request below its path. */
async function aReview(slug: string, ...steps: readonly (readonly [string, string, unknown?])[]) {
  const { items } = await call('GET', '/cameras?limit=100');
  const camera = items.find(({ kind }: { kind: string }) => kind === 'camera');
  const locales = {
    es: someWords(slug, { slug }),
    en: someWords(slug, { slug: `${slug}-en` }),
  };
  const made = await call('POST', '/reviews', aCompleteReview({ cameraId: camera.id, locales }));
  let { version } = made;
  for (const [method, step, body] of steps) {
    ({ version } = await call(method, `/reviews/${made.id}${step}`, body, `"${version}"`));
  }
}

/** Takes everything out of the tables but the editors: an empty backend in which people can sign in. */
async function forgetContent(): Promise<void> {
  const { aws } = backend.endpoints;
  const client = new DynamoDBClient({ endpoint: aws, region: 'sa-east-1', credentials: operator });
  for (const table of ['dev-editorial', 'dev-content']) {
    const keys = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName: table })) {
      for (const { pk, sk } of Items)
        if (pk && sk && !pk.S?.startsWith('EDITOR#')) keys.push({ pk, sk });
    }
    while (keys.length > 0) {
      const deletes = keys.splice(0, 25).map((Key) => ({ DeleteRequest: { Key } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: deletes } }));
    }
  }
}

describe('npm run content', () => {
  it('exports, and imports into an empty backend, without losing anything', async () => {
    await aReview('rt-draft');
    await aReview('rt-half', ['POST', '/publish', { locales: ['es'] }]);
    await aReview(
      'rt-changed',
      ['POST', '/publish', { locales: ['en'] }],
      ['PATCH', '', { award: 'silver', locales: { es: { slug: 'rt-changed-2' } } }],
      ['POST', '/publish', { locales: ['es'] }],
      ['PATCH', '', { award: null, locales: { en: null }, scores: { video: { value: 1 } } }],
    );
    const [first, second] = [pathOf('first.ndjson'), pathOf('second.ndjson')];
    expect(await content('export', '--out', first)).toMatchObject({ code: 0 });
    const before = { cameras: await totalOf('/cameras'), reviews: await totalOf('/reviews') };
    const page = await call('GET', '/content/rt-changed-2');
    await forgetContent();
    expect(await totalOf('/reviews')).toBe(0);

    const imported = await content('import', first, '--as', 'chief@example.com');
    const lines = before.cameras + before.reviews;
    expect(imported.err).toContain(`${lines} lines: ${lines} created, in `);
    expect(imported.code).toBe(0);
    expect(await content('export', '--out', second)).toMatchObject({ code: 0 });
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
    expect(readFileSync(second, 'utf8').split('\n')).toHaveLength(lines + 1);

    const { award, scores, title } = await call('GET', '/content/rt-changed-2');
    expect({ award, scores, title }).toEqual({
      award: page.award,
      scores: page.scores,
      title: page.title,
    });
    expect(await call('GET', '/content/rt-changed-en')).toMatchObject({ award: 'gold' });

    const again = await content('import', first, '--as', 'chief@example.com');
    expect(again).toMatchObject({ code: 0 });
    expect(again.err).toContain(`${lines} lines: ${lines} already there`);
  }, 60_000);

  it('completes an import that was killed', async () => {
    const lines = Array.from({ length: 150 }, (_, n) => aNewCamera({ model: `Killed ${n}` }));
    const file = linesFile('killed.ndjson', lines);
    const before = await totalOf('/cameras');
    const child = spawn(process.execPath, [
      program,
      'import',
      file,
      '--directory',
      pathOf('state'),
    ]);
    const printed = printedBy(child);
    const ended = new Promise((resolve) => child.once('close', resolve));
    await expect.poll(printed, { timeout: 20_000 }).toContain('100 lines: 100 created');
    child.kill('SIGKILL');
    await ended;
    expect(await totalOf('/cameras')).toBeLessThan(before + 150);

    const { code, err } = await content('import', file);
    expect(code).toBe(0);
    expect(err).toMatch(/150 lines: \d+ created, \d+ already there, in /);
    expect(await totalOf('/cameras')).toBe(before + 150);
  });

  it('imports a CSV file by its mapping: first judged only, then sent', async () => {
    const before = await totalOf('/cameras');
    const args = [
      'import',
      join(examples, 'cameras.csv'),
      '--mapping',
      join(examples, 'cameras.mapping.json'),
    ];
    const judged = await content(...args, '--dry-run');
    expect(judged.code).toBe(1);
    expect(judged.err).toContain('line 4, column 19 "Weight": must be a number of g: "1,200 g"');
    expect(judged.err).toContain('7 lines: 3 valid, 4 refused');
    expect(judged.out).toContain('Why lines were refused');
    expect(await totalOf('/cameras')).toBe(before);

    const report = pathOf('report.ndjson');
    const sent = await content(...args, '--report', report);
    expect(sent.code).toBe(1);
    expect(sent.err).not.toContain('line 4');
    expect(await totalOf('/cameras')).toBe(before + 3);
    const told = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toHaveLength(7);
    expect(told).toContainEqual({
      line: 2,
      outcome: 'created',
      slug: 'aurelia-pocket-200',
      findings: [],
    });
  });

  it.each([
    [['import', 'a.ndjson', '--url', 'http://127.0.0.1:1'], '--url needs --token'],
    [['import', 'a.csv', '--dry-run'], 'a CSV file needs --mapping'],
    [['import', 'a.xlsx', '--dry-run'], 'must end in .ndjson or .csv'],
    [['import', '/no/such.ndjson', '--dry-run'], '/no/such.ndjson'],
    [['export', '--as', 'nobody@example.com'], 'is no sample account'],
    [['export', '--token', 'x'], 'the token is refused'],
    [['publish'], 'say what to do'],
    [['import', 'a.ndjson', '--dryrun'], "Unknown option '--dryrun'"],
  ])('explains what is wrong with %j', async (args, message) => {
    const { code, err } = await content(...args);
    expect(err).toContain(message);
    expect(code).toBe(1);
  });
});
