/** Who an access key belongs to: a function under its role, or an operator who may do everything. */
export type Caller = { readonly roleArn: string; readonly functionName: string } | 'operator';
