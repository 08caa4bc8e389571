/** From the service's words to those of the protocol. */
import type { Span } from '@proviso/compiler';
import {
  FoldingRangeKind,
  SymbolKind as ProtocolKind,
  type DocumentSymbol as ProtocolSymbol,
  type FoldingRange as ProtocolFolding,
  type Range,
  type SelectionRange,
  type TextEdit as ProtocolEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, SymbolKind } from '../service/provide-document-symbols.ts';
import type { FoldingRange } from '../service/provide-folding-ranges.ts';
import type { TextRange } from '../service/document.ts';
import type { TextEdit } from '../service/text-edit.ts';

/** The range as lines and characters. */
export const rangeOf = (document: TextDocument, { start, end }: TextRange): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The range in UTF-16 offsets. */
export const offsetsOf = (document: TextDocument, { start, end }: Range): TextRange => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** The range of a span, whose lines and columns begin with 1. */
export const rangeOfSpan = ({ line, column, endLine, endColumn }: Span): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});

/** A change of the document. */
export const editOf = (document: TextDocument, edit: TextEdit): ProtocolEdit => ({
  range: rangeOf(document, edit),
  newText: edit.text,
});

/** What symbols are in the protocol, which knows what programs are made of. */
export const symbolKinds: Readonly<Record<SymbolKind, ProtocolKind>> = {
  program: ProtocolKind.Module,
  catalog: ProtocolKind.Package,
  examples: ProtocolKind.Module,
  section: ProtocolKind.Namespace,
  requirement: ProtocolKind.Method,
  exception: ProtocolKind.Method,
  definition: ProtocolKind.Function,
  question: ProtocolKind.Boolean,
  revision: ProtocolKind.Event,
  kind: ProtocolKind.Class,
  entry: ProtocolKind.Constant,
  group: ProtocolKind.Array,
  scale: ProtocolKind.Enum,
  calendar: ProtocolKind.Array,
  series: ProtocolKind.Array,
  choice: ProtocolKind.Enum,
  record: ProtocolKind.Struct,
  field: ProtocolKind.Field,
  sample: ProtocolKind.Object,
  expectation: ProtocolKind.Event,
  state: ProtocolKind.EnumMember,
  clock: ProtocolKind.Event,
  duty: ProtocolKind.Method,
};

/** A symbol with all that is in it. */
export const symbolOf = (document: TextDocument, symbol: DocumentSymbol): ProtocolSymbol => ({
  name: symbol.name,
  detail: symbol.detail,
  kind: symbolKinds[symbol.kind],
  range: rangeOf(document, symbol.range),
  selectionRange: rangeOf(document, symbol.selection),
  children: symbol.children.map((child) => symbolOf(document, child)),
});

/** Lines that fold. What ends with a brace keeps the line of the brace. */
export const foldingOf = (document: TextDocument, { start, end, kind }: FoldingRange): ProtocolFolding => {
  const range = rangeOf(document, { start, end });
  const isComment = kind === 'comment';
  return {
    startLine: range.start.line,
    endLine: isComment ? range.end.line : Math.max(range.start.line, range.end.line - 1),
    ...(isComment ? { kind: FoldingRangeKind.Comment } : {}),
  };
};

/** Ranges of which each is in the next, as the protocol nests them. */
export const selectionOf = (document: TextDocument, ranges: readonly TextRange[]): SelectionRange =>
  ranges
    .toReversed()
    .reduce<SelectionRange | null>(
      (parent, range) => ({ range: rangeOf(document, range), ...(parent === null ? {} : { parent }) }),
      null,
    ) ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
