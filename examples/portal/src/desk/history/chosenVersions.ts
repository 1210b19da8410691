import type { Answer } from '@random-camera-reviews/client';

type Review = Pick<Answer<'getReview'>['body'], 'version' | 'live'>;

type Chosen = { readonly from?: number; readonly to: number };

const versionOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;

/**
 * The versions to compare: those of the address; otherwise what readers see, else what was kept last,
 * with the working copy.
 * @param kept newest first
 */
export function chosenVersions(
  query: Readonly<Record<string, string>>,
  { version, live }: Review,
  kept: readonly number[],
): Chosen {
  const to = versionOf(query.to) ?? version;
  const newestLive = Object.values(live)
    .map((one) => one.version)
    .sort((one, other) => other - one);
  const from =
    versionOf(query.from) ?? [...newestLive.slice(0, 1), ...kept].find((one) => one !== to);
  return { ...(from === undefined ? {} : { from }), to };
}
