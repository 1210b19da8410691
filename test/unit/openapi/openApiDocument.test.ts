import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { contractFile } from '../../../lib/openapi/contractFile.ts';
import { readExamples } from '../../../lib/openapi/Examples.ts';
import { openApiDocument } from '../../../lib/openapi/openApiDocument.ts';
import { operations } from '../../../lib/openapi/operations.ts';
import { misfits, type Parameter, place, resolved } from '../../support/contract.ts';

const text = readFileSync(contractFile.current, 'utf8');
const document = JSON.parse(text);

type Described = {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: WithContent;
  readonly responses: Readonly<Record<string, WithContent>>;
};
type WithContent = { readonly content?: Readonly<Record<string, { readonly example?: unknown }>> };

const mediaOf = (said: WithContent | undefined, at: string) =>
  Object.entries(said?.content ?? {}).map(([mediaType, { example }]) => ({
    at: `${at}${place('content', mediaType)}`,
    value: example,
  }));

const config = await createConfig({ extends: ['recommended'] });
const faultsOf = async (source: string) =>
  (await lintFromString({ source, config })).map(
    ({ severity, ruleId, message, location: [at] }) =>
      `${severity} ${ruleId} ${at?.pointer}: ${message}`,
  );

describe('the OpenAPI document', () => {
  it('is what `npm run openapi` makes today', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument(readExamples()))));
  });

  it('has no fault and no warning in the eyes of Redocly', async () => {
    expect(await faultsOf(text)).toEqual([]);
    const { license, ...info } = document.info;
    const worse = JSON.stringify({ ...document, info, tags: [{ description: 'nameless' }] });
    expect((await faultsOf(worse)).map((fault) => fault.split(' ', 2).join(' ')).sort()).toEqual([
      'error struct',
      'warn info-license',
    ]);
  });

  it('has every operation of routes.ts, and no other', () => {
    const described = Object.entries<Record<string, { operationId: string }>>(document.paths)
      .flatMap(([path, item]) =>
        Object.entries(item).map(
          ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
        ),
      )
      .sort();
    expect(described).toEqual(
      operations.map(({ id, route }) => `${id} ${route.method} ${route.path}`).sort(),
    );
  });

  it('has an example of every operation and parameter, and each fits its schema', () => {
    const places = Object.entries<object>(document.paths).flatMap(([path, item]) =>
      Object.entries<Described>(item as Record<string, Described>).flatMap(
        ([method, operation]) => {
          const at = place('paths', path, method);
          return [
            ...operation.parameters.map((parameter, index) => ({
              at:
                Reflect.get(parameter, '$ref')?.slice(1) ??
                `${at}${place('parameters', `${index}`)}`,
              value: resolved(parameter).example,
            })),
            ...mediaOf(operation.requestBody, `${at}${place('requestBody')}`),
            ...Object.entries(operation.responses)
              .filter(([status]) => Number(status) < 300)
              .flatMap(([status, response]) =>
                mediaOf(response, `${at}${place('responses', status)}`),
              ),
          ];
        },
      ),
    );
    expect(places.length).toBeGreaterThan(150);
    expect(places.filter(({ value }) => value === undefined)).toEqual([]);
    expect(
      places.flatMap(({ at, value }) =>
        misfits(`${at}/schema`, value).map((fault) => `${at} ${fault}`),
      ),
    ).toEqual([]);
  });
});
