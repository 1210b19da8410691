import { describe, expect, it } from 'vitest';
import { possibleSteps } from '../../../examples/portal/src/desk/actions/possibleSteps.ts';
import { permissionsOf } from '../../../functions/shared/domain/permissions.ts';

const steps = (
  role: Parameters<typeof permissionsOf>[0],
  state: Parameters<typeof possibleSteps>[0],
  isApprovalRequired: boolean,
) => [...possibleSteps(state, permissionsOf(role, isApprovalRequired))].join(' ');

describe('the possible steps of a review', () => {
  it.each([
    ['draft', 'preview publish schedule delete'],
    ['published', 'preview publish schedule withdraw'],
    ['withdrawn', 'publish schedule delete'],
  ] as const)('lets an editor of a stage without approval, %s: %s', (state, expected) => {
    expect(steps('editor', state, false)).toBe(expected);
  });

  it.each([
    ['draft', 'preview submit delete'],
    ['in_review', 'preview delete'],
    ['published', 'preview withdraw'],
    ['withdrawn', 'delete'],
  ] as const)('lets an editor who has to ask, %s: %s', (state, expected) => {
    expect(steps('editor', state, true)).toBe(expected);
  });

  it.each([
    ['draft', 'preview publish schedule delete'],
    ['in_review', 'preview schedule approve requestChanges delete'],
    ['published', 'preview publish schedule withdraw'],
  ] as const)('lets a chief editor decide, %s: %s', (state, expected) => {
    expect(steps('chief', state, true)).toBe(expected);
  });

  it.each([
    ['draft', 'delete'],
    ['published', 'withdraw'],
  ] as const)('lets an admin take away only, %s: %s', (state, expected) => {
    expect(steps('admin', state, false)).toBe(expected);
  });
});
