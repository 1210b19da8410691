import type { components } from '@random-camera-reviews/client';
import type { FileFault } from './fileFault.ts';

/** A file on its way to become an image of the review. */
export type Upload = {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'processing' | 'ready' | 'rejected' | 'failed';
  /** What is sent of it, as part of 1. */
  readonly sent: number;
  /** What it became, once it is `ready`: it leaves the list when those chosen before it are settled. */
  readonly image?: components['schemas']['Image'];
  /** Why it is `rejected`, for good. */
  readonly reason?: FileFault | components['schemas']['ImageRejection']['code'];
  /** Why it `failed`: trying again may help. */
  readonly error?: unknown;
};
