import type { PortalConfig } from './PortalConfig.ts';

/** Stands in the page, so that nothing is asked for before the first request to the API. */
export const config: PortalConfig = JSON.parse(
  document.getElementById('config')?.textContent ?? '{}',
);
