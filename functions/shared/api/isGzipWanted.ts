import { weightsOf } from './weightsOf.ts';

/** Below, headers and the packet around it make up most of an answer. */
const worthwhile = 1024;

/**
 * Whether a body goes out compressed (RFC 9110, section 12.5.3). Who does not say that gzip is taken
 * gets the body as it is, and so does who refuses both: that is better than nothing. A small body is
 * compressed only for who refuses it as it is.
 */
export function isGzipWanted(acceptEncoding: string | undefined, body: string): boolean {
  if (acceptEncoding === undefined) return false;
  const weights = weightsOf(acceptEncoding);
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*');
  const gzip = weightOf('gzip') ?? 0;
  if (!(gzip > 0)) return false;
  const plain = weightOf('identity') ?? 0.001;
  return plain === 0 || (body.length >= worthwhile && gzip >= plain);
}
