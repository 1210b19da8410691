import { ApiProblem } from './ApiProblem.ts';
import { CameraIds } from './CameraIds.ts';
import type { ContentApi } from './ContentApi.ts';
import type { ContentRecord, Entry, Finding } from './Entry.ts';
import { Pool } from './Pool.ts';
import { type Sent, sendRecord } from './sendRecord.ts';
import { valueAt } from './valueAt.ts';

/** What became of a line; `valid` in a dry run. */
export type Outcome = Sent['outcome'] | 'valid' | 'refused';

export type Settled = { readonly entry: Entry; readonly outcome: Outcome };

export type ImportOptions = {
  /** Nothing is sent where absent: a dry run. */
  readonly api?: ContentApi;
  readonly onSettled: (settled: Settled) => void;
  /** No further line is begun once it is aborted. */
  readonly signal?: AbortSignal;
};

/** Requests at one time: enough to hide the way to another continent, few enough to bother nobody. */
const sideBySide = 4;

/**
 * Imports records line by line. A line that is refused does not stop the others. Doing it again does
 * nothing twice: what is there already is recognized by the request's `Idempotency-Key` for a day,
 * and by its slug for ever. So an interrupted import is completed by the same command.
 *
 * @throws Stopped when the backend is away or lets nobody in; the lines settled so far stay
 */
export async function importContent(
  entries: AsyncIterable<Entry>,
  { api, onSettled, signal }: ImportOptions,
): Promise<void> {
  const pool = new Pool(sideBySide);
  const cameras = api && new CameraIds(api);
  let kind: ContentRecord['kind'] | undefined;
  try {
    for await (const entry of entries) {
      if (signal?.aborted) return;
      const { record } = entry;
      if (!record) {
        onSettled({ entry, outcome: 'refused' });
      } else if (!api || !cameras) {
        onSettled({ entry, outcome: 'valid' });
      } else {
        // A review may be of a camera of the lines before: they must be there first.
        if (kind && kind !== record.kind) await pool.idle();
        ({ kind } = record);
        await pool.start(async () => onSettled(await settle(entry, record, api, cameras)));
      }
    }
  } finally {
    await pool.idle();
  }
}

async function settle(
  entry: Entry,
  record: ContentRecord,
  api: ContentApi,
  cameras: CameraIds,
): Promise<Settled> {
  try {
    const { outcome, note } = await sendRecord(record, api, cameras);
    const findings = note ? [...entry.findings, { line: entry.line, ...note }] : entry.findings;
    return { entry: { ...entry, findings }, outcome };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const findings = [...findingsOf(error, entry.line, record), ...entry.findings];
    return { entry: { ...entry, findings }, outcome: 'refused' };
  }
}

/** What the API found wrong, as if it had been found here. */
function findingsOf(problem: ApiProblem, line: number, { body }: ContentRecord): Finding[] {
  const { code, message, errors } = problem;
  if (errors.length === 0) return [{ line, code, message }];
  return errors.map((fault) => {
    const value = valueAt(body, fault.path);
    return { line, ...fault, ...(value === undefined ? {} : { value }) };
  });
}
