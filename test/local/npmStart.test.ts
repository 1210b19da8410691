import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Endpoints } from '../../lib/local/Endpoints.ts';
import { operator } from '../../lib/local/operator.ts';
import { signInAs } from '../../lib/local/signInAs.ts';
import { printedBy, startLocalBackend } from '../support/localBackend.ts';
import { aCompleteReview, someWords } from '../support/reviews.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'npm-start-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

type Call = (method: string, path: string, body?: unknown) => Promise<Response>;

async function editorOf(endpoints: Endpoints): Promise<Call> {
  const editor = endpoints.accounts.find(
    ({ role, status }) => role === 'editor' && status === 'active',
  );
  if (!editor) throw new Error('there is no sample editor');
  const { accessToken } = await signInAs(endpoints, editor);
  return (method, path, body) =>
    fetch(`${endpoints.api}${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

/** Publishes reviews one after another until the backend is gone. @returns those acknowledged. */
async function publishUntilGone(call: Call, cameraId: string, writer: number) {
  const acknowledged: { id: string; slug: string; title: string }[] = [];
  for (let n = 0; ; n += 1) {
    const title = `Storm ${writer} ${n}`;
    const body = aCompleteReview({ cameraId, locales: { es: someWords(title) } });
    try {
      const answer = await call('POST', '/reviews?publish=true', body);
      if (answer.status !== 201) continue;
      const { id, locales } = await answer.json();
      acknowledged.push({ id, slug: locales.es.slug, title });
    } catch {
      return acknowledged;
    }
  }
}

/** Sort keys of a review's items, as the operator sees them. */
async function itemsOf(id: string, { aws }: Endpoints): Promise<(string | undefined)[]> {
  const dynamo = new DynamoDBClient({ endpoint: aws, region: 'sa-east-1', credentials: operator });
  const { Items = [] } = await dynamo.send(
    new QueryCommand({
      TableName: 'dev-editorial',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `REVIEW#${id}` } },
    }),
  );
  return Items.map(({ sk }) => sk?.S?.replace(/^A#.*/, 'A'));
}

// It starts everything three times.
describe('npm start', { timeout: 120_000 }, () => {
  it('keeps every acknowledged review, whole, through kill -9 in a storm of writes; --reset empties it', async () => {
    const first = await startLocalBackend(directory);
    const call = await editorOf(first.endpoints);
    const { items } = await (await call('GET', '/cameras?limit=100')).json();
    const camera = items.find(({ kind }: { kind: string }) => kind === 'camera');

    const writers = [1, 2, 3, 4].map((writer) => publishUntilGone(call, camera.id, writer));
    await expect
      .poll(async () => (await (await call('GET', '/content?limit=1')).json()).page.total, {
        timeout: 20_000,
      })
      .toBeGreaterThan(60);
    await first.end('SIGKILL');
    const acknowledged = (await Promise.all(writers)).flat();
    expect(acknowledged.length).toBeGreaterThan(20);

    const second = await startLocalBackend(directory);
    const read = await editorOf(second.endpoints);
    for (const { id, slug, title } of acknowledged) {
      expect(await itemsOf(id, second.endpoints)).toEqual(['A', 'A', 'HEAD', 'V#0000001']);
      expect(await (await read('GET', `/content/${slug}`)).json()).toMatchObject({ title });
    }
    expect(await second.end('SIGINT')).toBe(0);
    expect(existsSync(join(directory, 'endpoints.json'))).toBe(false);

    const third = await startLocalBackend(directory, '--reset');
    const [lost] = acknowledged;
    const { api } = third.endpoints;
    expect((await fetch(`${api}/content/${lost?.slug}`)).status).toBe(404);
    const { page } = await (await fetch(`${api}/content?limit=1`)).json();
    expect(page.total).toBeGreaterThan(0);
    await third.end('SIGINT');
  });
});

describe('a start that cannot be', () => {
  const program = join(import.meta.dirname, '../../bin/local.ts');

  /** @returns exit code and everything printed. */
  function startWith(flags: readonly string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, [program, '--directory', directory, ...flags], {
      env: { ...process.env, ...environment },
    });
    const output = printedBy(child);
    return new Promise<{ code: number | null; output: string }>((resolve) => {
      child.once('close', (code) => resolve({ code, output: output() }));
    });
  }

  it('names the port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await startWith(['--port', String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(
      `port ${port} is taken by another program: choose another with --port`,
    );
  });

  it.each([
    [['--port', 'x'], '--port must be a number of 0 to 65535, not x'],
    [['--nonsense'], '--nonsense'],
  ])('explains %j', async (flags, message) => {
    const { code, output } = await startWith(flags);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output).not.toContain('    at ');
  });

  it('says how to install Java where none is found and none can be fetched', async () => {
    const free = ['--port', '0', '--sign-in-port', '0', '--aws-port', '0'];
    const { code, output } = await startWith(free, { PATH: '/nonexistent', JAVA_HOME: '' });
    expect(code).toBe(1);
    expect(output).toMatch(/Java 17/);
    expect(output).toContain('apt');
  });
});
