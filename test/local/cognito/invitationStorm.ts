import { startSignIn } from '../../../lib/local/cognito/startSignIn.ts';
import { userPoolOf } from '../../../lib/local/cognito/userPoolOf.ts';
import { poolId, poolTemplate } from './poolTemplate.ts';

/** Invites one person after the other, names each once it is acknowledged, until it is killed. */
const signIn = await startSignIn({
  pool: userPoolOf(poolTemplate()),
  directory: process.argv[2] ?? '',
  port: 0,
  onMail: () => {},
  now: () => new Date(),
});
for (let index = 0; ; index += 1) {
  const Username = `editor${index}@example.com`;
  const { status } = await signIn.call('AdminCreateUser', { UserPoolId: poolId, Username });
  if (status === 200) console.log(Username);
}
