import { api } from '../../api.ts';
import { usePaged } from '../../ui/usePaged.ts';

/** Who did what with a review when, newest first. */
export const useTrail = (id: string) =>
  usePaged(`trail of ${id}`, async (asked) => {
    const { body } = await api.call('listAudit', { path: { id }, ...asked });
    return body;
  });
