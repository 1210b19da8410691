import type { User } from './PoolFile.ts';
import type { UserPoolClient } from './UserPoolConfig.ts';

/**
 * The attributes that an ID token and userInfo show: `email` and `phone` open their own,
 * `profile` all, and `openid` as the only one of the OpenID Connect scopes all as well.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export function visibleAttributes(
  { attributes }: User,
  { readAttributes }: UserPoolClient,
  scopes: readonly string[],
): Readonly<Record<string, string>> {
  const isOpen = {
    all: scopes.includes('profile') || !(scopes.includes('email') || scopes.includes('phone')),
    email: scopes.includes('email'),
    phone: scopes.includes('phone'),
  };
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) =>
        (readAttributes === undefined || readAttributes.includes(name)) &&
        (isOpen.all ||
          (isOpen.email && name.startsWith('email')) ||
          (isOpen.phone && name.startsWith('phone_number'))),
    ),
  );
}
