import { ApiProblem } from './ApiProblem.ts';
import { isJson } from './isJson.ts';
import type { Received } from './Received.ts';

/** What an answer holds: JSON, or text such as a feed. */
export function bodyOf({ status, headers, text }: Received) {
  try {
    if (isJson(headers)) return JSON.parse(text);
    // No operation answers with HTML: a hotel's network does, in the place of the API.
    if (!headers.get('content-type')?.startsWith('text/html')) return text || undefined;
  } catch (cause) {
    throw new ApiProblem('UNEXPECTED_ANSWER', { status, detail: 'The answer is not JSON', cause });
  }
  throw new ApiProblem('UNEXPECTED_ANSWER', { status, detail: 'The answer is a web page' });
}
