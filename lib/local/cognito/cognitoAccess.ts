import * as v from 'valibot';

const NamesPool = v.object({ UserPoolId: v.pipe(v.string(), v.regex(/^[\w-]+$/)) });

/**
 * What a call needs from IAM: the action, on the pool that the call names.
 * @param poolArn ARN of the stage's own pool, whose region and account hold for the other too
 */
export function cognitoAccess(
  operation: string,
  input: unknown,
  poolArn: string,
): { action: string; resources: string[] } {
  const named = v.safeParse(NamesPool, input);
  const arn = named.success
    ? poolArn.replace(/userpool\/.*$/, `userpool/${named.output.UserPoolId}`)
    : poolArn;
  return { action: `cognito-idp:${operation}`, resources: [arn] };
}
