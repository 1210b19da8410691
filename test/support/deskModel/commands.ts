import fc, { type Arbitrary } from 'fast-check';
import { type Locale, locales } from '../../../functions/shared/domain/Locale.ts';
import { type Action, type Seen, seen } from './Action.ts';
import { change } from './changing.ts';
import { type Circumstances, command, type DeskCommand } from './command.ts';
import { create } from './creating.ts';
import { look } from './looking.ts';
import { remove, requestChanges, restore, submit, withdraw } from './moving.ts';
import { changes, exchanges, mostly, newContent, renames } from './patches.ts';
import { type Part, parts, type people } from './people.ts';
import { approve, publish } from './publishing.ts';
import { moments, publishDue } from './publishingDue.ts';
import { removePicture } from './removingPicture.ts';
import { schedule, unschedule } from './scheduling.ts';

const of = fc.nat({ max: 3 });
const isRepeated = mostly(9, false, true);
const isBehind = mostly(15, false, true);

/** Who asks, and in which circumstances: those who may mostly do. */
const circumstances = (by: Arbitrary<Part>): Arbitrary<Circumstances> =>
  fc.record({ of, by, seen: mostly<Seen>(36, ...seen), isRepeated, isBehind });
const byOwner = mostly<Part>(24, ...parts);
const byChief = mostly<Part>(24, 'chief', ...parts);
const byPublisher = mostly<Part>(14, 'owner', ...Array<Part>(12).fill('chief'), ...parts);

const asked = (action: Arbitrary<Action>, by = byOwner): Arbitrary<DeskCommand> =>
  fc.tuple(action, circumstances(by)).map(([what, how]) => command(what, how));

/** Languages to publish; undefined is all. */
const chosen = fc.option(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Locale[]>(['es'], ['en'], ['es', 'en']) },
    { weight: 1, arbitrary: fc.subarray([...locales], { minLength: 1 }) },
  ),
  { nil: undefined, freq: 2 },
);

/** All that can happen at the desk. */
export const commands = {
  create: fc
    .record({
      by: mostly<keyof typeof people>(6, 'ana', 'bruno', 'bruno', 'carla', 'carla', 'dora', 'eva'),
      isPublished: fc.boolean(),
      written: newContent,
      isRepeated,
    })
    .map(create),
  change: asked(changes.map(change)),
  rename: asked(renames.map(change)),
  exchange: asked(exchanges.map(change), byPublisher),
  removePicture: fc.nat({ max: 3 }).map(removePicture),
  publish: asked(chosen.map(publish), byPublisher),
  submit: asked(fc.constant(submit)),
  approve: asked(fc.constant(approve), byChief),
  requestChanges: asked(fc.constant(requestChanges), byChief),
  withdraw: asked(fc.constant(withdraw)),
  restore: asked(fc.option(fc.nat({ max: 5 }), { nil: undefined, freq: 9 }).map(restore)),
  remove: asked(fc.constant(remove)),
  schedule: asked(
    fc.tuple(fc.constantFrom(1, 2, 5, 60, 1, 2, 5, 60, 0), chosen).map((when) => schedule(...when)),
    byPublisher,
  ),
  unschedule: asked(fc.constant(unschedule)),
  publishDue: fc
    .record({ moment: mostly(3, ...moments), isTwice: mostly(4, false, true) })
    .map(publishDue),
  look: fc.record({ of, by: byOwner }).map(look),
} as const satisfies Readonly<Record<string, Arbitrary<DeskCommand>>>;
export type CommandName = keyof typeof commands;
