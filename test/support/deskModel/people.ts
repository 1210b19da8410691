import type { EditorId } from '../../../functions/shared/domain/Editor.ts';
import { anEditor, editorId } from '../editors.ts';

const person = (number: number, name: string, role: 'editor' | 'chief' | 'admin') =>
  anEditor({ sub: editorId(number), name, email: `${name.toLowerCase()}@example.com`, role });

/** Who works at the desk. */
export const people = {
  ana: person(1, 'Ana', 'editor'),
  bruno: person(2, 'Bruno', 'editor'),
  carla: person(3, 'Carla', 'chief'),
  dora: person(4, 'Dora', 'admin'),
  eva: { ...person(5, 'Eva', 'editor'), status: 'disabled' },
} as const;
export type Person = (typeof people)[keyof typeof people];

/** Who asks for something, seen from the review that it is about. */
export const parts = ['owner', 'chief', 'other editor', 'admin', 'disabled editor'] as const;
export type Part = (typeof parts)[number];

/** Who plays a part towards a review of that owner. */
export function personIn(part: Part, owner: EditorId): Person {
  switch (part) {
    case 'owner':
      return Object.values(people).find(({ sub }) => sub === owner) ?? people.ana;
    case 'chief':
      return people.carla;
    case 'other editor':
      return owner === people.ana.sub ? people.bruno : people.ana;
    case 'admin':
      return people.dora;
    case 'disabled editor':
      return people.eva;
  }
}
