/**
 * The key of the operator's tasks and the sample loader, who may do everything here. It is known to
 * everybody: the AWS endpoint listens on this machine only, and holds nothing but samples.
 */
export const operator = { accessKeyId: 'OPERATOR', secretAccessKey: 'operator' } as const;
