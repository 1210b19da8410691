/** Parameters of the signature itself. */
const ofSignature = new Set([
  'x-amz-algorithm',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-signature',
  'x-amz-signedheaders',
]);

/** Headers that a presigned address carries as parameters: they count as if they had been sent. */
export const hoistedHeaders = (query: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...query]
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => name.startsWith('x-amz-') && !ofSignature.has(name)),
  );
