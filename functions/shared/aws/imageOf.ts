import { parse } from 'valibot';
import { Image } from '../domain/Image.ts';

/** The image in its item. */
export const imageOf = ({ image, version }: Readonly<Record<string, unknown>>): Image =>
  parse(Image, { ...Object(image), version });
