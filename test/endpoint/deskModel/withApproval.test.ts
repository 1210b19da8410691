import { it, vi } from 'vitest';
import { startDesk } from '../../support/deskModel/Desk.ts';
import { holdAgainstModel } from '../../support/deskModel/holdAgainstModel.ts';

vi.useFakeTimers({ toFake: ['Date'] });
const desk = await startDesk();

it(
  'a desk that demands approval does as its model says, whatever is asked of it',
  { timeout: 300_000 },
  () =>
    holdAgainstModel(desk, { file: 'withApproval.test.ts', isApprovalRequired: true, runs: 150 }),
);
