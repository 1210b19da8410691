import { inject } from 'vitest';
import { type Resource, resourcesOf, type Template } from '../../lib/local/Resource.ts';
import { readTemplate } from '../../lib/local/template.ts';
import { type StageSettings, stages } from '../../lib/stages.ts';

/** A stage as it would be deployed into the account 000000000000, every reference resolved. */
export type Synthesized = {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly template: Template;
};

/** All stages: test with `describe.each(synthesized())`, so that `$stage` is in the name. */
export const synthesized = (): readonly Synthesized[] =>
  Object.entries<StageSettings>(stages).map(([stage, settings]) => ({
    stage,
    settings,
    template: readTemplate(inject('assembly'), stage),
  }));

/** One stage of those. */
export function synthesizedStage(stage: keyof typeof stages): Synthesized {
  const found = synthesized().find((each) => each.stage === stage);
  if (!found) throw new Error(`stage ${stage} was not synthesized`);
  return found;
}

/** The resources of a type in a region, or in all regions. */
export const resourcesIn = (
  { template }: Synthesized,
  type: string,
  region?: string,
): readonly Resource[] =>
  resourcesOf(template, type).filter((resource) => !region || resource.region === region);

/** The only resource of a type in a stage. */
export function theOnly(synthesized: Synthesized, type: string): Resource {
  const [resource, ...others] = resourcesIn(synthesized, type);
  if (!resource || others.length > 0) throw new Error(`not one ${type} but ${others.length + 1}`);
  return resource;
}
