import * as v from 'valibot';
import { CalendarDate, oneOf, text } from './fields.ts';

/** Where the tested camera came from: readers are told, because it can colour a judgement. */
export const TestUnit = v.strictObject({
  source: oneOf(['owned', 'loan', 'manufacturer']),
  firmware: v.optional(text(40)),
  preProduction: v.optional(v.boolean(), false),
  disclosure: v.optional(text(1000)),
  testedFrom: v.optional(CalendarDate),
  testedTo: v.optional(CalendarDate),
});
