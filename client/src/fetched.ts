import type { Received } from './Received.ts';

/** The whole answer of a fetch. */
export async function fetched(answering: Promise<Response>): Promise<Received> {
  const answer = await answering;
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text };
}
