import * as v from 'valibot';
import { CognitoError } from '../CognitoError.ts';
import type { Services } from '../Services.ts';
import type { UserPoolGroup } from '../UserPoolConfig.ts';
import { userType } from './attributes.ts';
import { type Operations, operation, poolFields, userFields } from './Operation.ts';
import { limit, page } from './page.ts';
import { userKey } from './users.ts';

const pageFields = { Limit: limit, NextToken: v.optional(v.string()) } as const;
const UserAndGroup = v.strictObject({ ...userFields, GroupName: v.string() });

function groupNamed({ config }: Services, groupName: string): UserPoolGroup {
  const group = config.groups.find(({ name }) => name === groupName);
  if (!group) throw new CognitoError('ResourceNotFoundException', 'Group not found.');
  return group;
}

const groupType = (poolId: string) => (group: UserPoolGroup) => ({
  GroupName: group.name,
  UserPoolId: poolId,
  Description: group.description,
  Precedence: group.precedence,
});

/** The operations on groups, which the template makes: none is made or deleted here. */
export const groupOperations: Operations = {
  AdminAddUserToGroup: operation(UserAndGroup, (services, { Username, GroupName }) => {
    const { name } = groupNamed(services, GroupName);
    const { sub, groups } = services.pool.get(Username);
    services.pool.change(sub, { groups: [...new Set([...groups, name])] });
    return {};
  }),

  AdminRemoveUserFromGroup: operation(UserAndGroup, (services, { Username, GroupName }) => {
    const { name } = groupNamed(services, GroupName);
    const { sub, groups } = services.pool.get(Username);
    services.pool.change(sub, { groups: groups.filter((group) => group !== name) });
    return {};
  }),

  AdminListGroupsForUser: operation(
    v.strictObject({ ...userFields, ...pageFields }),
    ({ pool, config }, { Username, Limit, NextToken }) => {
      const { groups } = pool.get(Username);
      const member = config.groups.filter(({ name }) => groups.includes(name));
      const { items, next } = page(member, ({ name }) => name, Limit, NextToken);
      return { Groups: items.map(groupType(config.id)), NextToken: next };
    },
  ),

  ListGroups: operation(
    v.strictObject({ ...poolFields, ...pageFields }),
    ({ config }, { Limit, NextToken }) => {
      const { items, next } = page(config.groups, ({ name }) => name, Limit, NextToken);
      return { Groups: items.map(groupType(config.id)), NextToken: next };
    },
  ),

  ListUsersInGroup: operation(
    v.strictObject({ ...poolFields, ...pageFields, GroupName: v.string() }),
    (services, { GroupName, Limit, NextToken }) => {
      const { name } = groupNamed(services, GroupName);
      const members = services.pool.users().filter(({ groups }) => groups.includes(name));
      const { items, next } = page(members, userKey, Limit, NextToken);
      return { Users: items.map(userType), NextToken: next };
    },
  ),
};
