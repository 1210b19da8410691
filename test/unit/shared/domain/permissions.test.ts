import { describe, expect, it } from 'vitest';
import {
  may,
  permissions,
  permissionsOf,
} from '../../../../functions/shared/domain/permissions.ts';

/** Who may do what, as the portal decided: each role's whole list. */
const decided = {
  editor: [
    'profile.read',
    'reviews.create',
    'reviews.read',
    'reviews.change',
    'reviews.publish',
    'reviews.withdraw',
    'cameras.create',
    'cameras.read',
    'images.create',
    'images.read',
    'images.change',
    'images.delete',
    'editors.read',
  ],
  chief: [
    'profile.read',
    'reviews.create',
    'reviews.read',
    'reviews.change',
    'reviews.publish',
    'reviews.approve',
    'reviews.withdraw',
    'cameras.create',
    'cameras.read',
    'images.create',
    'images.read',
    'images.change',
    'images.delete',
    'editors.read',
  ],
  admin: [
    'profile.read',
    'reviews.read',
    'reviews.withdraw',
    'cameras.read',
    'images.read',
    'images.delete',
    'editors.read',
    'editors.manage',
  ],
} as const;

const roles = ['editor', 'chief', 'admin'] as const;

describe.each(roles)('the role %s', (role) => {
  it('has exactly the permissions that were decided', () => {
    expect(permissionsOf(role, false).toSorted()).toEqual([...decided[role]].toSorted());
  });

  it('publishes where approval is required only if it approves', () => {
    const allowed = permissionsOf(role, true);
    expect(allowed.includes('reviews.publish')).toBe(role === 'chief');
    expect(permissionsOf(role, false).filter((one) => !allowed.includes(one))).toEqual(
      role === 'editor' ? ['reviews.publish'] : [],
    );
  });

  it.each(Object.keys(permissions) as (keyof typeof permissions)[])(
    'is judged for %s',
    (permission) => {
      expect(may(role, permission)).toBe(decided[role].some((allowed) => allowed === permission));
    },
  );
});
