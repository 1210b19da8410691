import type { Role } from './Editor.ts';

/**
 * Who may do what: the one list behind every operation that needs a signed-in editor. Ownership
 * (own review, own profile) is judged by the use case, on top of this.
 */
export const permissions = {
  'profile.read': ['editor', 'chief', 'admin'],
  'reviews.create': ['editor', 'chief'],
  'reviews.read': ['editor', 'chief', 'admin'],
  'reviews.change': ['editor', 'chief'],
  'reviews.publish': ['editor', 'chief'],
  'reviews.approve': ['chief'],
  'reviews.withdraw': ['editor', 'chief', 'admin'],
  'cameras.create': ['editor', 'chief'],
  'cameras.read': ['editor', 'chief', 'admin'],
  'images.create': ['editor', 'chief'],
  'images.read': ['editor', 'chief', 'admin'],
  'images.change': ['editor', 'chief'],
  'images.delete': ['editor', 'chief', 'admin'],
  'editors.read': ['editor', 'chief', 'admin'],
  'editors.manage': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);

/** Whether a role has a permission. */
export const may = (role: Role, permission: Permission): boolean => {
  const roles: readonly Role[] = permissions[permission];
  return roles.includes(role);
};

/** Whether a role publishes: where the stage demands approval, only one that approves. */
export const mayPublish = (role: Role, isApprovalRequired: boolean): boolean =>
  may(role, 'reviews.publish') && (!isApprovalRequired || may(role, 'reviews.approve'));

/** All that a role allows on the stage. */
export const permissionsOf = (role: Role, isApprovalRequired: boolean): Permission[] =>
  Object.keys(permissions)
    .filter(isPermission)
    .filter((permission) =>
      permission === 'reviews.publish'
        ? mayPublish(role, isApprovalRequired)
        : may(role, permission),
    );
