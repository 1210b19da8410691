import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSample } from '../../../lib/local/sample/sampleContent.ts';

describe('readSample', () => {
  let directory: string;
  const write = (path: string, content: unknown) =>
    writeFileSync(join(directory, path), JSON.stringify(content));
  const review = {
    editor: 'ana',
    camera: 'leica-q2',
    body: { locales: { es: { title: 'Leica' } } },
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'sample-'));
    for (const folder of ['cameras', 'reviews/02-second', 'reviews/01-first']) {
      mkdirSync(join(directory, folder), { recursive: true });
    }
    write('cameras/leica-q2.json', { brand: 'Leica' });
    for (const folder of readdirSync(join(directory, 'reviews'))) {
      write(`reviews/${folder}/review.json`, review);
      writeFileSync(join(directory, 'reviews', folder, 'es.md'), `${folder}\n`);
    }
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('names a camera after its file', () => {
    expect(readSample(directory).cameras).toEqual([
      { slug: 'leica-q2', body: { brand: 'Leica', slug: 'leica-q2' } },
    ]);
  });

  it('puts a review together with its Markdown, in the order of the folders', () => {
    const bodies = readSample(directory).reviews.map(({ body }) => body);
    const withText = (body: string) => ({ locales: { es: { title: 'Leica', body } } });
    expect(bodies).toEqual([withText('01-first\n'), withText('02-second\n')]);
  });

  it('names the text that is missing', () => {
    rmSync(join(directory, 'reviews/02-second/es.md'));
    expect(() => readSample(directory)).toThrow(/02-second.es\.md/);
  });

  it('names the file that is of the wrong form', () => {
    write('reviews/01-first/review.json', { ...review, editor: 'nobody' });
    expect(() => readSample(directory)).toThrow(/01-first.review\.json is no sample content/);
  });
});
