import { parseLimits, type ParseLimits } from '../limits.ts';
import { parse } from '../parse.ts';
import type { ParseResult } from '../parse-result.ts';
import { findingsOf } from '../parser/findings.ts';
import { indexOfToken } from '../tokens/index-of-token.ts';
import { lexPart, type LexResult } from '../tokens/lexer.ts';
import { cutDeepNesting } from '../tokens/nesting.ts';
import type { SyntaxProblem } from '../problems/problem.ts';
import type { Document } from '../tree/documents.ts';
import type { Node } from '../tree/nodes.ts';
import { isBalanced } from './balance.ts';
import { changeBetween, type Change } from './change.ts';
import { keep, takeKept, type Kept, type TextRange } from './kept.ts';
import { merged, touchedIn, type Touched } from './merge.ts';
import { withOwnWords } from './own-words.ts';
import { readRegion, type RegionRead } from './read-region.ts';
import { regionAround, type Margins, type Region } from './region.ts';
import { shiftComments, shifted, shiftItem, shiftTokens } from './shift.ts';

/**
 * What a repair looks at stands this far around a mistake at most (parser/neighbourhood.ts). Many mistakes are looked at
 * together, in the whole document: what is spent on them is bounded there.
 */
const aroundTrouble: Margins = { before: 4, after: 5, mistakes: 20 };
/** What is read of an item depends on the two tokens after it. */
const usual: Margins = { before: 2, after: 1, mistakes: 0 };

/** The range that holds both. */
const hull = (one: TextRange, other: TextRange | null): TextRange =>
  other === null ? one : { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };

/** Where something stands after a change. */
const moved = ({ start, end }: TextRange, { oldEnd, newEnd }: Change): TextRange => ({
  start: start < oldEnd ? start : start + newEnd - oldEnd,
  end: end < oldEnd ? end : end + newEnd - oldEnd,
});

/** A document, section or policy with other items. */
const withItems = <Parent extends Node>(parent: Parent, items: readonly Node[], end: number): Parent =>
  Object.assign({ ...parent }, { items, end });

const itemsOf = (node: Node): readonly Node[] => ('items' in node ? node.items : []);

/** The items with those of a region replaced, in the section around it and in those around that. */
const rebuilt = (document: Document, { around, items, from, to }: Region, read: readonly Node[], by: number) => {
  const after = items.slice(to);
  for (const item of after) shiftItem(item, by);
  let inner: readonly Node[] = [...items.slice(0, from), ...read, ...after];
  let parents: readonly Node[] = around;
  for (let outer = parents.at(-1); outer !== undefined; outer = parents.at(-1)) {
    parents = parents.slice(0, -1);
    const container = withItems(outer, inner, outer.end + by);
    const siblings: readonly Node[] = itemsOf(parents.at(-1) ?? document);
    const place = siblings.indexOf(outer);
    for (const item of siblings.slice(place + 1)) shiftItem(item, by);
    inner = siblings.with(place, container);
  }
  return inner;
};

/** What a change has come to in a region around it. */
interface Reread extends RegionRead {
  readonly region: Region;
  readonly lexed: LexResult;
  /** The places of the region's tokens among those of the text before. */
  readonly first: number;
  readonly next: number;
}

/** Reads the region around a change; null where that might give something else than to read the document. */
const readAround = (
  previous: ParseResult,
  kept: Kept,
  text: string,
  change: Change,
  margins: Margins,
): Reread | null => {
  const { document, tokens } = previous;
  if (document.kind === 'Unknown') return null;
  const range = hull({ start: change.start, end: change.oldEnd }, kept.trouble);
  const region = regionAround(document, tokens, range, margins);
  const first = indexOfToken(tokens, region.start);
  const next = region.end === null ? tokens.length : indexOfToken(tokens, region.end);
  if ((next - first) * 2 > tokens.length) return null;
  if (kept.trouble !== null && !isBalanced(tokens.slice(first, next))) return null;

  const to = region.end === null ? text.length : region.end + change.newEnd - change.oldEnd;
  const dozen = Math.max(0, first - 12);
  const before = [...tokens.slice(0, Math.min(dozen, 1)), ...tokens.slice(dozen, first)];
  const lexed = withOwnWords(lexPart(text, { from: region.start, to, before }));
  if (region.end !== null && !lexed.isWhole) return null;
  const cut = cutDeepNesting(lexed.tokens, kept.limits.nesting - region.around.length);
  if (cut.problems.length > 0) return null;
  const outside = first + tokens.length - next;
  const whole = { kind: document.kind, outside, end: text.length };
  const read = readRegion(whole, region, lexed.tokens, margins.mistakes);
  return read === null ? null : { ...read, region, lexed, first, next };
};

/** The document with what was read in the place of a region; null where the region's ends are not what they were. */
const withRegion = (document: Document, { items: read, document: part, region }: Reread, touched: Touched) => {
  const { items, from, to, start, end } = region;
  const now = merged(read, items.slice(from, to), touched);
  if (start > 0 && now[0] !== items[from]) return null;
  if (end !== null && now.at(-1) !== items[to - 1]) return null;
  const all = rebuilt(document, region, now, touched.by);
  const head = start === 0 ? part : document;
  return Object.assign({ ...head }, { items: all, end: end === null ? part.end : document.end + touched.by });
};

const changed = (previous: ParseResult, kept: Kept, text: string, change: Change): ParseResult | null => {
  const usually = kept.trouble === null ? readAround(previous, kept, text, change, usual) : null;
  const reread = usually ?? readAround(previous, kept, text, change, aroundTrouble);
  if (reread === null) return null;
  const { read, region, lexed, first, next, trouble } = reread;
  const by = change.newEnd - change.oldEnd;
  const before = kept.trouble === null ? null : moved(kept.trouble, change);
  const range = hull(hull({ start: change.start, end: change.newEnd }, before), trouble);
  const document = withRegion(previous.document, reread, touchedIn(lexed.tokens, range, by));
  if (document === null) return null;

  const isBefore = ({ start }: TextRange): boolean => start < region.start;
  const isAfter = ({ start }: TextRange): boolean => region.end !== null && start >= region.end;
  const lexical = [
    ...kept.lexical.filter(isBefore),
    ...lexed.problems,
    ...kept.lexical.filter(isAfter).map((problem) => shifted(problem, by)),
  ];
  const commentsAfter = previous.comments.filter(isAfter);
  shiftComments(commentsAfter, by);
  const tokens = previous.tokens.slice(0, first).concat(lexed.tokens, previous.tokens.slice(next));
  shiftTokens(tokens, first + lexed.tokens.length, by);
  const result = {
    document,
    tokens,
    comments: [...previous.comments.filter(isBefore), ...lexed.comments, ...commentsAfter],
    ...findingsOf(lexical, read, text),
  };
  keep(result, { ...kept, text, lexical, trouble });
  return result;
};

/** Whether a problem is of a text that may go on for as long as the document: what stands after it may end it. */
const isOpen = ({ code }: SyntaxProblem): boolean => code === 'prose-not-closed';

/**
 * What `parse` gives of a text, in less time: only what stands around the change is read again. Items that are as they were
 * are the same nodes, moved to where they stand now: the result for the text before must not be used any more.
 */
export const reparse = (previous: ParseResult, text: string, limits: Partial<ParseLimits> = {}): ParseResult => {
  const kept = takeKept(previous);
  const asked = parseLimits(limits);
  const isSame = kept?.limits.characters === asked.characters && kept.limits.nesting === asked.nesting;
  if (kept === null || !isSame || text.length > asked.characters || kept.lexical.some(isOpen))
    return parse(text, limits);
  const change = changeBetween(kept.text, text);
  if (change === null) {
    keep(previous, kept);
    return previous;
  }
  return changed(previous, kept, text, change) ?? parse(text, limits);
};
