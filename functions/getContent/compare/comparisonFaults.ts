import type { Fault } from '../../shared/domain/Fault.ts';
import type { Page } from '../../shared/domain/Page.ts';
import { categoriesOf } from './categoriesOf.ts';
import type { OwnWeights } from './compareQuery.ts';
import { weightsOf } from './reweighted.ts';

/** Why pages cannot be compared, as far as the query alone does not tell. */
export function comparisonFaults(pages: readonly Page[], own: OwnWeights = {}): readonly Fault[] {
  const faults: Fault[] = [];
  const refuse = (path: string, message: string) =>
    void faults.push({ path, code: 'INVALID', message });

  if (new Set(pages.map(({ slug }) => slug)).size < pages.length) {
    refuse('/slugs', 'must lead to one page each: two of these lead to the same');
  }
  // They share hardly a spec, and no rubric.
  if (new Set(pages.map(({ camera }) => camera.kind)).size > 1) {
    refuse('/slugs', 'must be of cameras only, or of lenses only');
  }
  const known = categoriesOf(pages);
  for (const category of Object.keys(own)) {
    if (!known.includes(category)) {
      refuse('/weights', `must be of categories that these are scored in, not "${category}"`);
    }
  }
  if (pages.some((page) => Object.values(weightsOf(page, own)).every((weight) => weight === 0))) {
    refuse('/weights', 'must leave one category a weight');
  }
  return faults;
}
