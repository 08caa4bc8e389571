/** What stands at the beginning of the standard input, to tell one JSON from JSON Lines. */

export type Chunks = AsyncIterable<string | Uint8Array>;

export interface Beginning {
  /** What has been read to find out, to be read again. */
  readonly seen: readonly (string | Uint8Array)[];
  /** Whether the first line that is not blank opens something and does not close it, or has no end within the limit. */
  readonly isOpen: boolean;
  readonly rest: AsyncIterator<string | Uint8Array>;
}

/** Follows JSON character by character up to the end of the first line that is not blank. */
interface FirstLine {
  depth: number;
  inText: boolean;
  escaped: boolean;
  begun: boolean;
}

/** Goes through a part of the text; true where the line ends in it. */
function goThrough(line: FirstLine, part: string): boolean {
  for (const character of part) {
    if (character === '\n') {
      if (line.begun) return true;
      continue;
    }
    line.begun ||= character.trim() !== '';
    if (line.escaped) line.escaped = false;
    else if (character === '\\') line.escaped = line.inText;
    else if (character === '"') line.inText = !line.inText;
    else if (line.inText) continue;
    else if (character === '{' || character === '[') line.depth += 1;
    else if (character === '}' || character === ']') line.depth -= 1;
  }
  return false;
}

/** Reads as far as the first line goes, and no further than the limit. */
export async function beginningOf(stdin: Chunks, mostBytes: number): Promise<Beginning> {
  const rest = stdin[Symbol.asyncIterator]();
  const seen: (string | Uint8Array)[] = [];
  const decoder = new TextDecoder();
  const line: FirstLine = { depth: 0, inText: false, escaped: false, begun: false };
  let size = 0;
  let ended = false;
  while (!ended && size <= mostBytes) {
    const next = await rest.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.length;
    ended = goThrough(line, typeof next.value === 'string' ? next.value : decoder.decode(next.value, { stream: true }));
  }
  return { seen, isOpen: line.depth > 0 || (!ended && size > mostBytes), rest };
}
