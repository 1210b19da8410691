import { describe, expect, it } from 'vitest';
import { getHealth } from '../../../functions/getContent/getHealth.ts';
import { getPage } from '../../../functions/getContent/getPage.ts';
import type { Slug } from '../../../functions/shared/domain/Slug.ts';
import type { Content } from '../../../functions/shared/ports.ts';

const slug = 'nikon-z6' as Slug;
const found = (content?: Content) => ({ content: { find: async () => content } });

describe('getPage', () => {
  it.each<Exclude<Content, { kind: 'gone' }>>([
    { kind: 'page', body: '{}', etag: '"e"', locale: 'es' },
    { kind: 'moved', to: 'nikon-z6-ii' as Slug },
  ])('gives a $kind', async (content) => {
    await expect(getPage(slug, found(content))).resolves.toEqual(content);
  });

  it.each([
    ['CONTENT_NOT_FOUND', undefined],
    ['CONTENT_GONE', { kind: 'gone' } as const],
  ])('refuses with %s', async (code, content) => {
    await expect(getPage(slug, found(content))).rejects.toMatchObject({ code });
  });
});

describe('getHealth', () => {
  const now = new Date('2027-01-01T00:01:00.000Z');
  const healthWith = (last: Readonly<Record<number, string>>) =>
    getHealth(now, { content: { lastChange: async (_locale, year) => last[year] } });

  it.each([
    ['of this year', { 2027: '2027-01-01T00:00:30.000Z', 2026: 'older' }, 30],
    ['of last year', { 2026: '2026-12-31T23:59:00.000Z' }, 120],
    ['of a clock that is ahead', { 2027: '2027-01-01T00:01:05.000Z' }, 0],
    ['of nothing', {}, null],
  ])('tells the age of content %s', async (_what, last, ageSeconds) => {
    await expect(healthWith(last)).resolves.toMatchObject({ ageSeconds });
  });
});
