import {
  describedOperation,
  misfits,
  type Parameter,
  place,
  resolved,
  templateOf,
} from './contract.ts';

type Request = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** In what a request does not keep to the OpenAPI document: parameters, headers, body. */
export function requestFaults({ method, path, headers, body }: Request): string[] {
  const [pathname = '', search = ''] = path.split('?');
  const template = templateOf(pathname) ?? pathname;
  const described = describedOperation(`${method} ${template}`);
  if (!described) return [`${method} ${pathname} is no operation`];
  const { operation, pointer } = described;
  const query = new URLSearchParams(search);
  const parameters = operation.parameters.map((parameter, index) => ({
    parameter: resolved(parameter),
    at: parameter.$ref?.slice(1) ?? `${pointer}${place('parameters', String(index))}`,
  }));
  const known = new Set(parameters.map(({ parameter }) => parameter.name));
  return [
    ...[...query.keys()].filter((name) => !known.has(name)).map((name) => `${name} is not said`),
    ...parameters.flatMap(({ parameter, at }) =>
      parameterFaults(parameter, at, givenFor(parameter, { template, pathname, query, headers })),
    ),
    ...bodyFaults(operation.requestBody, pointer, headers['content-type'], body),
  ];
}

type Given = {
  readonly template: string;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly headers: Request['headers'];
};

/** The texts that a request has for a parameter. */
function givenFor({ name, in: where }: Parameter, request: Given): string[] {
  if (where === 'query') return request.query.getAll(name);
  if (where === 'header') return [request.headers[name.toLowerCase()] ?? []].flat();
  const index = request.template.split('/').indexOf(`{${name}}`);
  return [request.pathname.split('/')[index] ?? []].flat().map(decodeURIComponent);
}

function parameterFaults(parameter: Parameter, at: string, given: readonly string[]): string[] {
  const { name, required, explode, schema } = parameter;
  if (given.length === 0) return required ? [`${name} is missing`] : [];
  const texts = explode === false ? given.flatMap((text) => text.split(',')) : given;
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const value = schema.type === 'array' ? texts : isNumber ? Number(texts[0]) : texts[0];
  return misfits(`${at}/schema`, value).map((fault) => `${name}${fault}`);
}

function bodyFaults(
  said: { readonly required: boolean; readonly content: object } | undefined,
  pointer: string,
  type: string | undefined,
  body: unknown,
): string[] {
  if (body === undefined) return said?.required ? ['the body is missing'] : [];
  if (!said) return ['a body is not said'];
  const mediaType = type?.split(';')[0] ?? '';
  if (!Object.hasOwn(said.content, mediaType)) return [`media type ${mediaType} is not said`];
  return misfits(`${pointer}${place('requestBody', 'content', mediaType, 'schema')}`, body);
}
