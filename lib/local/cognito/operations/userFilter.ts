import { CognitoError } from '../CognitoError.ts';
import type { User } from '../PoolFile.ts';

/** `name = "value"` (is) or `name ^= "value"` (begins with), the name in quotes or not. */
const grammar = /^\s*"?(?<name>[\w:]+)"?\s*(?<operator>\^?=)\s*"(?<value>(?:[^"\\]|\\.)*)"\s*$/;

/** What ListUsers can search by. */
const searchable: Readonly<Record<string, (user: User) => string | undefined>> = {
  sub: ({ sub }) => sub,
  username: ({ sub }) => sub,
  status: ({ isEnabled }) => (isEnabled ? 'Enabled' : 'Disabled'),
  'cognito:user_status': ({ status }) => status,
  email: ({ attributes }) => attributes.email,
  phone_number: ({ attributes }) => attributes.phone_number,
  name: ({ attributes }) => attributes.name,
  given_name: ({ attributes }) => attributes.given_name,
  family_name: ({ attributes }) => attributes.family_name,
  preferred_username: ({ attributes }) => attributes.preferred_username,
};

/**
 * The filter of ListUsers.
 * @throws CognitoError `InvalidParameterException` for what Cognito cannot search
 */
export function userFilter(expression: string | undefined): (user: User) => boolean {
  if (!expression) return () => true;
  const { name = '', operator, value = '' } = grammar.exec(expression)?.groups ?? {};
  const read = Object.hasOwn(searchable, name) ? searchable[name] : undefined;
  if (!read) throw new CognitoError('InvalidParameterException', 'Error while parsing filter.');
  const wanted = value.replaceAll(/\\(.)/g, '$1');
  return (user) =>
    operator === '=' ? read(user) === wanted : (read(user)?.startsWith(wanted) ?? false);
}
