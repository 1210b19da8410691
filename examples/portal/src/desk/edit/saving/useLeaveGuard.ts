import { useEffect } from 'preact/hooks';

/** Asks before a page is left that has something unsaved: by closing it, or by a link of ours. */
export function useLeaveGuard(isDirty: boolean, question: string): void {
  useEffect(() => {
    if (!isDirty) return;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const isHere = !link || link.getAttribute('href')?.startsWith('#');
      if (isHere || link.hasAttribute('target') || event.ctrlKey || event.metaKey) return;
      if (confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('beforeunload', beforeUnload);
    // Before the router hears of it.
    addEventListener('click', onClick, { capture: true });
    return () => {
      removeEventListener('beforeunload', beforeUnload);
      removeEventListener('click', onClick, { capture: true });
    };
  }, [isDirty, question]);
}
