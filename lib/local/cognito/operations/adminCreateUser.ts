import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { CognitoError } from '../CognitoError.ts';
import { mailTo } from '../Mail.ts';
import { checkPolicy, hashPassword, temporaryPassword } from '../password.ts';
import type { Services } from '../Services.ts';
import { Attributes, attributesOf, userType } from './attributes.ts';
import { clientMetadata, operation, userFields } from './Operation.ts';

const Input = v.strictObject({
  ...userFields,
  UserAttributes: v.optional(Attributes, []),
  TemporaryPassword: v.optional(v.string()),
  MessageAction: v.optional(v.picklist(['RESEND', 'SUPPRESS'])),
  DesiredDeliveryMediums: v.optional(v.array(v.picklist(['EMAIL', 'SMS'])), ['SMS']),
  ForceAliasCreation: v.optional(v.boolean()),
  ClientMetadata: clientMetadata,
});
type Input = v.InferOutput<typeof Input>;

const isEmail = (name: string) => v.is(v.pipe(v.string(), v.email()), name);

/**
 * Invites somebody with a temporary password, or again with a new one (`RESEND`).
 * Mail goes out only when `DesiredDeliveryMediums` has EMAIL: Cognito's default is SMS.
 */
export const adminCreateUser = operation(Input, async (services, input) => {
  const { config, pool, onMail } = services;
  const password = input.TemporaryPassword || temporaryPassword(config.passwordPolicy);
  const user =
    input.MessageAction === 'RESEND'
      ? await inviteAgain(services, input, password)
      : await invite(services, input, password);
  if (input.MessageAction !== 'SUPPRESS' && input.DesiredDeliveryMediums.includes('EMAIL')) {
    await onMail(mailTo(user.attributes.email ?? '', config.invitation, password));
  }
  return { User: userType(pool.get(user.sub)) };
});

async function invite({ config, pool, now }: Services, input: Input, password: string) {
  if (!isEmail(input.Username)) {
    throw new CognitoError('InvalidParameterException', 'Username should be an email.');
  }
  const attributes = { email: input.Username, ...attributesOf(input.UserAttributes, config) };
  checkPolicy(password, config.passwordPolicy);
  const hash = await hashPassword(password);
  // Looked up after the only wait, so that two invitations side by side cannot both succeed.
  if (pool.find(input.Username) || pool.find(attributes.email)) {
    throw new CognitoError('UsernameExistsException', 'User account already exists');
  }
  return pool.add({
    sub: randomUUID(),
    attributes,
    groups: [],
    isEnabled: true,
    status: 'FORCE_CHANGE_PASSWORD',
    password: hash,
    passwordSetAt: now().toISOString(),
  });
}

async function inviteAgain({ pool, authentication }: Services, input: Input, password: string) {
  const user = pool.get(input.Username);
  if (user.status !== 'FORCE_CHANGE_PASSWORD') {
    throw new CognitoError(
      'UnsupportedUserStateException',
      `Resend not possible. ${input.Username} status is not FORCE_CHANGE_PASSWORD`,
    );
  }
  return authentication.setPassword(user.sub, password, false);
}
