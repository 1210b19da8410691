import type { Bucket } from '../Bucket.ts';

export const objectArn = ({ arn }: Bucket, key: string): string => `${arn}/${key}`;
