import { describe, expect, it } from 'vitest';
import { chosenVersions } from '../../../../examples/portal/src/desk/history/chosenVersions.ts';

const live = (...versions: readonly number[]) => ({
  ...(versions[0] ? { es: { slug: 'a', version: versions[0] } } : {}),
  ...(versions[1] ? { en: { slug: 'b', version: versions[1] } } : {}),
});

describe('chosenVersions', () => {
  it.each([
    ['what readers see with the working copy', { version: 9, live: live(3, 5) }, [8, 5, 3], 5],
    ['the last kept one where nothing is live', { version: 9, live: live() }, [8, 5], 8],
    ['the two newest where readers see it all', { version: 9, live: live(9) }, [9, 5], 5],
    ['nothing where there is one version', { version: 1, live: live(1) }, [1], undefined],
  ])('chooses %s', (_, review, kept, from) => {
    expect(chosenVersions({}, review, kept)).toEqual(from ? { from, to: 9 } : { to: 1 });
  });

  it('takes what stands in the address, also versions of further pages', () => {
    const review = { version: 90, live: live(50) };
    expect(chosenVersions({ from: '2', to: '1' }, review, [80])).toEqual({ from: 2, to: 1 });
    expect(chosenVersions({ to: '50' }, review, [80, 50])).toEqual({ from: 80, to: 50 });
  });

  it('takes nothing else for a version', () => {
    const review = { version: 9, live: live(5) };
    for (const from of ['0', '-1', 'x', '1.5', '']) {
      expect(chosenVersions({ from }, review, [])).toEqual({ from: 5, to: 9 });
    }
  });
});
