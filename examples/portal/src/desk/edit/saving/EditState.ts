import type { components } from '@random-camera-reviews/client';
import type { Working } from '../../Working.ts';
import type { Draft } from '../draft/Draft.ts';
import type { Merged } from '../draft/mergeDrafts.ts';

/** Where an editor is with a review. */
export type EditState = {
  /** As the API had it when we last heard. */
  readonly working: Working;
  readonly draft: Draft;
  readonly isSaving: boolean;
  readonly savedAt: string | undefined;
  /** Why it could not be saved. */
  readonly error: unknown;
  /** What a refused change was refused for, as long as those fields stay as they are. */
  readonly refused: readonly components['schemas']['Fault'][];
  /** Fields that came from somebody else's version. */
  readonly taken: readonly string[];
  /** What somebody else saved meanwhile, and which fields have to be chosen of. */
  readonly conflict: { readonly theirs: Working; readonly merged: Merged<Draft> } | undefined;
};
