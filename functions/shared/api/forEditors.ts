import { parse } from 'valibot';
import { type Editor, EditorId } from '../domain/Editor.ts';
import type { Permission } from '../domain/permissions.ts';
import { identifyEditor } from '../identifyEditor.ts';
import { newId } from '../newId.ts';
import type { Editors } from '../ports.ts';
import type { HttpEvent } from './HttpEvent.ts';
import { parseChange } from './parseChange.ts';

/** What only the operations of editors need: the bundle of a function for readers has none of it. */
export type ForEditors = {
  /** Who is signed in, and may do this. */
  readonly identify: (event: HttpEvent, permission: Permission, now: Date) => Promise<Editor>;
  readonly parseChange: typeof parseChange;
  readonly newId: typeof newId;
};

/** @param editors judges who is signed in. */
export const forEditors = (editors: Pick<Editors, 'find' | 'activate'>): ForEditors => ({
  identify: (event, permission, now) => {
    const sub = parse(EditorId, event.requestContext.authorizer?.jwt.claims.sub);
    return identifyEditor(sub, permission, { editors, now });
  },
  parseChange,
  newId,
});
