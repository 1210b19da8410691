import type { PageFigures } from './PageFigures.ts';
import { rightWidth } from './rightWidth.ts';

/** A goal that a page misses, in words. */
type Missed = string;

/** Bytes by gzip: what a page of readers may load of JavaScript. */
const mostScript = 60_000;

/**
 * What a page of readers does not keep to. Nothing may move: there is no tolerance, because Chromium
 * counts only what moves by 3 pixels or more (Layout Instability API).
 */
export function missedBy(
  { shifts, image, scriptGzippedBytes }: PageFigures,
  devicePixelRatio: number,
): readonly Missed[] {
  const missed: Missed[] = shifts.map(
    ({ value, moved }) => `moves by ${value.toFixed(4)}: ${moved.join(', ')}`,
  );
  const right = image && rightWidth(image.widths, image.shownWidth * devicePixelRatio);
  if (image && image.width !== right) {
    const shown = (image.shownWidth * devicePixelRatio).toFixed(0);
    missed.push(`takes ${image.width} pixels for ${shown}, where ${right} are right: ${image.src}`);
  }
  if (scriptGzippedBytes >= mostScript) {
    missed.push(`loads ${scriptGzippedBytes} bytes of scripts, ${mostScript} are too many`);
  }
  return missed;
}
