/** Whether a text is what a policy element stands for. */
export type Pattern = (text: string) => boolean;

/** `*` stands for any characters, `?` for one. Actions know no case, resources do. */
export function wildcardPattern(pattern: string, letters: 'any case' | 'same case'): Pattern {
  if (pattern.includes('${')) {
    throw new Error(`the policy variable in ${pattern} cannot be judged`);
  }
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, letters === 'any case' ? 'is' : 's');
  return (text) => expression.test(text);
}

/**
 * A wildcard reaches to the end of its segment of the ARN; the last one may hold further colons.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function arnPattern(pattern: string): Pattern {
  if (pattern === '*') return () => true;
  const segments = segmentsOf(pattern);
  if (segments.length < 6) throw new Error(`the policy resource ${pattern} is no ARN`);
  const patterns = segments.map((segment) => wildcardPattern(segment, 'same case'));
  return (arn) => {
    const found = segmentsOf(arn);
    return (
      found.length === patterns.length &&
      patterns.every((matches, index) => matches(found[index] ?? ''))
    );
  };
}

/** `arn`, partition, service, region, account, and the rest. */
function segmentsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
