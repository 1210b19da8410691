import { Document, type Node } from './Document.ts';
import { type Side, schemaChanges } from './schemaChanges.ts';

type Both = { readonly before: Document; readonly after: Document };

/**
 * What breaks callers who rely on the released document: what is gone, what is demanded that was not,
 * what is not taken any more, and what is answered otherwise. What is added breaks nobody.
 * docs/adr/0019-contract.md
 */
export function breakingChanges(released: Node, current: Node): string[] {
  const both = { before: new Document(released), after: new Document(current) };
  const operations = both.after.operations();
  return [...both.before.operations()].flatMap(([key, was]) => {
    const is = operations.get(key);
    if (!is) return [`${key}: gone`];
    return [
      ...(was.operationId === is.operationId ? [] : ['its operationId is another']),
      ...securityChanges(was, is),
      ...parameterChanges(both, was, is),
      ...bodyChanges(both, was, is),
      ...answerChanges(both, was, is),
    ].map((change) => `${key} ${change}`);
  });
}

/** Whether the major version of the one is above that of the other. */
export const isMajor = (released: Node, current: Node): boolean =>
  majorOf(current) > majorOf(released);

const majorOf = (document: Node): number => Number(new Document(document).version.split('.')[0]);

/** One of several scopes is enough; none is for everybody. */
function securityChanges({ security: was }: Node, { security: is }: Node): string[] {
  const [before, after] = [alternatives(was), alternatives(is)];
  const isKept = before.length > 0 && before.every((scope) => after.includes(scope));
  return isKept || after.length === 0 ? [] : ['demands another scope'];
}

const alternatives = (security: unknown): string[] =>
  Array.isArray(security) ? security.map((one) => JSON.stringify(one)) : [];

function parameterChanges({ before, after }: Both, was: Node, is: Node): string[] {
  const [old, now] = [byName(before.list(was, 'parameters')), byName(after.list(is, 'parameters'))];
  const added = [...now].filter(([name, { required }]) => required && !old.get(name)?.required);
  return [
    ...added.map(([name]) => `${name}: required now`),
    ...[...old].flatMap(([name, parameter]) => {
      const kept = now.get(name);
      if (!kept) return [`${name}: gone`];
      return [
        ...(parameter.explode === kept.explode ? [] : [`${name}: is written otherwise`]),
        ...mediaChanges('sent', name, { before, after }, parameter, kept),
      ];
    }),
  ];
}

const byName = (parameters: readonly Node[]): ReadonlyMap<string, Node> =>
  new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));

function bodyChanges({ before, after }: Both, was: Node, is: Node): string[] {
  const [old, now] = [before.at(was, 'requestBody'), after.at(is, 'requestBody')];
  const [wasRequired, isRequired] = [before.at(old, 'required'), after.at(now, 'required')];
  return [
    ...(isRequired && !wasRequired ? ['body: required now'] : []),
    ...contentChanges('sent', 'body', { before, after }, old, now),
  ];
}

/** Refusals are left out: callers meet codes that they do not know by their status. */
function answerChanges({ before, after }: Both, was: Node, is: Node): string[] {
  const now = after.entries(is, 'responses');
  return [...before.entries(was, 'responses')]
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, response]) => {
      const kept = now.get(status);
      if (!kept) return [`${status}: gone`];
      const headers = after.entries(kept, 'headers');
      const lost = [...before.entries(response, 'headers').keys()].filter(
        (name) => !headers.has(name),
      );
      return [
        ...lost.map((name) => `${status} header ${name}: gone`),
        ...contentChanges('answered', status, { before, after }, response, kept),
      ];
    });
}

function contentChanges(side: Side, at: string, both: Both, was: unknown, is: unknown): string[] {
  const now = both.after.entries(is, 'content');
  return [...both.before.entries(was, 'content')].flatMap(([mediaType, media]) => {
    const kept = now.get(mediaType);
    return kept ? mediaChanges(side, at, both, media, kept) : [`${at} ${mediaType}: gone`];
  });
}

function mediaChanges(
  side: Side,
  at: string,
  { before, after }: Both,
  was: Node,
  is: Node,
): string[] {
  return schemaChanges(side, at, {
    before: [before, Object(before.at(was, 'schema'))],
    after: [after, Object(after.at(is, 'schema'))],
  });
}
