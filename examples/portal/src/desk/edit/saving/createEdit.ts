import { type createClient, isProblem } from '@random-camera-reviews/client';
import { createStore } from '../../../ui/createStore.ts';
import type { Working } from '../../Working.ts';
import type { Draft } from '../draft/Draft.ts';
import { draftOf } from '../draft/draftOf.ts';
import { isSame } from '../draft/isSame.ts';
import { mergeDrafts } from '../draft/mergeDrafts.ts';
import { mergePatch } from '../draft/mergePatch.ts';
import { tidy } from '../draft/tidy.ts';
import { withValue } from '../draft/withValue.ts';
import type { EditState } from './EditState.ts';

const begin = (working: Working): EditState => ({
  working,
  draft: draftOf(working.body),
  isSaving: false,
  savedAt: undefined,
  error: undefined,
  refused: [],
  taken: [],
  conflict: undefined,
});

const touches = (path: string, changed: string): boolean =>
  `${path}/`.startsWith(`${changed}/`) || `${changed}/`.startsWith(`${path}/`);

/** A review while it is edited: what is written, and how it is saved upon the version it began with. */
export function createEdit(
  initial: Working,
  { call }: Pick<ReturnType<typeof createClient>, 'call'>,
) {
  const store = createStore(begin(initial));
  const path = { id: initial.body.id };
  const update = (change: Partial<EditState>): void => store.set({ ...store.get(), ...change });

  function set(field: string, value: unknown): void {
    const { draft, refused } = store.get();
    update({
      draft: withValue(draft, field, value),
      refused: refused.filter((fault) => !touches(fault.path, field)),
    });
  }

  /** Goes on upon a version that has what was sent; what was written since stays. */
  function adopt(working: Working, sent: Draft = draftOf(store.get().working.body)): void {
    const { draft } = mergeDrafts(sent, store.get().draft, draftOf(working.body));
    update({ working, draft });
  }

  /** One at a time; nothing where nothing has changed. */
  async function save(): Promise<void> {
    const { working, draft, isSaving } = store.get();
    const sent = tidy(draft);
    const body = mergePatch(draftOf(working.body), sent);
    if (isSaving || !Object.keys(body).length) return;
    update({ draft: sent, isSaving: true, error: undefined, refused: [], taken: [] });
    try {
      const ifMatch = working.etag ?? `"${working.body.version}"`;
      const saved = await call('patchReview', { path, ifMatch, body });
      adopt(saved, sent);
      update({ savedAt: saved.body.updatedAt });
    } catch (error) {
      await understand(error);
    } finally {
      update({ isSaving: false });
    }
  }

  async function understand(error: unknown): Promise<void> {
    const isOfVersion = isProblem(error) && (error.code === 'STALE_VERSION' || error.isUncertain);
    const theirs = isOfVersion
      ? await call('getReview', { path }).catch(() => undefined)
      : undefined;
    if (theirs && theirs.body.version !== store.get().working.body.version) meet(theirs);
    else update({ error, refused: isProblem(error) ? error.errors : [] });
  }

  /** A newer version is there: somebody else's, or ours, whose answer was lost. */
  function meet(theirs: Working): void {
    const { working, draft } = store.get();
    const merged = mergeDrafts(draftOf(working.body), draft, draftOf(theirs.body));
    if (merged.conflicts.length) {
      update({ conflict: { theirs, merged } });
      return;
    }
    update({ working: theirs, draft: merged.draft, taken: merged.taken });
    if (isSame(merged.draft, draftOf(theirs.body))) update({ savedAt: theirs.body.updatedAt });
  }

  /** Saves upon their version, with theirs in the fields that are named, and mine in the others. */
  async function resolve(ofTheirs: readonly string[]): Promise<void> {
    const { conflict } = store.get();
    if (!conflict) return;
    const { theirs, merged } = conflict;
    const draft = merged.conflicts
      .filter((field) => ofTheirs.includes(field.path))
      .reduce((chosen, field) => withValue(chosen, field.path, field.theirs), merged.draft);
    update({ working: theirs, draft, conflict: undefined });
    await save();
  }

  const dismiss = (): void => update({ conflict: undefined });
  return { state: store, set, save, adopt, resolve, dismiss };
}
