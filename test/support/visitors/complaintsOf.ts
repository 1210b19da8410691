import type { BrowserContext } from 'playwright-core';

/** Everything here is on this machine: a request to another host is one that a reader did not ask for. */
const ours = new Set(['localhost', '127.0.0.1']);

/**
 * What a browser finds fault with, as it comes: errors in the console, which violations of the
 * Content-Security-Policy are too, errors that nobody caught, requests that leave our hosts.
 */
export function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOut = protocol.startsWith('http') && !ours.has(hostname);
    if (isOut) complaints.push(`request to ${hostname}`);
  });
  return complaints;
}
