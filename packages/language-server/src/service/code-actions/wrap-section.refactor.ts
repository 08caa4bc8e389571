import { type Refactoring } from './context.ts';
import { lineEnd } from './edits/lines.ts';
import { startWithDoc } from './edits/remove.ts';

const outside: ReadonlySet<string> = new Set(['Use', 'Revisions', 'Section', 'Error']);

/** Puts the items that are selected into a section, whose title its author has to replace. */
export const wrapSectionRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: ({ document }, { start, end }) => {
    const { uri, text, parsed } = document;
    const tree = parsed.document;
    if (tree.kind !== 'Program' || end <= start) return [];
    const items = tree.items.filter((item) => item.start < end && start < item.end);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined || items.some(({ kind }) => outside.has(kind))) return [];
    const from = startWithDoc(document, first);
    const to = lineEnd(text, last.end);
    const inner = text.slice(from, to).replace(/\n(?=[^\r\n])/gu, '\n  ');
    const before = text.slice(0, from);
    const space = before.trim() === '' || /\n\s*\n\s*$/u.test(before) ? '' : '\n';
    const following = text.slice(to);
    const after = following.trim() === '' || /^\r?\n[ \t]*\r?\n/u.test(following) ? '' : '\n';
    return [
      {
        title: 'Move this into a section',
        changes: [{ uri, start: from, end: to, text: `${space}section "New section" {\n  ${inner}\n}${after}` }],
      },
    ];
  },
};
