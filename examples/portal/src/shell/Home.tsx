import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { preferredLocale } from '../i18n/preferredLocale.ts';
import { paths } from '../paths.ts';

/** `/` has no language: it leads to the one that the reader prefers. */
export function Home() {
  const { route } = useLocation();
  useEffect(() => route(paths.home(preferredLocale()), true), [route]);
  return null;
}
