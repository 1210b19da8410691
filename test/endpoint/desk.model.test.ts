import { afterAll, it, vi } from 'vitest';
import { startDesk } from '../support/deskModel/Desk.ts';
import { holdAgainstModel } from '../support/deskModel/holdAgainstModel.ts';

/**
 * Random sequences of what editors, chiefs, admins and the minute rule do, through the handlers, on
 * DynamoDB Local. After each step everything that is stored and everything that readers get must be
 * as a simple model of the rules says: test/support/deskModel.
 *
 * A failure tells the shortest sequence that fails, and how to run that one again:
 * `FC_SEED=… FC_PATH=… FC_REPLAY=… npx vitest run --project endpoint test/endpoint/desk.model.test.ts
 * -t …`. `FC_SEED` alone runs all sequences of that seed; `FC_RUNS=1000` runs so many.
 */
vi.useFakeTimers({ toFake: ['Date'] });
afterAll(() => {
  vi.useRealTimers();
});
const desk = await startDesk();

it.each([
  { stage: 'needs no approval', isApprovalRequired: false },
  { stage: 'demands approval', isApprovalRequired: true },
])(
  'a desk that $stage does as its model says, whatever is asked of it',
  {
    timeout: 300_000,
  },
  (stage) => holdAgainstModel(desk, { ...stage, runs: 150 }),
);
