import { expectAgreement } from './agreement.ts';
import { type DeskCommand, passTime } from './command.ts';
import type { Model } from './Model.ts';
import { publishAllDue } from './scheduling.ts';

/** When the rule's minute comes: seen from the next publication that waits. */
export const moments = ['when it is due', 'a millisecond early', 'an hour late'] as const;

export type Tick = { readonly moment: (typeof moments)[number]; readonly isTwice: boolean };

const hour = 60 * 60 * 1000;

/** Moves the clock, and lets the rule run; often enough two runs overlap. */
export const publishDue = ({ moment, isTwice }: Tick): DeskCommand => ({
  check: ({ reviews }) => reviews.length > 0,
  run: async (model, desk) => {
    const due = nextDue(model);
    const wait = { 'when it is due': 0, 'a millisecond early': -1, 'an hour late': hour }[moment];
    passTime(model, Math.max(1000, due + wait - model.now));
    model.story.push(`publishDue ${moment}${isTwice ? ', twice at once' : ''}`);
    const requestId = `tick-${model.now}`;
    await Promise.all([
      desk.publishDue(requestId),
      ...(isTwice ? [desk.publishDue(requestId)] : []),
    ]);
    publishAllDue(model, requestId);
    await expectAgreement(model, desk);
  },
  toString: () => `publishDue ${moment}${isTwice ? ', twice at once' : ''}`,
});

/** Milliseconds since 1970. */
const nextDue = ({ reviews, now }: Model): number =>
  Math.min(
    ...reviews.flatMap(({ schedule }) => (schedule ? [Date.parse(schedule.at)] : [])),
    now + hour,
  );
