import { createReadStream } from 'node:fs';

/** A line of a file, by its number from 1. */
export type TextLine = { readonly line: number; readonly text: string };

/**
 * The lines of a UTF-8 file that are not empty. Only \n ends a line: U+2028, at which node:readline
 * breaks as well, may stand in a JSON text.
 * @throws Error when the file cannot be read
 */
export async function* linesOf(file: string): AsyncGenerator<TextLine> {
  let line = 0;
  let rest = '';
  const chunks: AsyncIterable<string> = createReadStream(file, 'utf8');
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { line, text };
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, text: rest };
}
