import { EOF, type TokenType } from 'chevrotain';
import { indexOfToken } from '../tokens/index-of-token.ts';
import type { ParseResult } from '../parse-result.ts';
import { grammarRules } from '../parser/attempt.ts';
import { keywords, type KeywordName } from '../tokens/keywords.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { virtualToken } from '../tokens/virtual-token.ts';
import type { Document } from '../tree/documents.ts';
import { automatonOf, type State } from './automaton.ts';
import { follow } from './follow.ts';
import { spineBefore } from './spine.ts';
import { abandoned, after, nextOf, type Next, type OpenRule, type Readings } from './walk.ts';

/** What may stand at a place. */
export interface Expectation {
  /** The rule that asks for it, and those that this one is part of. */
  readonly rules: OpenRule;
  /** Which of the rule's demands for this it is. */
  readonly occurrence: number;
  /** Words of the language, as a rule one; else what sort of word or mark. */
  readonly token:
    | { readonly kind: 'keywords'; readonly words: readonly KeywordName[] }
    | { readonly kind: 'mark'; readonly name: string }
    | { readonly kind: TokenKind };
}

/** What is no word of the language. A field may be any name and some words of the language, a word any at all. */
export type TokenKind = 'name' | 'field' | 'word' | 'label' | 'number' | 'percent' | 'date' | 'text' | 'prose' | 'unit';

/** What may stand at an offset of a text, given what stands before it. */
export interface Expected {
  readonly expectations: readonly Expectation[];
  /** What stands before it and matters: open rules tell where among these they begin. */
  readonly tokens: readonly Token[];
  /** The range of the word that is being written at the offset: what is chosen stands in its place. Empty where there is none. */
  readonly word: { readonly start: number; readonly end: number };
  /** Whether the word is a text in quotes: whatever stands in it, it is one. */
  readonly isInText: boolean;
  /** Whether nothing more need follow: the document, or the block around, may end here. */
  readonly isComplete: boolean;
  /** Whether nothing stands before the word on its line. */
  readonly beginsLine: boolean;
}

const kinds = new Map([
  [T.Name, 'name'],
  [T.FieldWord, 'field'],
  [T.Word, 'word'],
  [T.Label, 'label'],
  [T.NumberToken, 'number'],
  [T.Percent, 'percent'],
  [T.DateToken, 'date'],
  [T.Text, 'text'],
  [T.Prose, 'prose'],
  [T.Unit, 'unit'],
] as const);

const names = new Map(keywords.map(({ name }) => [K[name], name]));

/** How many words of the language are offered as one, where few others can follow: `at least`, `measured first after`. */
const longestPhrase = 4;
const fewWords = 3;

/** Whether a rule is another one or part of it. */
const isIn = (rule: OpenRule | null, outer: OpenRule): boolean =>
  rule === outer || (rule !== null && isIn(rule.within, outer));

/** The words of the language that may come next, each with those that must follow it. */
const phrasesFrom = (
  next: Next,
  index: number,
  before: readonly KeywordName[] = [],
): readonly (readonly KeywordName[])[] => {
  const name = names.get(next.edge.type);
  if (name === undefined) return [];
  const words = [...before, name];
  const then = nextOf(after(next, index));
  const isWithinRule = then.every(({ frame }) => isIn(frame, next.frame));
  const few = then.length > 0 && new Set(then.map(({ edge }) => edge.type)).size <= fewWords;
  const goesOn = few && isWithinRule && words.length < longestPhrase && then.every(({ edge }) => names.has(edge.type));
  return goesOn ? then.flatMap((each) => phrasesFrom(each, index + 1, words)) : [words];
};

const expectationsOf = (next: Next, index: number): readonly Expectation[] => {
  const { edge, frame } = next;
  const place = { rules: frame, occurrence: edge.occurrence };
  if (edge.type === EOF) return [];
  const kind = kinds.get(edge.type);
  if (kind !== undefined) return [{ ...place, token: { kind } }];
  const phrases = phrasesFrom(next, index);
  if (phrases.length === 0) return [{ ...place, token: { kind: 'mark', name: edge.type.name } }];
  return phrases.map((words) => ({ ...place, token: { kind: 'keywords', words } }));
};

let automaton: ReadonlyMap<string, State> | null = null;

const firstRule = 'documentStart';

/** What may come after some tokens. */
const readingsAfter = (tokens: readonly Token[], beginsLine: boolean): Readings => {
  automaton ??= automatonOf(grammarRules());
  const start = automaton.get(firstRule);
  if (start === undefined) return [];
  const { readings, isLost } = follow(firstRule, start, tokens);
  if (!isLost) return readings;
  return beginsLine ? abandoned(readings, tokens.length).flat() : [];
};

/** Words that a document of this kind begins with, for one that does not. */
const beginnings: Readonly<Record<Document['kind'], readonly Token[]>> = {
  Program: [virtualToken(K.program, 0), virtualToken(T.Name, 0)],
  Catalog: [virtualToken(K.catalog, 0), virtualToken(T.Name, 0)],
  Examples: [virtualToken(K.examples, 0), virtualToken(K.for, 0), virtualToken(T.Name, 0)],
  Unknown: [],
};

const starts: ReadonlySet<TokenType> = new Set([K.program, K.catalog, K.examples]);

/** The tokens before an offset that matter, with the words that every document begins with. */
const tokensBefore = (document: Document, tokens: readonly Token[], offset: number): readonly Token[] => {
  const from = document.kind === 'Unknown' ? 0 : document.start;
  const spine = spineBefore(document, tokens, offset).filter(({ startOffset }) => startOffset >= from);
  const [first] = spine;
  const begins = first === undefined ? document.kind === 'Unknown' || offset <= from : starts.has(first.tokenType);
  return begins ? spine : [...beginnings[document.kind], ...spine];
};

const marks: ReadonlySet<TokenType> = new Set([
  T.Text, T.Prose, T.LeftBrace, T.RightBrace, T.LeftParen, T.RightParen, T.Colon, T.Comma, T.Dot, T.Dash, T.Bar,
  T.LessThan, T.Question, T.TooDeep,
]); // prettier-ignore

const endOf = (token: Token): number => token.endOffset + 1;

/** The word that is being written at an offset; `CCNP-` and `5.` are words whose end is not written yet. */
const wordAt = (tokens: readonly Token[], offset: number): Expected['word'] => {
  const index = indexOfToken(tokens, offset) - 1;
  const token = tokens[index];
  const nothing = { start: offset, end: offset };
  if (token === undefined || endOf(token) < offset) return nothing;
  if (!marks.has(token.tokenType)) return { start: token.startOffset, end: endOf(token) };
  const before = tokens[index - 1];
  if (before === undefined || endOf(before) !== token.startOffset) return nothing;
  const joins =
    (token.tokenType === T.Dash && !marks.has(before.tokenType)) ||
    (token.tokenType === T.Dot && before.tokenType === T.Integer);
  return joins ? { start: before.startOffset, end: endOf(token) } : nothing;
};

/** The text in which an offset lies; null where it lies in none. */
const textAt = (tokens: readonly Token[], offset: number): Token | null => {
  const token = tokens[indexOfToken(tokens, offset) - 1];
  if (token === undefined || (token.tokenType !== T.Text && token.tokenType !== T.Prose)) return null;
  const quotes = token.tokenType === T.Text ? '"' : '"""';
  const isClosed = token.image.length >= 2 * quotes.length && token.image.endsWith(quotes);
  return offset < endOf(token) || (offset === endOf(token) && !isClosed) ? token : null;
};

/** The tokens with a dot that stands directly before an offset: at the end of a line it is read as a sentence's and left out. */
const withDot = (text: string, tokens: readonly Token[], offset: number): readonly Token[] => {
  const index = indexOfToken(tokens, offset);
  const last = tokens[index - 1];
  if (text[offset - 1] !== '.' || last === undefined || endOf(last) !== offset - 1) return tokens;
  const dot = { ...virtualToken(T.Dot, offset - 1), image: '.', endOffset: offset - 1, beginsLine: false };
  return [...tokens.slice(0, index), dot, ...tokens.slice(index)];
};

/** What may stand at an offset of a text. */
export const expectedAt = (text: string, parsed: ParseResult, offset: number): Expected => {
  const all = withDot(text, parsed.tokens, offset);
  const inText = textAt(all, offset);
  const word = inText === null ? wordAt(all, offset) : { start: inText.startOffset, end: endOf(inText) };
  const beginsLine = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start).trim() === '';
  const inComment = parsed.comments.some(({ start, end }) => start < offset && offset <= end);
  if (inComment) return { expectations: [], tokens: [], word, beginsLine, isInText: false, isComplete: false };
  const tokens = tokensBefore(parsed.document, all, word.start);
  const next = nextOf(readingsAfter(tokens, beginsLine));
  const expectations = next.flatMap((each) => expectationsOf(each, tokens.length));
  const isComplete = next.some(({ edge }) => edge.type === EOF || edge.type === T.RightBrace);
  return { expectations, tokens, word, beginsLine, isInText: inText !== null, isComplete };
};
