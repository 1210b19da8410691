import { useRef, useState } from 'preact/hooks';

/** Something that is done once at a time, however often its button is pressed. */
export function useDoing() {
  const isBusyNow = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  async function start(deed: () => Promise<void>): Promise<void> {
    // Two clicks may come before the button is drawn anew.
    if (isBusyNow.current) return;
    isBusyNow.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await deed();
    } catch (thrown) {
      setError(thrown);
    } finally {
      isBusyNow.current = false;
      setBusy(false);
    }
  }
  return { isBusy, error, start };
}
