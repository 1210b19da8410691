import type { Editor } from './Editor.ts';

/**
 * A list with what was changed since it was asked for. Who is changed stays in place, so that a row does
 * not move below a finger; who is new comes first.
 */
export function withChanges(
  listed: readonly Editor[],
  changes: ReadonlyMap<string, Editor>,
): readonly Editor[] {
  const known = new Set(listed.map(({ sub }) => sub));
  const added = [...changes.values()].filter(({ sub }) => !known.has(sub)).reverse();
  return [...added, ...listed.map((editor) => changes.get(editor.sub) ?? editor)];
}
