import * as v from 'valibot';
import { resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { Generation, generateSecret } from './generateSecret.ts';

/** A secret as the template declares it. */
export type DeclaredSecret = {
  readonly arn: string;
  readonly name: string;
  /** Its first value: a new random one at each call where it is to be generated. */
  readonly firstValue: () => string;
};

const changesNothingHere = v.optional(v.unknown());

/** Strict: a setting that is not known here would only be believed to work. */
const SecretProperties = v.pipe(
  v.strictObject({
    SecretString: v.optional(v.string()),
    GenerateSecretString: v.optional(Generation),
    Name: changesNothingHere,
    Description: changesNothingHere,
    KmsKeyId: changesNothingHere,
    Tags: changesNothingHere,
  }),
  v.check(
    ({ SecretString, GenerateSecretString }) =>
      (SecretString === undefined) !== (GenerateSecretString === undefined),
    'a secret has either a SecretString or a GenerateSecretString',
  ),
);

/**
 * The secrets that a stage declares.
 * @throws Error that names the secret and the setting that cannot be run here
 */
export const secretsOf = (template: Template): readonly DeclaredSecret[] =>
  resourcesOf(template, 'AWS::SecretsManager::Secret').map((resource) => {
    const { SecretString, GenerateSecretString } = readProperties(SecretProperties, resource);
    return {
      arn: resource.physicalId,
      name: nameOf(resource.physicalId),
      firstValue: () =>
        GenerateSecretString ? generateSecret(GenerateSecretString) : (SecretString ?? ''),
    };
  });

/** What the ARN has between `secret:` and the hyphen with six characters. */
const nameOf = (arn: string): string => arn.split(':').slice(6).join(':').slice(0, -7);
