import { describe, expect, it } from 'vitest';
import { imageUses } from '../../../examples/portal/src/desk/pictures/imageUses.ts';

const images = [
  { imageId: 'a', role: 'hero' },
  { imageId: 'b', role: 'sample' },
  { imageId: 'c', role: 'studio' },
] as const;

const told = (uses: readonly { imageId: string; role: string }[]) =>
  uses.map(({ imageId, role }) => `${imageId} ${role}`).join(', ');

describe('the images of a review', () => {
  it('makes the first one the hero, and samples of those after it', () => {
    expect(told(imageUses.added(imageUses.added([], 'a'), 'b'))).toBe('a hero, b sample');
  });

  it('makes a hero again of the next one where none is left', () => {
    expect(told(imageUses.added([{ imageId: 'b', role: 'studio' }], 'd'))).toBe('b studio, d hero');
  });

  it('does not add an image twice', () => {
    expect(imageUses.added(images, 'b')).toBe(images);
  });

  it('has one hero at most', () => {
    expect(told(imageUses.withRole(images, 'c', 'hero'))).toBe('a sample, b sample, c hero');
  });

  it('leaves the hero alone where another role is given', () => {
    expect(told(imageUses.withRole(images, 'b', 'product'))).toBe('a hero, b product, c studio');
  });

  it.each([
    [1, -1, 'b sample, a hero, c studio'],
    [1, 1, 'a hero, c studio, b sample'],
    [0, -1, 'a hero, b sample, c studio'],
    [2, 1, 'a hero, b sample, c studio'],
  ] as const)('moves number %i by %i', (index, by, expected) => {
    expect(told(imageUses.moved(images, index, by))).toBe(expected);
  });

  it('puts an image back where it was', () => {
    const left = imageUses.without(images, 'a');
    expect(told(left)).toBe('b sample, c studio');
    expect(told(imageUses.restored(left, images[0], 0))).toBe(told(images));
  });

  it('puts a former hero back as a sample where there is another by now', () => {
    const left = imageUses.withRole(imageUses.without(images, 'a'), 'c', 'hero');
    expect(told(imageUses.restored(left, images[0], 1))).toBe('b sample, a sample, c hero');
  });
});
