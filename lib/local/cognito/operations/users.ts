import * as v from 'valibot';
import { CognitoError } from '../CognitoError.ts';
import type { User } from '../PoolFile.ts';
import { adminCreateUser } from './adminCreateUser.ts';
import { Attributes, attributesOf, userDetail, userType } from './attributes.ts';
import { clientMetadata, type Operations, operation, poolFields, userFields } from './Operation.ts';
import { limit, page } from './page.ts';
import { userFilter } from './userFilter.ts';

const OneUser = v.strictObject(userFields);

/** Oldest account first; the `sub` keeps accounts of one millisecond apart. */
export const userKey = ({ createdAt, sub }: User): string => `${createdAt}#${sub}`;

/** The operations on people. */
export const userOperations: Operations = {
  AdminCreateUser: adminCreateUser,

  AdminGetUser: operation(OneUser, ({ pool }, { Username }) => userDetail(pool.get(Username))),

  AdminDisableUser: operation(OneUser, ({ pool }, { Username }) => {
    const { sub } = pool.change(pool.get(Username).sub, { isEnabled: false });
    pool.revokeFamiliesOf(sub);
    return {};
  }),

  AdminEnableUser: operation(OneUser, ({ pool }, { Username }) => {
    pool.change(pool.get(Username).sub, { isEnabled: true });
    return {};
  }),

  AdminDeleteUser: operation(OneUser, ({ pool }, { Username }) => {
    pool.remove(pool.get(Username).sub);
    return {};
  }),

  /** Ends every token; the browser's own session goes on, as in Cognito. */
  AdminUserGlobalSignOut: operation(OneUser, ({ pool }, { Username }) => {
    pool.revokeFamiliesOf(pool.get(Username).sub);
    return {};
  }),

  AdminSetUserPassword: operation(
    v.strictObject({
      ...userFields,
      Password: v.string(),
      Permanent: v.optional(v.boolean(), false),
    }),
    async ({ pool, authentication }, { Username, Password, Permanent }) => {
      await authentication.setPassword(pool.get(Username).sub, Password, Permanent);
      return {};
    },
  ),

  AdminResetUserPassword: operation(
    v.strictObject({ ...userFields, ClientMetadata: clientMetadata }),
    async ({ pool, authentication }, { Username }) => {
      await authentication.resetByAdmin(pool.get(Username));
      return {};
    },
  ),

  AdminUpdateUserAttributes: operation(
    v.strictObject({ ...userFields, UserAttributes: Attributes, ClientMetadata: clientMetadata }),
    ({ pool, config }, { Username, UserAttributes }) => {
      const user = pool.get(Username);
      const given = attributesOf(UserAttributes, config);
      const owner = given.email === undefined ? undefined : pool.find(given.email);
      if (owner && owner.sub !== user.sub) {
        throw new CognitoError('AliasExistsException', 'An account with the email already exists.');
      }
      const merged = {
        ...user.attributes,
        ...(given.email !== undefined && { email_verified: 'false' }),
        ...given,
      };
      // An empty value deletes the attribute.
      const attributes = Object.fromEntries(Object.entries(merged).filter(([, value]) => value));
      pool.change(user.sub, { attributes });
      return {};
    },
  ),

  ListUsers: operation(
    v.strictObject({
      ...poolFields,
      AttributesToGet: v.optional(v.array(v.string())),
      Filter: v.optional(v.string()),
      Limit: limit,
      PaginationToken: v.optional(v.string()),
    }),
    ({ pool }, { AttributesToGet, Filter, Limit, PaginationToken }) => {
      const matching = pool.users().filter(userFilter(Filter));
      const { items, next } = page(matching, userKey, Limit, PaginationToken);
      const Users = items.map(userType).map((user) => ({
        ...user,
        Attributes: user.Attributes.filter(
          ({ Name }) => AttributesToGet === undefined || AttributesToGet.includes(Name),
        ),
      }));
      return { Users, PaginationToken: next };
    },
  ),
};
