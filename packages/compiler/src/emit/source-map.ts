/** The way back from emitted lines to the document. */
import { addMapping, GenMapping, toEncodedMap } from '@jridgewell/gen-mapping';
import type { Chunk } from './code.ts';

/** The text of the source map of a file that consists of these chunks. */
export function sourceMapText(file: string, chunks: readonly Chunk[]): string {
  const map = new GenMapping({ file });
  let line = 1;
  for (const { lines, span } of chunks) {
    for (const text of lines.flatMap((one) => one.split('\n'))) {
      if (span !== null && text !== '') {
        const column = text.length - text.trimStart().length;
        addMapping(map, {
          generated: { line, column },
          source: span.document,
          original: { line: span.line, column: span.column - 1 },
        });
      }
      line += 1;
    }
  }
  return `${JSON.stringify(toEncodedMap(map))}\n`;
}
