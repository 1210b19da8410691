import { useMessages } from '../i18n/useMessages.ts';
import { loadingMessages } from './loadingMessages.ts';

/** The room of a page that is on its way: its heading, its lead and its picture. */
export function Loading() {
  const { loading } = useMessages(loadingMessages);
  return (
    <div class="page" aria-busy="true">
      <p role="status" class="visually-hidden">
        {loading}
      </p>
      <div class="ghost heading" />
      <div class="ghost lead" />
      <div class="ghost hero" />
    </div>
  );
}
