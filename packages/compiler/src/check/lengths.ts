import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Limits } from '../limits.ts';

/** How long tokens may be, by the names of their types. */
export const longest = (
  limits: Limits,
): ReadonlyMap<string, { readonly what: 'name' | 'text'; readonly limit: number }> =>
  new Map([
    ['Name', { what: 'name', limit: limits.nameLength }],
    ['Text', { what: 'text', limit: limits.textLength }],
    ['Prose', { what: 'text', limit: limits.textLength }],
  ]);

/** Reports names and texts that are longer than anybody would read. */
export const checkLengths = (document: LoadedDocument, limits: Limits, report: Reporter['report']): void => {
  const sizes = longest(limits);
  for (const { tokenType, startOffset, endOffset } of document.parsed.tokens) {
    const size = sizes.get(tokenType.name);
    const length = endOffset + 1 - startOffset;
    if (size === undefined || length <= size.limit) continue;
    report('too-long', { document, range: { start: startOffset, end: endOffset + 1 } }, { ...size, length });
  }
};
