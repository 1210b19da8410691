import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Version } from './SecretsFile.ts';
import { moveStage, versionOf, withVersion } from './versions.ts';

/** What a call answers, and the versions as they are afterwards. */
type Done = { readonly output: object; readonly versions: readonly Version[] };

export type Operation = (versions: readonly Version[], input: unknown, now: Date) => Done;

/** A version's id: of the caller's choice, 32 to 64 characters long. */
const VersionId = v.pipe(v.string(), v.minLength(32), v.maxLength(64));
const Stage = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

const Get = v.object({ VersionId: v.optional(VersionId), VersionStage: v.optional(Stage) });
const Put = v.object({
  ClientRequestToken: v.optional(VersionId),
  SecretString: v.pipe(v.string(), v.minLength(1), v.maxBytes(65_536)),
  VersionStages: v.optional(v.array(Stage), ['AWSCURRENT']),
  SecretBinary: v.optional(v.never('the local cloud keeps texts only')),
});
const Move = v.object({
  VersionStage: Stage,
  MoveToVersionId: v.optional(VersionId),
  RemoveFromVersionId: v.optional(VersionId),
});
const List = v.object({ IncludeDeprecated: v.optional(v.boolean(), false) });

/** Times of this API are seconds since 1970. */
const seconds = ({ createdAt }: Version): number => createdAt / 1000;

/**
 * The calls that functions and operators make; each answers with ARN and name besides.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html
 */
const operations: Readonly<Record<string, Operation>> = {
  GetSecretValue: (versions, input) => {
    const wanted = v.parse(Get, input);
    const version = versionOf(versions, wanted.VersionId, wanted.VersionStage);
    return {
      versions,
      output: {
        CreatedDate: seconds(version),
        SecretString: version.value,
        VersionId: version.id,
        VersionStages: version.stages,
      },
    };
  },

  ListSecretVersionIds: (versions, input) => {
    const { IncludeDeprecated } = v.parse(List, input);
    return {
      versions,
      output: {
        Versions: versions
          .filter(({ stages }) => IncludeDeprecated || stages.length > 0)
          .map((version) => ({
            CreatedDate: seconds(version),
            VersionId: version.id,
            VersionStages: version.stages,
          })),
      },
    };
  },

  PutSecretValue: (versions, input, now) => {
    const { ClientRequestToken: id = randomUUID(), ...put } = v.parse(Put, input);
    const { SecretString: value, VersionStages: stages } = put;
    const changed = withVersion(versions, { id, value, stages, createdAt: now.getTime() });
    return {
      versions: changed,
      output: { VersionId: id, VersionStages: versionOf(changed, id).stages },
    };
  },

  UpdateSecretVersionStage: (versions, input) => {
    const { VersionStage, RemoveFromVersionId, MoveToVersionId } = v.parse(Move, input);
    return {
      versions: moveStage(versions, VersionStage, RemoveFromVersionId, MoveToVersionId),
      output: {},
    };
  },
};

export const operationNames: readonly string[] = Object.keys(operations);

/** Undefined for a call that is not offered here. */
export const operationOf = (name: string): Operation | undefined =>
  Object.hasOwn(operations, name) ? operations[name] : undefined;
