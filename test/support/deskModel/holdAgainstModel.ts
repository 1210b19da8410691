import fc from 'fast-check';
import { passTime } from './command.ts';
import type { Desk } from './Desk.ts';
import { emptyDesk } from './Model.ts';
import { sequences } from './sequences.ts';

/** How a run is repeated: what a failure prints. */
const { FC_SEED, FC_PATH, FC_REPLAY, FC_RUNS } = process.env;

/** A failure ends before the test does, so that it can be told. */
const mostMilliseconds = 240_000;

/** What happened in a sequence until desk and model differed. */
class Disagreement extends Error {
  override readonly name = 'Disagreement';
  constructor(story: readonly string[], cause: unknown) {
    super(story.join('\n'), { cause });
  }
}

export type Hold = {
  /** The test's file, in `test/endpoint/deskModel`. */
  readonly file: string;
  readonly isApprovalRequired: boolean;
  /** Sequences to run. */
  readonly runs: number;
};

/**
 * Runs random sequences of what editors, chiefs, admins and the minute rule do, through the handlers,
 * on DynamoDB Local, each from an empty desk. After each step everything that is stored and everything
 * that readers get must be as the model says.
 *
 * What a failure prints runs its sequence again. `FC_SEED` alone runs all sequences of that seed,
 * `FC_RUNS=1000` so many.
 * @throws Error with the shortest sequence that was found to fail, and how to run it again.
 */
export async function holdAgainstModel(
  desk: Desk,
  { file, isApprovalRequired, runs }: Hold,
): Promise<void> {
  const property = fc.asyncProperty(
    sequences(isApprovalRequired, FC_REPLAY),
    async ([commands, opening]) => {
      const model = emptyDesk(isApprovalRequired);
      try {
        passTime(model);
        await opening.run(model, desk);
        await fc.asyncModelRun(() => ({ model, real: desk }), commands);
      } catch (cause) {
        throw new Disagreement(model.story, cause);
      } finally {
        await desk.clear();
      }
    },
  );
  const details = await fc.check(property, {
    numRuns: FC_RUNS ? Number(FC_RUNS) : runs,
    ...(FC_SEED ? { seed: Number(FC_SEED) } : {}),
    ...(FC_PATH ? { path: FC_PATH } : {}),
    interruptAfterTimeLimit: mostMilliseconds,
    markInterruptAsFailure: true,
  });
  if (details.failed) throw failureOf(details, file);
}

function failureOf<Sequence>(details: fc.RunDetails<Sequence>, file: string): Error {
  const { counterexample, counterexamplePath, errorInstance, numRuns, numShrinks, seed } = details;
  if (counterexample === null) {
    return new Error(`only ${numRuns} sequences fit into ${mostMilliseconds} ms`);
  }
  const { message, cause } =
    errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));
  const replayPath = /replayPath="(.*?)"/.exec(String(counterexample))?.[1];
  const again = `FC_SEED=${seed} FC_PATH=${counterexamplePath} FC_REPLAY=${replayPath}`;
  const found = `Sequence ${numRuns} fails, made shorter ${numShrinks} times:`;
  const command = `npx vitest run --project endpoint test/endpoint/deskModel/${file}`;
  return new Error(`${found}\n${message}\nAgain by: ${again} ${command}`, { cause });
}
