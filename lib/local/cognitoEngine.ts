import { cognitoAccess } from './cognito/cognitoAccess.ts';
import type { SignIn } from './cognito/startSignIn.ts';
import type { Engine } from './Engine.ts';

const inputOf = (body: Buffer): unknown => JSON.parse(body.toString() || '{}');

/** The user pool as the AWS endpoint offers it: JSON 1.1. */
export const cognitoEngine = (signIn: Pick<SignIn, 'call'>, poolArn: string): Engine => ({
  access: ({ operation, body }) => {
    const { action, resources } = cognitoAccess(operation, inputOf(body), poolArn);
    return resources.map((resource) => ({ action, resource, context: {} }));
  },
  handle: async ({ operation, body }) => {
    const answer = await signIn.call(operation, inputOf(body));
    return {
      status: answer.status,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: JSON.stringify(answer.body),
    };
  },
});
