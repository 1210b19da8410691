import { api } from '../../api.ts';
import { usePaged } from '../../ui/usePaged.ts';

/** The versions of a review that were kept, newest first. */
export const useVersions = (id: string) =>
  usePaged(`versions of ${id}`, async (asked) => {
    const { body } = await api.call('listVersions', { path: { id }, ...asked });
    return body;
  });
