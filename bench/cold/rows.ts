import { weigh } from '../bundle/weigh.ts';
import { gates } from '../gates.ts';
import type { Bundles } from './buildBundles.ts';
import type { Contest } from './Contest.ts';
import type { ColdStart, ColdStarts } from './measureCold.ts';
import type { WarmTimes } from './measureWarm.ts';
import type { Row } from './Row.ts';
import { median, ratio } from './statistics.ts';

const kibibyte = 1024;

/** What a bundle weighs, beside that of the SDK alone with esbuild's defaults. */
export function bundleRows(subject: string, { ours, sdkDefault }: Bundles): readonly Row[] {
  const weight = weigh(ours);
  const reference = weigh(sdkDefault);
  return [
    {
      subject,
      measure: 'bundle, KiB (the SDK by default)',
      ours: weight.bytes / kibibyte,
      reference: reference.bytes / kibibyte,
      gate: { of: 'ours', most: gates.bundle },
    },
    {
      subject,
      measure: 'bundle by gzip, KiB',
      ours: weight.gzipped / kibibyte,
      reference: reference.gzipped / kibibyte,
      gate: { of: 'ours', most: gates.gzip },
    },
  ];
}

/**
 * What cold starts took. The gate is on the time that passes; where the machine was busy with other
 * things, that says more about them than about us, and the gate is on the CPU time.
 */
export function coldRows({ name, hasColdGate }: Contest, starts: ColdStarts): readonly Row[] {
  const rowOf = (reference: keyof ColdStarts, figure: keyof ColdStart, measure: string): Row => ({
    subject: name,
    measure,
    ...compared(figuresOf(starts.ours, figure), figuresOf(starts[reference], figure)),
  });
  const gate = hasColdGate ? ({ gate: { of: 'ratio', most: gates.cold } } as const) : {};
  const isBusy = wasBusy(starts.ours);
  return [
    {
      ...rowOf('sdkDefault', 'milliseconds', 'cold start, ms (the SDK by default)'),
      ...(isBusy ? {} : gate),
    },
    {
      ...rowOf('sdkDefault', 'cpuMilliseconds', 'CPU of it, ms'),
      ...(isBusy ? gate : {}),
    },
    rowOf('naked', 'milliseconds', 'cold start, ms (the naked client)'),
    rowOf('bare', 'milliseconds', 'cold start, ms (a handler that does nothing)'),
  ];
}

const figuresOf = (starts: readonly ColdStart[], figure: keyof ColdStart): readonly number[] =>
  starts.map((start) => start[figure]);

/** Undisturbed, a process waits a little for answers and runs a little on both cores at once. */
const wasBusy = (starts: readonly ColdStart[]): boolean =>
  ratio(figuresOf(starts, 'milliseconds'), figuresOf(starts, 'cpuMilliseconds')) > 1.1;

/** What warm requests took. */
export const warmRow = (subject: string, { ours, naked }: WarmTimes): Row => ({
  subject,
  measure: 'warm request, µs of CPU (the naked client)',
  ...compared(ours, naked),
  gate: { of: 'ratio', most: gates.warm },
});

const compared = (ours: readonly number[], references: readonly number[]) => ({
  ours: median(ours),
  reference: median(references),
  ratio: ratio(ours, references),
});
