import { randomUUID } from 'node:crypto';
import type { EngineResponse } from '../Engine.ts';

/** An error in the form of AWS's JSON protocols, which the SDKs throw under the name of its code. */
export const awsError = (code: string, message: string, status = 400): EngineResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify({ __type: `com.amazon.coral.service#${code}`, message }),
});
