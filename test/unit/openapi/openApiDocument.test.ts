import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { contractFile } from '../../../lib/openapi/contractFile.ts';
import { openApiDocument } from '../../../lib/openapi/openApiDocument.ts';
import { operations } from '../../../lib/openapi/operations.ts';

const text = readFileSync(contractFile.current, 'utf8');
const document = JSON.parse(text);

const config = await createConfig({ extends: ['recommended'] });
const faultsOf = async (source: string) =>
  (await lintFromString({ source, config })).map(
    ({ severity, ruleId, message, location: [at] }) =>
      `${severity} ${ruleId} ${at?.pointer}: ${message}`,
  );

describe('the OpenAPI document', () => {
  it('is what `npm run openapi` makes today', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument([]))));
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
});
