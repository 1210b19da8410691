import { thumbHashToAverageRGBA } from 'thumbhash';

/** The average color of an image, of its ThumbHash in Base64: shown until the image is there. */
export function placeholderColor(thumbHash: string): string {
  const { r, g, b } = thumbHashToAverageRGBA(
    Uint8Array.from(atob(thumbHash), (character) => character.charCodeAt(0)),
  );
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(' ')})`;
}
