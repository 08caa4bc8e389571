/** A quick look over JSON that is known to be valid, to see whether a closer one is needed. */

export interface Measure {
  /** How many properties are written. */
  readonly members: number;
  readonly depth: number;
  /** Whether there is a number with so many digits, or with an exponent, that it may not be kept exactly. */
  readonly longNumber: boolean;
}

const quotationMark = 0x22;
const backslash = 0x5c;
const exactLength = 15;

/** The place of the quotation mark that ends the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function isNumberPart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2b || code === 0x2d || (code | 0x20) === 0x65;
}

/** Counts in one pass; right for valid JSON, and near enough for any other text. */
export function measure(text: string): Measure {
  let members = 0;
  let open = 0;
  let depth = 0;
  let longNumber = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) at = endOfString(text, at);
    else if (code === 0x3a) members += 1;
    else if (code === 0x7b || code === 0x5b) depth = Math.max(depth, (open += 1));
    else if (code === 0x7d || code === 0x5d) open -= 1;
    else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const start = at;
      while (isNumberPart(text.charCodeAt(at + 1))) at += 1;
      const length = at + 1 - start;
      longNumber ||= length > exactLength || (length > 1 && /e/i.test(text.slice(start, at + 1)));
    }
  }
  return { members, depth, longNumber };
}

/** How many properties a value has that JSON.parse has made, at every depth. */
export function countMembers(value: unknown): number {
  let members = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const held: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) members += held.length;
    for (const inner of held) if (typeof inner === 'object') waiting.push(inner);
  }
  return members;
}
