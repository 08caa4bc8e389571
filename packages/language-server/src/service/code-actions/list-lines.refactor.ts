import type { ServiceDocument, TextRange } from '../document.ts';
import { around, type Refactoring } from './context.ts';
import { bracesOf } from './edits/insert.ts';
import { indentAt, lineEnd, lineStart, widest } from './edits/lines.ts';
import { withDash } from './edits/remove.ts';

/** The items of the list in braces that a node ends with. */
const written = (document: ServiceDocument, items: readonly TextRange[]): readonly string[] =>
  items.map((item) => {
    const { start, end } = withDash(document, item);
    return document.text.slice(start, end);
  });

/** Gives each point of a list a line of its own, or puts all of them on one line, if there is room. */
export const listLinesRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const { document } = context;
    const { uri, text, parsed } = document;
    const node = around(context, start).findLast(
      (each) => each.kind === 'BlockOf' || each.kind === 'CountedOnce' || each.kind === 'Entries',
    );
    const items = node === undefined ? [] : node.kind === 'Entries' ? node.entries : (node.statements ?? []);
    const braces = node === undefined ? null : bracesOf(document, node);
    if (braces === null || items.length < 2) return [];
    if (parsed.comments.some((comment) => braces.start < comment.start && comment.start < braces.end)) return [];
    const all = written(document, items);
    const inside = text.slice(braces.start, braces.end);
    if (!inside.includes('\n')) {
      const indent = indentAt(text, braces.start);
      const lines = all.map((each) => `${indent}  ${each}\n`).join('');
      return [
        {
          title: 'Write each of these on a line of its own',
          changes: [{ uri, ...braces, text: `{\n${lines}${indent}}` }],
        },
      ];
    }
    const line = `{ ${all.join('  ')} }`;
    const length = braces.start - lineStart(text, braces.start) + line.length + lineEnd(text, braces.end) - braces.end;
    if (line.includes('\n') || length > widest) return [];
    return [{ title: 'Write these on one line', changes: [{ uri, ...braces, text: line }] }];
  },
};
