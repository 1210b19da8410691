import * as v from 'valibot';
import type { HttpEvent } from '../../functions/shared/api/HttpEvent.ts';

/** A kind of request that is measured: its events are asked for in turn, again and again. */
export type Case = {
  readonly name: string;
  readonly events: readonly HttpEvent[];
  /** Whether something is published before each request, and a second passes. */
  readonly isAfterPublication: boolean;
  /** Which goals of lists are its goals: those of time, or also that of growth. */
  readonly goals: 'all' | 'time' | 'none';
};

export const Round = v.object({
  milliseconds: v.array(v.number()),
  cpuMilliseconds: v.number(),
  rssMb: v.number(),
});
/** Requests of a case, one after the other: how long each took, and the CPU time of all. */
export type Round = v.InferOutput<typeof Round>;

/** A case as it is written down: CPU time is that of one request. */
export type CaseResult = {
  readonly name: string;
  readonly cards: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
};
