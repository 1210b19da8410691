import { imageSettings } from './imageSettings.ts';

type Size = { readonly width: number; readonly height: number };

/** The widths of an image's variants: every step below the largest that it gives, and that one. */
export function widthsFor({ width, height }: Size): readonly number[] {
  const { widths, mostVariantPixels } = imageSettings;
  const affordable = Math.floor(Math.sqrt(mostVariantPixels * (width / height)));
  const largest = Math.min(width, affordable, Math.max(...widths));
  return [...widths.filter((step) => step < largest), largest];
}
