import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contractFile } from '../../lib/openapi/contractFile.ts';

type Json = Record<string, unknown>;
type Reference = { readonly $ref?: string };
type Media = Readonly<Record<string, Json>>;
type Response = Reference & {
  readonly headers?: Readonly<Record<string, Reference & { readonly schema: Json }>>;
  readonly content?: Media;
};
export type Parameter = Reference & {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly example?: unknown;
  readonly schema: { readonly type?: string };
};
type DescribedOperation = {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Media };
  readonly responses: Readonly<Record<string, Response>>;
};

const document = JSON.parse(readFileSync(contractFile.current, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
};

/** Compiles nothing before it is needed: most test files ask for a few operations. */
const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('iri', URL.canParse);
ajv.addSchema(document, 'contract');

/** What a place of the document holds, which may be said elsewhere. */
export function resolved<T extends Reference>(value: T): T {
  if (!value.$ref) return value;
  const names = value.$ref.slice(2).split('/');
  return names.reduce<unknown>((parent, name) => (parent as Json)[name], document) as T;
}

/** A JSON pointer into the document. */
export const place = (...names: readonly string[]): string =>
  names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong with a value in the eyes of the schema at a place of the document. */
export function misfits(pointer: string, value: unknown): string[] {
  const ref = `contract#${pointer.split('/').map(encodeURIComponent).join('/')}`;
  const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref });
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** The operation of a route key such as `GET /content/{slug}`: HEAD is answered as GET. */
export function describedOperation(routeKey: string) {
  const [method = '', path = ''] = routeKey.replace('HEAD ', 'GET ').split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()];
  return operation && { operation, pointer: place('paths', path, method.toLowerCase()) };
}

/** The path of the document that a path of a request fits: words before parameters. */
export function templateOf(path: string): string | undefined {
  const fits = (template: string) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);
  return document.paths[path] ? path : Object.keys(document.paths).find(fits);
}

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string | undefined;
};

/** What is not said of an answer, as far as HTTP itself does not say it. */
const transport =
  /^(date|connection|keep-alive|content-(length|type)|transfer-encoding|access-control-.*)$/;

/** In what an answer does not keep to the document: status, headers, body. */
export function answerFaults(routeKey: string, { status, headers, text }: Answered): string[] {
  const described = describedOperation(routeKey);
  if (!described) return [`${routeKey} is no operation`];
  const { operation, pointer } = described;
  const said = operation.responses[status];
  if (!said) return [`status ${status} is not said`];
  const { headers: saidHeaders = {}, content = {} } = resolved(said);
  const at = said.$ref?.slice(1) ?? `${pointer}${place('responses', String(status))}`;
  return [
    ...headerFaults(saidHeaders, at, headers),
    ...(text ? bodyFaults(content, at, headers['content-type'], text) : []),
  ];
}

function headerFaults(
  said: NonNullable<Response['headers']>,
  at: string,
  headers: Answered['headers'],
): string[] {
  const names = new Map(Object.keys(said).map((name) => [name.toLowerCase(), name]));
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || transport.test(name)) return [];
    const known = names.get(name);
    const header = known && said[known];
    if (!known || !header) return [`header ${name} is not said`];
    const schema = `${header.$ref?.slice(1) ?? `${at}${place('headers', known)}`}/schema`;
    return misfits(schema, value).map((fault) => `header ${name}: ${fault}`);
  });
}

function bodyFaults(content: Media, at: string, type: string | undefined, text: string): string[] {
  // What API Gateway's authorizer answers has no content type.
  const mediaType = type?.split(';')[0] ?? 'application/json';
  if (!content[mediaType]) return [`media type ${mediaType} is not said`];
  const value = /[/+]json$/.test(mediaType) ? JSON.parse(text) : text;
  return misfits(`${at}${place('content', mediaType, 'schema')}`, value);
}
