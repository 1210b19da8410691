import { randomInt } from 'node:crypto';
import * as v from 'valibot';

const isExcluded = v.optional(v.boolean(), false);

const Settings = v.strictObject({
  ExcludeCharacters: v.optional(v.string(), ''),
  ExcludeLowercase: isExcluded,
  ExcludeNumbers: isExcluded,
  ExcludePunctuation: isExcluded,
  ExcludeUppercase: isExcluded,
  IncludeSpace: v.optional(v.boolean(), false),
  PasswordLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(4096)), 32),
  RequireEachIncludedType: v.optional(v.boolean(), true),
  SecretStringTemplate: v.optional(
    v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
  ),
  GenerateStringKey: v.optional(v.string()),
});
type Settings = v.InferOutput<typeof Settings>;

/**
 * `GenerateSecretString` of a secret.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html
 */
export const Generation = v.pipe(
  Settings,
  v.check(
    ({ SecretStringTemplate, GenerateStringKey }) =>
      (SecretStringTemplate === undefined) === (GenerateStringKey === undefined),
    'SecretStringTemplate and GenerateStringKey belong together',
  ),
  v.check((settings) => alphabetsOf(settings).length > 0, 'all kinds of characters are excluded'),
);

/** A random text as Secrets Manager makes it, alone or as a member of the template. */
export function generateSecret(settings: Settings): string {
  const { SecretStringTemplate: template, GenerateStringKey: key } = settings;
  const password = randomText(settings);
  return template && key !== undefined
    ? JSON.stringify({ ...template, [key]: password })
    : password;
}

function randomText(settings: Settings): string {
  const alphabets = alphabetsOf(settings);
  const all = `${alphabets.join('')}${settings.IncludeSpace ? ' ' : ''}`;
  for (;;) {
    const text = Array.from({ length: settings.PasswordLength }, () => all[randomInt(all.length)]);
    const hasAll = alphabets.every((one) => text.some((letter = '') => one.includes(letter)));
    if (hasAll || !settings.RequireEachIncludedType) return text.join('');
  }
}

/** The characters of each kind that is included. */
function alphabetsOf({ ExcludeCharacters, ...settings }: Settings): string[] {
  return [
    settings.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    settings.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    settings.ExcludeNumbers ? '' : '0123456789',
    settings.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ]
    .map((letters) => [...letters].filter((letter) => !ExcludeCharacters.includes(letter)).join(''))
    .filter((letters) => letters.length > 0);
}
