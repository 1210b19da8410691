import { closeSync, openSync, writeSync } from 'node:fs';
import { connect, type Target } from '../../lib/content/connect.ts';
import { csvEntries } from '../../lib/content/csv/csvEntries.ts';
import { readMapping } from '../../lib/content/csv/Mapping.ts';
import { countsText, findingText, reasonsText } from '../../lib/content/describe.ts';
import type { Entry } from '../../lib/content/Entry.ts';
import { importContent, type Settled } from '../../lib/content/importContent.ts';
import { ndjsonEntries } from '../../lib/content/ndjsonEntries.ts';
import { Progress } from '../../lib/content/Progress.ts';
import { Stopped } from '../../lib/content/Stopped.ts';
import { Tally } from '../../lib/content/Tally.ts';
import { contentCheck } from './contentCheck.ts';

export type ImportSettings = {
  readonly file: string;
  readonly mapping?: string | undefined;
  readonly isDryRun: boolean;
  readonly report?: string | undefined;
  readonly target: Target;
};

/** @returns the exit code: 1 when a line was refused or the import did not come to its end */
export async function runImport(settings: ImportSettings): Promise<number> {
  const { file, isDryRun, target } = settings;
  const entries = entriesOf(settings);
  const tally = new Tally();
  const progress = new Progress(process.stderr, tally);
  const connection = isDryRun ? undefined : await connect(target);
  progress.say(connection ? `${file}: as ${connection.who}` : `${file}: dry run, nothing is sent`);
  const report = settings.report === undefined ? undefined : openSync(settings.report, 'w');
  const begun = performance.now();
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);

  const onSettled = (settled: Settled): void => {
    tally.add(settled);
    if (report !== undefined) writeSync(report, reportLine(settled));
    else for (const finding of settled.entry.findings) progress.say(findingText(finding));
    progress.step();
  };
  let end = '';
  try {
    const { signal } = interruption;
    const api = connection?.api;
    await importContent(entries, { ...(api ? { api } : {}), onSettled, signal });
    if (signal.aborted) end = 'interrupted';
  } catch (error) {
    if (!(error instanceof Stopped)) {
      progress.say(countsText(tally));
      throw error;
    }
    end = error.message;
  } finally {
    process.off('SIGINT', interrupt);
    if (report !== undefined) closeSync(report);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  progress.say(`${countsText(tally)}, in ${seconds} s`);
  const reasons = reasonsText(tally);
  if (reasons !== '') process.stdout.write(`${reasons}\n`);
  if (end !== '') {
    progress.say(`Stopped: ${end}. The same command goes on: what is there is left alone.`);
  }
  return end !== '' || tally.of('refused') > 0 ? 1 : 0;
}

/** @throws Error when the file is of no form that is known, or its mapping is missing or broken */
function entriesOf({ file, mapping }: ImportSettings): AsyncGenerator<Entry> {
  const check = contentCheck();
  if (/\.(nd)?jsonl?$/i.test(file)) return ndjsonEntries(file, check);
  if (!/\.csv$/i.test(file)) throw new Error(`${file}: must end in .ndjson or .csv`);
  if (mapping === undefined) throw new Error(`${file}: a CSV file needs --mapping <file.json>`);
  return csvEntries(file, readMapping(mapping), check);
}

const reportLine = ({ entry: { line, record, findings }, outcome }: Settled): string =>
  `${JSON.stringify({ line, outcome, ...(record ? { slug: record.slug } : {}), findings })}\n`;
