import { CognitoError } from './CognitoError.ts';
import { groupOperations } from './operations/groups.ts';
import type { Operations } from './operations/Operation.ts';
import { userOperations } from './operations/users.ts';
import type { Services } from './Services.ts';

/** The answer of the user pool API: JSON as the AWS protocol has it. */
export type ApiAnswer = { readonly status: number; readonly body: unknown };

const operations: Operations = { ...userOperations, ...groupOperations };

/**
 * Answers one call of the user pool API (`x-amz-target: AWSCognitoIdentityProviderService.<name>`).
 * Refusals become `{__type, message}` with status 400; anything else that is thrown is a fault.
 */
export async function callAdminApi(
  services: Services,
  name: string,
  input: unknown,
): Promise<ApiAnswer> {
  try {
    const run = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!run) {
      throw new CognitoError(
        'UnknownOperationException',
        `The local user pool has no ${name}; it knows ${Object.keys(operations).join(', ')}`,
      );
    }
    return { status: 200, body: await run(services, input) };
  } catch (error) {
    if (!(error instanceof CognitoError)) throw error;
    return { status: 400, body: { __type: error.type, message: error.message } };
  }
}
