import { SecretsError } from './SecretsError.ts';
import type { Version } from './SecretsFile.ts';

type Versions = readonly Version[];

/**
 * The version with an id and a staging label, whichever are given; the current one without both.
 * @throws SecretsError when there is none
 */
export function versionOf(versions: Versions, id?: string, stage?: string): Version {
  const wanted = id === undefined ? (stage ?? 'AWSCURRENT') : stage;
  const found = id === undefined ? holderOf(versions, wanted) : withId(versions, id);
  if (!found) {
    const what = id === undefined ? `staging label: ${wanted}` : `VersionId: ${id}`;
    throw new SecretsError(
      'ResourceNotFoundException',
      `Secrets Manager can't find the specified secret value for ${what}`,
    );
  }
  if (wanted !== undefined && !found.stages.includes(wanted)) {
    throw new SecretsError(
      'InvalidRequestException',
      'You provided a VersionStage that is not associated to the provided VersionId.',
    );
  }
  return found;
}

/**
 * The versions with a new one, which takes the labels over. The same id and value again changes
 * nothing.
 * @throws SecretsError when the id has another value
 */
export function withVersion(versions: Versions, added: Version): Versions {
  const known = withId(versions, added.id);
  if (known && known.value !== added.value) {
    throw new SecretsError(
      'ResourceExistsException',
      `You can't use ClientRequestToken ${added.id} because that value is already in use ` +
        'for a version of this secret.',
    );
  }
  if (known) return versions;
  return added.stages.reduce<Versions>(
    (result, stage) => withStage(result, stage, added.id),
    [...versions, { ...added, stages: [] }],
  );
}

/**
 * Moves a label, takes it away, or puts it somewhere, as UpdateSecretVersionStage does.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
 * @throws SecretsError when it is not where it is to be taken from
 */
export function moveStage(
  versions: Versions,
  stage: string,
  from: string | undefined,
  to: string | undefined,
): Versions {
  const holder = holderOf(versions, stage);
  if (to !== undefined && !withId(versions, to)) {
    throw new SecretsError('ResourceNotFoundException', `There is no version ${to}.`);
  }
  if (holder && holder.id !== to && holder.id !== from) {
    throw new SecretsError(
      'InvalidParameterException',
      `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently ` +
        `attached to version ${holder.id}, so you must explicitly reference that version in ` +
        'RemoveFromVersionId.',
    );
  }
  if (to !== undefined) return withStage(versions, stage, to);
  if (stage === 'AWSCURRENT') {
    throw new SecretsError(
      'InvalidParameterException',
      "You can only move staging label AWSCURRENT to a different secret version. It can't be " +
        'completely removed.',
    );
  }
  return without(versions, stage);
}

/** Whoever had `AWSCURRENT` gets `AWSPREVIOUS`. */
function withStage(versions: Versions, stage: string, id: string): Versions {
  const holder = holderOf(versions, stage);
  if (holder?.id === id) return versions;
  const moved = without(versions, stage).map((version) =>
    version.id === id ? { ...version, stages: [...version.stages, stage] } : version,
  );
  return stage === 'AWSCURRENT' && holder ? withStage(moved, 'AWSPREVIOUS', holder.id) : moved;
}

const without = (versions: Versions, stage: string): Versions =>
  versions.map((version) => ({
    ...version,
    stages: version.stages.filter((each) => each !== stage),
  }));

const withId = (versions: Versions, id: string) => versions.find((version) => version.id === id);

const holderOf = (versions: Versions, stage = '') =>
  versions.find(({ stages }) => stages.includes(stage));
