import type { Operation } from './Operation.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
export const headBucket: Operation = {
  parameters: [],
  rights: (_request, { arn }) => [{ action: 's3:ListBucket', resource: arn }],
  run: async (_request, { bucket }) => ({
    status: 200,
    headers: { 'x-amz-bucket-region': bucket.region },
  }),
};
