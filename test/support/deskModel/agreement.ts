import { expect } from 'vitest';
import type { Desk } from './Desk.ts';
import { expectedReading, expectedSheet } from './expected.ts';
import { foundSheet } from './found.ts';
import type { Model } from './Model.ts';
import { claimsOf, signsOf } from './slugs.ts';

/** Holds all that is stored, and all that readers get, against the model. */
export async function expectAgreement(model: Model, desk: Desk): Promise<void> {
  const { editorial, content } = await desk.look();
  expect(foundSheet(editorial, content)).toEqual(expectedSheet(model));
  const signs = signsOf(model);
  const slugs = new Set([...desk.slugsAsked(), ...claimsOf(model).keys(), ...signs.keys()]);
  await Promise.all(
    [...slugs].map(async (slug) => {
      const standing = content.find(({ pk }) => pk === `CONTENT#${slug}`);
      expect(await desk.read(slug, standing), slug).toMatchObject(expectedReading(signs.get(slug)));
    }),
  );
}
