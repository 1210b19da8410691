import { expect, it } from 'vitest';
import { partsOf } from '../../../bench/bundle/partsOf.ts';

it('sums up a bundle by package and by file of ours, heaviest first', () => {
  const inputs = {
    'node_modules/valibot/dist/index.mjs': { bytesInOutput: 30 },
    'node_modules/@smithy/core/dist-es/a.js': { bytesInOutput: 20 },
    'node_modules/@smithy/core/dist-es/b.js': { bytesInOutput: 25 },
    'node_modules/valibot/node_modules/nested/index.js': { bytesInOutput: 5 },
    'functions/getContent/routes.ts': { bytesInOutput: 1 },
    'functions/getContent/handler.ts': { bytesInOutput: 2 },
  };
  const output = { bytes: 83, inputs, imports: [], exports: [] };

  expect(partsOf({ inputs: {}, outputs: { 'index.js': output } })).toEqual({
    packages: [
      { name: '@smithy/core', bytes: 45 },
      { name: 'valibot', bytes: 30 },
      { name: 'nested', bytes: 5 },
    ],
    files: [
      { name: 'functions/getContent/handler.ts', bytes: 2 },
      { name: 'functions/getContent/routes.ts', bytes: 1 },
    ],
  });
});
