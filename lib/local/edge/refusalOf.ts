import type { Access } from '../Engine.ts';
import { judge, type Verdict } from '../iam/judge.ts';
import type { Role } from '../iam.ts';
import { accountId } from '../template/identify.ts';
import type { Caller } from './Caller.ts';

/** AWS's words for the first right that a caller lacks; undefined when they have all. */
export function refusalOf(
  needed: readonly Access[],
  caller: Caller,
  roles: ReadonlyMap<string, Role>,
): string | undefined {
  if (caller === 'operator') return undefined;
  const { roleArn, functionName } = caller;
  const role = roles.get(roleArn);
  for (const access of needed) {
    const verdict = judge(role?.statements ?? [], access);
    if (verdict === 'allowed') continue;
    const user = `arn:aws:sts::${accountId}:assumed-role/${roleArn.split('/').at(-1)}/${functionName}`;
    return (
      `User: ${user} is not authorized to perform: ${access.action} ` +
      `on resource: ${access.resource} ${reasons[verdict](access)}`
    );
  }
  return undefined;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const reasons: Readonly<Record<Exclude<Verdict, 'allowed'>, (access: Access) => string>> = {
  'denied explicitly': () => 'with an explicit deny in an identity-based policy',
  'not allowed': ({ action }) => `because no identity-based policy allows the ${action} action`,
};
