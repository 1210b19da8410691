import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** The search that stands in the address, and how to go on to another. */
export function useSearch() {
  const { url, path, route } = useLocation();
  const query = url.split('?')[1] ?? '';
  const parameters = useMemo(() => new URLSearchParams(query), [query]);
  const search = (changed: URLSearchParams): void =>
    route(changed.size ? `${path}?${changed}` : path);
  return { parameters, search };
}
