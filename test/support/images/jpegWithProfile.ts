import { jpegWith } from './jpegWith.ts';

/** Puts a colour profile into a JPEG, in one segment (ICC.1, B.4). */
export const jpegWithProfile = (jpeg: Buffer, profile: Buffer): Buffer =>
  jpegWith(jpeg, [0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile])]);
