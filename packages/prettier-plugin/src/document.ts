import { lex } from '@proviso/grammar';
import type { Doc } from 'prettier';
import { builders, printer } from 'prettier/doc';
import { keptItems } from './kept.ts';
import { newLayout, type LaidItem } from './layout/layout.ts';
import { itemsOf } from './layout/shapes.ts';
import { isSame } from './same.ts';
import { readSource, type Source } from './source.ts';
import { newWriter } from './writer.ts';

const { hardline, join, literalline } = builders;

/** The options that change how a document is written. */
export interface Style {
  readonly printWidth: number;
  readonly tabWidth: number;
  readonly useTabs: boolean;
  /** Whether the document stands in another one, which may indent it. */
  readonly isEmbedded: boolean;
}

/** A document as it is to be printed, in pieces: its items, and what stands between them. */
export interface LaidDocument {
  readonly before: Doc;
  readonly items: readonly LaidItem[];
  readonly after: Doc;
}

/** Lines of a whole text. Its last line end stands alone, as Prettier takes it off where the text stands in another one. */
const joined = (lineEnd: Doc, text: string): Doc =>
  text.endsWith('\n') ? [join(lineEnd, text.slice(0, -1).split('\n')), lineEnd] : join(lineEnd, text.split('\n'));

/** What a document looks like as plain text. */
export const printed = (doc: Doc, { printWidth, tabWidth, useTabs }: Style): string =>
  printer.printDocToString(doc, { printWidth, tabWidth, useTabs }).formatted;

const startOfDocument = { first: true, closes: false, parted: false } as const;
const endOfDocument = { first: false, closes: true, parted: false } as const;

interface Attempt {
  readonly laid: LaidDocument;
  /** Whether it is certain to be read as before without being read. */
  readonly isCertain: boolean;
}

/** Null where something is wrong outside of all items. */
const attempt = (source: Source, style: Style): Attempt | null => {
  const isEmpty = source.tokens.length === 0;
  const kept = keptItems(source);
  if (kept === null) return null;
  const writer = newWriter(source);
  const layout = newLayout({
    source,
    writer,
    kept,
    width: style.printWidth,
    isEmbedded: style.isEmbedded,
    tabWidth: style.tabWidth,
  });
  const isPart = source.start > 0;
  const nodes = isEmpty ? [] : itemsOf(source.document);
  // The comments before the first item of a part belong to that item.
  const opening = isEmpty || (isPart && nodes.length > 0) ? [] : writer.newLine(startOfDocument).lines;
  const heading = isEmpty || isPart ? '' : layout.heading(source.document);
  const items = layout.items(nodes, 0, { opens: isPart, partsSections: true });
  const rest = writer.until(Infinity);
  const { lines: closing } = writer.newLine(isEmpty ? { ...startOfDocument, closes: true } : endOfDocument);
  const laid: LaidDocument = { before: [...opening, heading], items, after: [rest, ...closing] };
  return { laid, isCertain: isEmpty || (source.problems.length === 0 && !writer.isRespaced()) };
};

/** The text of a sound document; null where it would be read as other words than before. The same words make the same tree. */
const checkedText = (source: Source, { laid }: Attempt, style: Style): string | null => {
  const text = printed(docOf(laid), style);
  return isSame(source, lex(source.text.slice(0, source.start) + text)) ? text : null;
};

/** How often a document with mistakes is formatted until nothing changes: what was skipped may be read then. */
const mostAttempts = 4;

/** The text of a document with mistakes that formatting does not change any more; null where it would say something else. */
const settledText = (source: Source, first: Attempt | null, style: Style): string | null => {
  let before = '';
  let made = first;
  for (let left = mostAttempts; left > 0 && made !== null; left--) {
    const text = printed(docOf(made.laid), style);
    if (text === before) return text;
    const again = readSource(text);
    if (!isSame(source, again)) return null;
    before = text;
    made = attempt(again, style);
  }
  return null;
};

/** Lays a document out. What is wrong in it stays as it is; where that cannot be, all of it does. */
export const laidDocument = (source: Source, style: Style): LaidDocument => {
  const made = attempt(source, style);
  if (made?.isCertain === true) return made.laid;
  const isSound = source.problems.length === 0 && made !== null;
  const text = isSound ? checkedText(source, made, style) : settledText(source, made, style);
  return {
    before: text === null ? joined(literalline, source.text.slice(source.start)) : joined(hardline, text),
    items: [],
    after: '',
  };
};

/** A laid-out document in one piece. */
export const docOf = ({ before, items, after }: LaidDocument): Doc => [
  before,
  ...items.flatMap((item) => [...item.before, item.doc]),
  after,
];
