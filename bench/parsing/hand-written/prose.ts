const space = 32;
const tab = 9;
const lineFeed = 10;

const indentation = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && (text.charCodeAt(at) === space || text.charCodeAt(at) === tab)) at++;
  return at - from;
};

/** Where a line ends without the space at its end. */
const trimmedEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && (text.charCodeAt(end - 1) === space || text.charCodeAt(end - 1) === tab)) end--;
  return end;
};

/** Signs that end lines or are space, of which the quick way knows nothing. */
const unusual = /[\r\v\f\u0085-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f-\u3000\ufeff]/;

/** What `dedent` gives, without patterns and without a list of lines; null where the text has unusual space. */
export const dedentQuickly = (source: string, from: number, to: number): string | null => {
  if (unusual.test(source.slice(from, to))) return null;
  let shared = -1;
  for (let line = from; line <= to;) {
    const end = lineEnd(source, line, to);
    const indent = indentation(source, line, end);
    if (line + indent < end && (shared === -1 || indent < shared)) shared = indent;
    line = end + 1;
  }
  let result = '';
  let isFirst = true;
  for (let line = from; line <= to;) {
    const end = lineEnd(source, line, to);
    const trimmed = trimmedEnd(source, line, end);
    const isOuter = line === from || end === to;
    if (trimmed > line || !isOuter) {
      if (!isFirst) result += '\n';
      isFirst = false;
      result += source.slice(Math.min(line + Math.max(shared, 0), trimmed), trimmed);
    }
    line = end + 1;
  }
  return result;
};

const lineEnd = (source: string, from: number, to: number): number => {
  let at = from;
  while (at < to && source.charCodeAt(at) !== lineFeed) at++;
  return at;
};
