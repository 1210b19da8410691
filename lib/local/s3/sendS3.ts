import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { S3Request, S3Response } from './S3Request.ts';

/** Sends an answer, and lets who is still sending a body come to read it. */
export async function sendS3(
  { status, headers = {}, body = '' }: S3Response,
  { body: unread }: S3Request,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  outgoing.statusCode = status;
  const hasBody = incoming.method !== 'HEAD' && status !== 204 && status !== 304;
  if (typeof body !== 'string' && hasBody) {
    // A reader who goes away in the middle is none of our faults.
    await pipeline(body, outgoing).catch(() => outgoing.destroy());
  } else if (typeof body === 'string' && hasBody) {
    outgoing.setHeader('content-length', Buffer.byteLength(body));
    outgoing.end(body);
  } else {
    outgoing.end();
  }
  await unread.return?.();
  incoming.resume();
}
