import { randomBytes } from 'node:crypto';

/** DynamoDB Local takes letters and digits only. */
export const newAccessKey = () => ({
  accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`,
  secretAccessKey: randomBytes(20).toString('hex'),
});
