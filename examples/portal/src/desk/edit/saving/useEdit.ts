import { isProblem } from '@random-camera-reviews/client';
import { useRef, useState } from 'preact/hooks';
import { api } from '../../../api.ts';
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
export function useEdit(initial: Working) {
  const [state, setState] = useState(() => begin(initial));
  // What is written while an answer is under way is not in the state that asked.
  const latest = useRef(state);
  function update(change: Partial<EditState>): void {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
  }

  function set(path: string, value: unknown): void {
    const { draft, refused } = latest.current;
    update({
      draft: withValue(draft, path, value),
      refused: refused.filter((fault) => !touches(fault.path, path)),
    });
  }

  /** Goes on upon a version that has what was sent; what was written since stays. */
  function adopt(working: Working, sent: Draft = draftOf(latest.current.working.body)): void {
    const { draft } = mergeDrafts(sent, latest.current.draft, draftOf(working.body));
    update({ working, draft });
  }

  async function save(): Promise<void> {
    const { working, draft, isSaving } = latest.current;
    const sent = tidy(draft);
    const body = mergePatch(draftOf(working.body), sent);
    if (isSaving || !Object.keys(body).length) return;
    update({ draft: sent, isSaving: true, error: undefined, refused: [], taken: [] });
    try {
      const { id } = working.body;
      const ifMatch = working.etag ?? `"${working.body.version}"`;
      adopt(await api.call('patchReview', { path: { id }, ifMatch, body }), sent);
      update({ savedAt: new Date().toISOString() });
    } catch (error) {
      await understand(error);
    } finally {
      update({ isSaving: false });
    }
  }

  async function understand(error: unknown): Promise<void> {
    if (!isProblem(error)) return update({ error });
    if (error.code !== 'STALE_VERSION' && !error.isUncertain) {
      return update({ error, refused: error.errors });
    }
    const { id } = latest.current.working.body;
    try {
      meet(await api.call('getReview', { path: { id } }), error);
    } catch {
      update({ error });
    }
  }

  /** Somebody saved since we began; where it is not known who, it may have been us. */
  function meet(theirs: Working, error: unknown): void {
    const { working, draft } = latest.current;
    const merged = mergeDrafts(draftOf(working.body), draft, draftOf(theirs.body));
    if (theirs.body.version === working.body.version) {
      update({ error });
      return;
    }
    if (merged.conflicts.length) {
      update({ conflict: { theirs, merged } });
      return;
    }
    const isOurs = isSame(merged.draft, draftOf(theirs.body)) && !merged.taken.length;
    update({
      working: theirs,
      draft: merged.draft,
      taken: merged.taken,
      ...(isOurs ? { savedAt: theirs.body.updatedAt } : {}),
    });
  }

  /** Saves upon their version, with theirs in the fields that are named, and mine in the others. */
  async function resolve(ofTheirs: readonly string[]): Promise<void> {
    const { conflict } = latest.current;
    if (!conflict) return;
    const { theirs, merged } = conflict;
    const draft = merged.conflicts
      .filter(({ path }) => ofTheirs.includes(path))
      .reduce((chosen, { path, theirs: value }) => withValue(chosen, path, value), merged.draft);
    update({ working: theirs, draft, conflict: undefined });
    await save();
  }

  const isDirty = !isSame(draftOf(state.working.body), tidy(state.draft));
  const dismiss = (): void => update({ conflict: undefined });
  return { ...state, isDirty, set, save, adopt, resolve, dismiss };
}
