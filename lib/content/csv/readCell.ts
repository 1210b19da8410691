import type { Reader } from './Mapping.ts';
import { list } from './parsers/list.ts';
import { lookUp } from './parsers/lookUp.ts';
import { countOf, decimalOf, fractionOf } from './parsers/numbers.ts';
import type { Reading } from './parsers/Reading.ts';
import { sensitivity } from './parsers/sensitivity.ts';
import { size } from './parsers/size.ts';
import { videoModes } from './parsers/videoModes.ts';
import { withUnit } from './parsers/withUnit.ts';
import { yesNo } from './parsers/yesNo.ts';

/** A reading; or in `leftOut` why the mapping does not want the value. */
export type CellReading = Reading & { readonly leftOut?: string };

/** Reads a cell that is not empty, as the mapping says. */
export function readCell(reader: Reader, text: string): CellReading {
  if (reader.empty.includes(text)) return {};
  const reading = readingOf(reader, text);
  const below = 'below' in reader ? reader.below : undefined;
  const isKept = !below || typeof reading.value !== 'number' || reading.value < below.value;
  return isKept ? reading : { leftOut: below.otherwise };
}

function readingOf(reader: Reader, text: string): Reading {
  switch (reader.as) {
    case 'text':
      return { value: text.replaceAll(/\s+/g, ' ') };
    case 'yesNo':
      return yesNo(text);
    case 'number':
      return withUnit(text, '', decimalOf);
    case 'quantity':
      return withUnit(text, reader.unit, decimalOf);
    case 'count':
      return withUnit(text, reader.unit, countOf);
    case 'fraction':
      return withUnit(text, reader.unit, fractionOf);
    case 'size':
      return size(text, reader.parts, reader.unit);
    case 'sensitivity':
      return sensitivity(text);
    case 'videoModes':
      return videoModes(text);
    case 'list':
      return list(text, reader);
    case 'lookUp':
      return lookUp(text, reader.table, reader.patterns);
  }
}
