import { randomBytes } from 'node:crypto';
import { expect, inject, vi } from 'vitest';
import { aNewCamera } from '../support/cameras.ts';
import { answerFaults, templateOf } from '../support/contract.ts';
import { requestFaults } from '../support/requestFaults.ts';
import { aCompleteReview } from '../support/reviews.ts';

const { api, tokens } = inject('suiteTarget');

type Role = keyof typeof tokens;

/** Whether the suite was given a token of each of the roles. */
export const has = (...roles: readonly Role[]): boolean =>
  roles.every((role) => tokens[role] !== undefined);

type Options = {
  /** Whose token is sent; nobody's when absent. */
  readonly as?: Role;
  /** Text is sent as it is, everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

const json = { 'content-type': 'application/json' };
/** Of API Gateway, where there is no operation. */
const notFound = JSON.stringify({ message: 'Not Found' });

/**
 * One request; redirects are answers and not followed. Answers keep to the OpenAPI document, and so
 * does every request that is not refused.
 */
export async function call(method: string, path: string, options: Options = {}) {
  const { as, body } = options;
  const headers = { ...(body === undefined ? {} : json), ...options.headers };
  const answer = await fetch(`${api}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(as ? { authorization: `Bearer ${tokens[as]}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const { status } = answer;
  const template = templateOf(path.split('?')[0] ?? '');
  const answered = { status, headers: Object.fromEntries(answer.headers), text };
  const isKnown = template !== undefined && text !== notFound;
  if (isKnown) expect(answerFaults(`${method} ${template}`, answered)).toEqual([]);
  if (status < 400) expect(requestFaults({ method, path, headers, body })).toEqual([]);
  return {
    status,
    headers: answer.headers,
    text,
    // By the text: what API Gateway's authorizer answers has no content type.
    json: text.startsWith('{') ? JSON.parse(text) : undefined,
  };
}

/**
 * Waits until all functions know what other files of the suite published: each asks for news once a
 * second, in each language by itself, so that two answers may differ for that long.
 */
export const settled = () =>
  vi.waitFor(
    async () => {
      const { ageSeconds } = (await call('GET', '/health')).json.content;
      expect(ageSeconds ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(2);
    },
    { timeout: 10_000, interval: 100 },
  );

/** A word that no other run uses. */
export const unique = (word: string): string => `${word}-${randomBytes(5).toString('hex')}`;

/** Records a camera that no other run has. */
export async function newCamera() {
  const answer = await call('POST', '/cameras', {
    as: 'editor',
    body: aNewCamera({ model: unique('Model') }),
  });
  return answer.json;
}

/** Publishes a review in Spanish and English, by an editor where the stage allows it. */
export async function publishReview(changes: object = {}) {
  const camera = await newCamera();
  const title = unique('Review');
  const { locales, ...review } = aCompleteReview({ cameraId: camera.id });
  const words = Object.entries(locales as object).map(([locale, written]) => [
    locale,
    { ...written, title: `${title} ${locale}` },
  ]);
  return call('POST', '/reviews?publish=true', {
    as: has('chief') ? 'chief' : 'editor',
    body: { ...review, locales: Object.fromEntries(words), ...changes },
  });
}
