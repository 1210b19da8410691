import type { GenericSchema } from 'valibot';
import type { Fault } from '../domain/Fault.ts';
import { fitTo } from '../domain/fitTo.ts';
import { RequestError } from './RequestError.ts';

/**
 * What a schema makes of a part of a request.
 * @throws RequestError with every fault of the part.
 */
export function parsePart(
  schema: GenericSchema,
  input: unknown,
  code: 'INVALID_PARAMETER' | 'INVALID_BODY',
): unknown {
  const fitted = fitTo(schema, input);
  if ('output' in fitted) return fitted.output;
  const errors = code === 'INVALID_PARAMETER' ? fitted.faults.map(ofParameter) : fitted.faults;
  const unknown = code === 'INVALID_PARAMETER' && errors.some((e) => e.code === 'UNKNOWN_FIELD');
  throw new RequestError(unknown ? 'UNKNOWN_PARAMETER' : code, detailOf(errors), errors);
}

/** The first fault in a sentence. */
const detailOf = ([first]: readonly Fault[]): string =>
  `${first?.path || 'The whole'} ${first?.message ?? 'does not fit'}`;

/** A fault in one of the values of a parameter is a fault of the parameter. */
const ofParameter = (fault: Fault): Fault => ({
  ...fault,
  path: fault.path.replace(/^(\/[^/]*).*/, '$1'),
});
