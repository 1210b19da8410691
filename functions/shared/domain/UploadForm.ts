import * as v from 'valibot';
import { Instant } from './fields.ts';

/** What a browser sends as `multipart/form-data`: the fields first, and last the field `file`. */
export const UploadForm = v.strictObject({
  url: v.string(),
  fields: v.record(v.string(), v.string()),
  expiresAt: Instant,
});
export type UploadForm = v.InferOutput<typeof UploadForm>;
