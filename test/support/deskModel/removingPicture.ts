import { expectAgreement } from './agreement.ts';
import { type DeskCommand, expectAnswer, passTime } from './command.ts';
import type { Model } from './Model.ts';
import { people } from './people.ts';
import { pictures, picturesOf } from './pictures.ts';

/** Removes an image, which a review may show. */
export const removePicture = (number: number): DeskCommand => ({
  check: () => true,
  run: async (model, desk) => {
    const picture = pictures[number % pictures.length] ?? pictures[0];
    passTime(model);
    const sent = { sub: picture.ownerId, params: { id: picture.id }, headers: { 'if-match': '*' } };
    const refusal = refusalOf(model, picture);
    await expectAnswer(model, () => desk.uploadImage('DELETE /images/{id}', sent), {
      told: `remove image ${number}`,
      expected: refusal ?? 204,
      isRepeated: false,
    });
    if (!refusal) model.removed.add(picture);
    await expectAgreement(model, desk);
  },
  toString: () => `remove image ${number} of ${people.ana.name} or ${people.bruno.name}`,
});

function refusalOf({ removed, reviews }: Model, picture: (typeof pictures)[number]) {
  if (removed.has(picture)) return [404, 'IMAGE_NOT_FOUND'] as const;
  const isUsed = reviews.some((review) => picturesOf(review).has(picture));
  return isUsed ? ([409, 'IMAGE_IN_USE'] as const) : undefined;
}
