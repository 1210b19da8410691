import { describe, expect, it } from 'vitest';
import { backdropNames, backdrops } from '../../../lib/local/sample/pictures/backdrops.ts';
import { drawPicture } from '../../../lib/local/sample/pictures/drawPicture.ts';

const classes = ['mirrorless', 'dslr', 'compact', 'lens'];
const pictures = classes.flatMap((subject) =>
  backdropNames.map((name) => ({ subject, name, svg: drawPicture(subject, backdrops[name]) })),
);

describe('drawPicture', () => {
  it.each(pictures)('paints $subject before $name with what is defined', ({ svg }) => {
    const defined = [...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    expect(defined).toEqual(expect.arrayContaining(used));
    expect(new Set(defined).size).toBe(defined.length);
    expect(svg).not.toMatch(/undefined|NaN/);
  });

  it('gives each class a shape and each backdrop its colours', () => {
    expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(pictures.length);
  });

  it('draws a class that has no shape of its own as mirrorless', () => {
    expect(drawPicture('cinema', backdrops.clay)).toBe(drawPicture('mirrorless', backdrops.clay));
  });
});
