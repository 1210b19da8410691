import type { Example, Examples } from './Examples.ts';
import { requestOf } from './requestOf.ts';
import { story } from './story.ts';

type Target = {
  readonly api: string;
  /** Access tokens by role. */
  readonly tokens: Readonly<Record<string, string>>;
};

/**
 * Plays the story against a running backend, and keeps what was sent and answered.
 * @throws Error where something else is answered than the document says.
 */
export async function recordExamples({ api, tokens }: Target, now: Date): Promise<Examples> {
  const seen = new Map<string, unknown>();
  const examples: Example[] = [];
  for (const told of story({ unique: (word) => word, now })) {
    const { as, refused, ...sent } = told(seen);
    const request = requestOf(sent);
    const answer = await fetch(`${api}${request.path}`, {
      method: request.method,
      redirect: 'manual',
      headers: {
        ...request.headers,
        ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as ? { authorization: `Bearer ${tokens[as]}` } : {}),
      },
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
    });
    const text = await answer.text();
    const status = refused?.status ?? request.status;
    if (answer.status !== status) {
      throw new Error(`${request.method} ${request.path} is ${answer.status}: ${text}`);
    }
    const isJson = answer.headers.get('content-type')?.includes('json');
    const body: unknown = isJson ? JSON.parse(text) : text;
    if (!seen.has(sent.operation)) seen.set(sent.operation, body);
    const shown = refused ? seen.get(refused.looksAs) : body;
    examples.push({ ...sent, ...(text ? { answer: short(sent.operation, shown) } : {}) });
  }
  return examples;
}

/** As much of an answer as shows what it looks like; nothing that was signed. */
function short(operation: string, answer: unknown): unknown {
  if (operation === 'getContract') return { openapi: '3.1.0' };
  if (typeof answer === 'string') {
    return elsewhere(answer).replace(/(<(item|url)>.*?<\/\2>).*(?=<\/(channel|urlset)>)/s, '$1');
  }
  return JSON.parse(
    JSON.stringify(answer, (name, value) => {
      if (typeof value === 'string') return elsewhere(value);
      if (name === 'items') return value.slice(0, 2);
      if (name === 'groups') return value.slice(0, 1);
      return name === 'fields' ? { key: value.key, policy: '…' } : value;
    }),
  );
}

/** Addresses as a deployed stage has them. */
const elsewhere = (text: string): string =>
  text
    .replaceAll(/http:\/\/localhost:\d+/g, 'https://www.randomcamerareviews.example')
    .replaceAll(
      /http:\/\/127\.0\.0\.1:\d+\/[\w-]+/g,
      'https://uploads.randomcamerareviews.example',
    );
