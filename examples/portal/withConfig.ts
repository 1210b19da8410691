import type { PortalConfig } from './src/PortalConfig.ts';

/** In an element of HTML, whose end is the one thing that must not stand in JSON. */
const inHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page of the portal for one place where it runs. */
export const withConfig = (html: string, config: PortalConfig): string =>
  html.replace('"%CONFIG%"', () => inHtml(config));
