/** A step of the README's section, as a stranger takes it. */
export type Step = {
  readonly title: string;
  /** What is pasted into a terminal, as it is. */
  readonly commands: string;
};

const heading = 'The first five minutes';

/**
 * Reads the steps from the README: the numbered items of its section, each with its commands.
 * @throws Error where the section is not as it should be, so that nothing is silently left out
 */
export function stepsOf(readme: string): readonly Step[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`README.md has no section "${heading}"`);
  const [introduction = '', ...items] = section.split(/^(?=\d+\. )/m);
  if (items.length === 0) throw new Error(`README.md has no steps in "${heading}"`);
  if (introduction.includes('```')) throw new Error('README.md has commands before the first step');
  return items.map(stepOf);
}

/** The title is what stands before the first colon or full stop. */
function stepOf(item: string): Step {
  const title = /^\d+\. ([^.:\n]+)/.exec(item)?.[1] ?? '';
  const [block, ...others] = item.matchAll(/^ {3}```sh\n(.*?)^ {3}```$/gms);
  const commands = block?.[1]?.replaceAll(/^ {3}/gm, '').trim();
  if (commands && others.length === 0) return { title, commands };
  throw new Error(`README.md must have one block of commands in the step "${title}"`);
}
