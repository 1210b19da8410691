import fc, { type Arbitrary } from 'fast-check';
import type { DeskCommand } from './command.ts';
import { type CommandName, commands } from './commands.ts';
import { create } from './creating.ts';
import { finished } from './patches.ts';

/** How often each thing happens. */
type Mixture = { readonly [name in CommandName]?: number };

const everything: Mixture = {
  create: 3,
  change: 6,
  rename: 4,
  exchange: 3,
  removePicture: 1,
  publish: 5,
  withdraw: 2,
  restore: 3,
  remove: 1,
  schedule: 4,
  unschedule: 1,
  publishDue: 4,
  look: 1,
};
/** Nothing but refusals where no approval is needed. */
const approval = (often: boolean): Mixture =>
  often ? { submit: 7, approve: 5, requestChanges: 2 } : { submit: 1, approve: 1 };

/** Pages that move, and move again, which a mixture of everything hardly comes to. */
const addresses: Mixture = { create: 1, rename: 6, publish: 6, withdraw: 1, restore: 1, remove: 1 };
/** Publications that wait while their review changes. */
const calendar: Mixture = {
  change: 3,
  rename: 3,
  schedule: 6,
  unschedule: 1,
  publish: 2,
  publishDue: 5,
};

/** Images that reviews share, take out, and want back. */
const album: Mixture = {
  create: 1,
  exchange: 9,
  removePicture: 2,
  publish: 6,
  schedule: 2,
  publishDue: 2,
  restore: 2,
  withdraw: 1,
  remove: 1,
};

/** What any step of a failure is tried to be replaced by: it is left out. */
const nothing: DeskCommand = {
  check: () => false,
  run: async () => {},
  toString: () => 'nothing',
};

const mixed = (mixture: Mixture): Arbitrary<DeskCommand> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(nothing) },
    ...Object.entries(commands).flatMap(([name, arbitrary]) => {
      const weight = mixture[name as CommandName];
      return weight ? [{ weight, arbitrary }] : [];
    }),
  );

/** A first review that may be written in the stage. */
const opening = (isApprovalRequired: boolean): Arbitrary<DeskCommand> =>
  fc
    .record({
      by: fc.constantFrom('ana' as const, 'bruno' as const),
      isPublished: fc.boolean(),
      written: finished,
    })
    .map(({ by, ...asked }) => {
      const isForChief = isApprovalRequired && asked.isPublished;
      return create({ ...asked, by: isForChief ? 'carla' : by, isRepeated: false });
    });

/**
 * A sequence of what happens at the desk of a stage, from its first review on. Without bias: what is
 * rare here would be drawn most often.
 */
export function sequences(isApprovalRequired: boolean, replayPath: string | undefined) {
  const options = { maxCommands: 16, size: 'max', ...(replayPath ? { replayPath } : {}) } as const;
  const of = (mixture: Mixture) => fc.commands([mixed(mixture)], options);
  const rest = fc.oneof(
    { weight: 3, arbitrary: of({ ...everything, ...approval(isApprovalRequired) }) },
    { weight: 2, arbitrary: of(addresses) },
    { weight: 2, arbitrary: of(calendar) },
    { weight: 3, arbitrary: of(album) },
  );
  // In this order failures become short first: another opening would let other steps fail.
  return fc.noBias(fc.tuple(rest, opening(isApprovalRequired)));
}
