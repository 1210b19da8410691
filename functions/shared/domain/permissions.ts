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

/** All that a role allows. */
export const permissionsOf = (role: Role): string[] =>
  Object.entries(permissions).flatMap(([permission, roles]: [string, readonly Role[]]) =>
    roles.includes(role) ? [permission] : [],
  );

/** Whether a role has a permission. */
export const may = (role: Role, permission: Permission): boolean => {
  const roles: readonly Role[] = permissions[permission];
  return roles.includes(role);
};
