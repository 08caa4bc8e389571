import { keywords, nodesOf, parse, type Node, type ParseResult } from '../../src/index.ts';
import type { SampleDocument } from './documents.ts';
import { outline } from './outline.ts';

/** One change of a document and what became of it. */
export interface Outcome {
  /** What was changed, in its line, between marks. */
  readonly change: string;
  readonly problems: ParseResult['problems'];
  /** The parts of the document that neither hold the change nor touch it, and that are no longer there. */
  readonly lost: readonly string[];
}

/** What stands by itself in a list: losing one of these to a mistake elsewhere is what recovery is there to prevent. */
const parts: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'Use', 'Revision', 'Section', 'Require', 'Instead', 'Exception', 'Define', 'Policy', 'TextBlock', 'Unsettled', 'Settle',
  'Roles', 'Role', 'Score', 'Part', 'Table', 'Row', 'Award', 'Scope', 'Lifecycle', 'State', 'Clock', 'Duty', 'Transition',
  'Scale', 'Choice', 'Calendar', 'Group', 'Kind', 'Record', 'Entries', 'Entry', 'Sharing', 'Sample', 'Expect',
]); // prettier-ignore

const partsOf = (document: Node): readonly Node[] => [...nodesOf(document)].filter((node) => parts.has(node.kind));

const lostParts = (before: ParseResult, after: ParseResult, at: number, end: number): readonly string[] => {
  const left = partsOf(after.document).map(outline);
  return partsOf(before.document)
    .filter((node) => node.end < at || node.start > end)
    .map(outline)
    .filter((part) => {
      const found = left.indexOf(part);
      if (found !== -1) left.splice(found, 1);
      return found === -1;
    });
};

/** A document with something else written from one token to another. */
const changed = (
  { text }: SampleDocument,
  before: ParseResult,
  index: number,
  written: string,
  last = index,
): Outcome => {
  const token = before.tokens[index]!;
  const end = before.tokens[last]!.endOffset + 1;
  const after = parse(text.slice(0, token.startOffset) + written + text.slice(end));
  const lineStart = text.lastIndexOf('\n', token.startOffset) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = `${text.slice(lineStart, token.startOffset)}«${text.slice(token.startOffset, end)} > ${written}»${text.slice(end, lineEnd)}`;
  return {
    change: line.trim(),
    problems: after.problems,
    lost: lostParts(
      before,
      after,
      before.tokens[index - 1]?.endOffset ?? 0,
      before.tokens[last + 1]?.startOffset ?? end,
    ),
  };
};

/** How many changes of one document are tried at most, spread over it: programs grow, and the test has to end. */
const mostChanges = 1200;

const spread = <Item>(items: readonly Item[]): readonly Item[] => {
  const step = Math.ceil(items.length / mostChanges);
  return items.filter((_, index) => index % step === 0);
};

/** What deleting each token in turn does. */
export const deletions = (document: SampleDocument): readonly Outcome[] => {
  const before = parse(document.text);
  return spread([...before.tokens.keys()]).map((index) => changed(document, before, index, ''));
};

const words: ReadonlySet<string> = new Set(
  keywords.filter((keyword) => keyword.kind !== 'contextual').flatMap((keyword) => keyword.words),
);

/** A word with two letters swapped and one with a letter dropped, where that is no word of the language's own. */
const slipsOf = (word: string): readonly string[] => {
  const middle = Math.max(1, Math.floor(word.length / 2));
  const swapped = word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
  const dropped = word.slice(0, middle) + word.slice(middle + 1);
  return [swapped, dropped].filter((slip) => slip !== word && slip.length > 1 && !words.has(slip));
};

/** What misspelling each reserved word does, each place of it in turn. */
export const misspellings = (document: SampleDocument): readonly Outcome[] => {
  const before = parse(document.text);
  const slips = before.tokens.flatMap(({ image }, index) =>
    words.has(image) ? slipsOf(image).map((slip) => [index, slip] as const) : [],
  );
  return spread(slips).map(([index, slip]) => changed(document, before, index, slip));
};

const allWords: ReadonlySet<string> = new Set(keywords.flatMap((keyword) => keyword.words));

/** What leaving out the space between two words of the language does, each place of one in turn. */
export const spacesLeftOut = (document: SampleDocument): readonly Outcome[] => {
  const before = parse(document.text);
  const places = before.tokens.flatMap((token, index) => {
    const next = before.tokens[index + 1];
    if (next?.startOffset !== token.endOffset + 2) return [];
    return allWords.has(token.image) && allWords.has(next.image) ? [[index, token.image + next.image] as const] : [];
  });
  return spread(places).map(([index, written]) => changed(document, before, index, written, index + 1));
};

/** How many outcomes have each number of problems. */
export const byProblems = (outcomes: readonly Outcome[]): Readonly<Record<number, number>> => {
  const counts: Record<number, number> = {};
  for (const { problems } of outcomes) counts[problems.length] = (counts[problems.length] ?? 0) + 1;
  return counts;
};
