import { expect, it } from 'vitest';
import { noteOf } from '../../../../examples/portal/src/desk/history/noteOf.ts';

const entry = {
  id: '01JD000000000000000000000A',
  by: 'schedule',
  role: 'schedule',
  at: '2026-11-01T12:00:00.000Z',
  requestId: 'r',
} as const;

it.each([
  ['review.restored', 'version 3', { kind: 'version', version: 3 }],
  ['review.published', 'version 4, as scheduled', { kind: 'version', version: 4 }],
  [
    'review.scheduled',
    '2026-12-01T09:00:00.000Z',
    { kind: 'publishAt', at: '2026-12-01T09:00:00.000Z' },
  ],
  [
    'review.previewLinked',
    '2026-12-01T09:00:00.000Z',
    { kind: 'goodUntil', at: '2026-12-01T09:00:00.000Z' },
  ],
  [
    'review.publicationFailed',
    'version 2 lacks words',
    { kind: 'failure', text: 'version 2 lacks words' },
  ],
  [
    'review.changesRequested',
    'version 2 was better',
    { kind: 'written', text: 'version 2 was better' },
  ],
  ['review.scheduled', 'soon', undefined],
  ['review.changed', undefined, undefined],
] as const)('understands the note of %s: %s', (action, note, understood) => {
  expect(noteOf({ ...entry, action, ...(note ? { note } : {}) })).toEqual(understood);
});
