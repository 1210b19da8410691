import * as v from 'valibot';
import { CognitoError } from '../CognitoError.ts';
import type { User } from '../PoolFile.ts';
import { standardAttributes } from '../standardAttributes.ts';
import type { UserPoolConfig } from '../UserPoolConfig.ts';
import { epochSeconds } from './Operation.ts';

export const Attributes = v.array(
  v.strictObject({ Name: v.string(), Value: v.optional(v.string(), '') }),
);
type Attributes = v.InferOutput<typeof Attributes>;

/**
 * The attributes of a request by name.
 * @throws CognitoError for an attribute that the pool does not have
 */
export function attributesOf(
  list: Attributes,
  { customAttributes }: UserPoolConfig,
): Record<string, string> {
  for (const { Name } of list) {
    if (Name === 'sub') {
      throw new CognitoError('InvalidParameterException', 'Cannot modify an already provided sub');
    }
    if (!standardAttributes.has(Name) && !customAttributes.includes(Name)) {
      throw new CognitoError(
        'InvalidParameterException',
        `Attributes did not conform to the schema: Type for attribute {${Name}} could not be determined`,
      );
    }
  }
  return Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]));
}

const attributeList = ({ sub, attributes }: User) => [
  { Name: 'sub', Value: sub },
  ...Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
];

const common = ({ sub, isEnabled, status, createdAt, modifiedAt }: User) => ({
  Username: sub,
  Enabled: isEnabled,
  UserStatus: status,
  UserCreateDate: epochSeconds(createdAt),
  UserLastModifiedDate: epochSeconds(modifiedAt),
});

/** `UserType` of the API, as in lists. */
export const userType = (user: User) => ({ ...common(user), Attributes: attributeList(user) });

/** The answer of AdminGetUser, where the attributes have another name. */
export const userDetail = (user: User) => ({
  ...common(user),
  UserAttributes: attributeList(user),
});
