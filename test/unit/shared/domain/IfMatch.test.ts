import { expect, it } from 'vitest';
import { demandMatch, type IfMatch } from '../../../../functions/shared/domain/IfMatch.ts';

it.each<[IfMatch]>([[[3]], [[1, 3]], ['any']])('%j is meant for version 3', (ifMatch) => {
  expect(() => demandMatch(ifMatch, { version: 3 })).not.toThrow();
});

it.each<[IfMatch]>([[[]], [[2]], [[30, 33]]])(
  '%j is not: the version of today is told',
  (ifMatch) => {
    expect(() => demandMatch(ifMatch, { version: 3 })).toThrow(
      expect.objectContaining({ code: 'STALE_VERSION', currentVersion: 3 }),
    );
  },
);
