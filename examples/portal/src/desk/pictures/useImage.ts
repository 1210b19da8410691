import type { Answer } from '@random-camera-reviews/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { type ImagePatch, saveImage } from './saveImage.ts';

/** What became of the last words that were written. */
export type Saving =
  | { readonly state: 'none' | 'saving' | 'saved' }
  | { readonly state: 'refused'; readonly patch: ImagePatch }
  | { readonly state: 'failed'; readonly patch: ImagePatch; readonly error: unknown };

/** An image, and how its words are saved: one after another, each with the ETag of the one before. */
export function useImage(imageId: string, onSaved: () => void) {
  const path = { id: imageId };
  const { value, error, reload } = useLoad(imageId, (signal) =>
    api.call('getImage', { path, signal }),
  );
  const [saved, setSaved] = useState<Answer<'getImage'>>();
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const latest = useRef<Answer<'getImage'> | undefined>(undefined);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    if (!value) return;
    latest.current = value;
    setSaved(value);
  }, [value]);

  async function saveNow(patch: ImagePatch): Promise<void> {
    if (!latest.current) return;
    setSaving({ state: 'saving' });
    try {
      const { image, isRefused } = await saveImage(latest.current, patch, {
        read: () => api.call('getImage', { path }),
        write: (ifMatch, body) => api.call('changeImage', { path, ifMatch, body }),
      });
      latest.current = image;
      setSaved(image);
      onSaved();
      setSaving(isRefused ? { state: 'refused', patch } : { state: 'saved' });
    } catch (cause) {
      setSaving({ state: 'failed', patch, error: cause });
    }
  }

  return {
    image: saved?.body,
    error,
    reload,
    saving,
    save: (patch: ImagePatch): void => {
      queue.current = queue.current.then(() => saveNow(patch));
    },
  };
}
