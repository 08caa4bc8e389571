import type { Condition, Node, NounPhrase, Predicate } from '@proviso/grammar';
import type { TextRange } from '../document.ts';
import { isCondition, withoutBrackets } from './conditions.ts';
import { around, innermost, wordsIn, type Context, type Refactoring } from './context.ts';
import { itemBefore } from './edits/insert.ts';
import { indentAt } from './edits/lines.ts';
import { freeName, nameFrom } from './edits/names.ts';
import { ifSafe } from './outcome.ts';
import type { Proposal } from './proposal.ts';
import { recordCalled } from './records.ts';

/** The range without the space at its ends. */
const trimmed = ({ text }: Context['document'], { start, end }: TextRange): TextRange => {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
};

/** The item in which a definition may stand that is used at the end of a path of nodes: none that is one itself with a noun. */
const itemAround = (path: readonly Node[]): Node | null => {
  const at = path.findLastIndex(({ kind }) => ['Section', 'Policy', 'Program', 'Catalog'].includes(kind));
  const item = path[at + 1];
  return item === undefined || !['Require', 'Define', 'Instead'].includes(item.kind) ? null : item;
};

/** What is chosen: a whole condition, or some of those that one word joins. */
const chosen = (path: readonly Node[], { start, end }: TextRange): { readonly words: TextRange } | null => {
  const whole = path.find((node): node is Exclude<Condition, { kind: 'Error' }> => isCondition(node) && node.start === start && node.end === end); // prettier-ignore
  if (whole !== undefined) return { words: withoutBrackets(whole) };
  const joined = path.findLast((node) => node.kind === 'Logical');
  if (joined?.kind !== 'Logical' || new Set(joined.operators).size > 1) return null;
  const first = joined.operands.findIndex((operand) => operand.start === start);
  const last = joined.operands.findIndex((operand) => operand.end === end);
  return first === -1 || last <= first ? null : { words: { start, end } };
};

/** A name that begins in small letters, as words of definitions do. */
const wordFor = (context: Context, words: string): string => {
  const name = nameFrom(words.replace(/\b(?:any|all|of|at|the|is|and|or|who)\b/gu, ' ').slice(0, 40)) ?? 'Condition';
  return freeName(context, name.slice(0, 1).toLowerCase() + name.slice(1));
};

/** The words of a range at the beginning of a line. */
const moved = ({ document }: Context, range: TextRange): string =>
  wordsIn(document, range).replaceAll(`\n${indentAt(document.text, range.start)}`, '\n');

const ofCondition = (context: Context, range: TextRange): readonly Proposal[] => {
  const { document } = context;
  const path = around(context, range.start);
  const [found, item] = [chosen(path, range), itemAround(path)];
  if (found === null || item === null) return [];
  const name = wordFor(context, wordsIn(document, found.words));
  const definition = itemBefore(document, item, `define ${name}: ${moved(context, found.words)}`, false);
  return ifSafe(context, {
    title: `Move these words into the definition "${name}"`,
    changes: [definition, { uri: document.uri, ...range, text: name }],
    naming: { uri: document.uri, offset: definition.start + 'define '.length },
  });
};

/** What is said of someone, as a condition. */
const asCondition = ({ document }: Context, predicate: Predicate): string | null => {
  if (predicate.must || predicate.question !== null) return null;
  switch (predicate.kind) {
    case 'HoldPredicate':
      return `${predicate.verb} ${wordsIn(document, predicate.object)}`;
    case 'HavePredicate':
      return wordsIn(document, predicate.test);
    case 'BePredicate': {
      const [first] = predicate.words;
      const words = first === undefined ? '' : wordsIn(document, { start: first.start, end: predicate.end });
      return predicate.negated ? `not ${words}` : words;
    }
  }
};

const ofWho = (context: Context, noun: NounPhrase, range: TextRange): readonly Proposal[] => {
  const { document } = context;
  const { who } = noun;
  const item = itemAround(around(context, noun.start));
  const head = noun.words.find(({ text }) => recordCalled(context, text) !== null);
  if (who === null || item === null || head === undefined || range.end !== who.end) return [];
  if (range.start !== who.start && range.start !== who.predicates[0]?.start) return [];
  const conditions = who.predicates.map((each) => asCondition(context, each));
  if (conditions.some((each) => each === null)) return [];
  const condition = conditions.map((each, index) => (index === 0 ? each : ` ${who.operators[index - 1] ?? ''} ${each ?? ''}`)).join(''); // prettier-ignore
  const name = wordFor(context, condition);
  const record = recordCalled(context, head.text)?.name ?? head.text;
  const definition = itemBefore(document, item, `define ${name} ${record}: ${condition}`, false);
  const before = document.text.slice(0, who.start).trimEnd().length;
  const { uri } = document;
  return ifSafe(context, {
    title: `Move these words into the definition "${name} ${record}"`,
    changes: [
      definition,
      { uri, start: head.start, end: head.start, text: `${name} ` },
      { uri, start: before, end: who.end, text: '' },
    ],
    naming: { uri, offset: definition.start + 'define '.length },
  });
};

/** Gives what is selected a name of its own: a condition, or what is said behind "who". */
export const extractDefinitionRefactoring: Refactoring = {
  kind: 'refactor.extract',
  offer: (context, selected) => {
    const range = trimmed(context.document, selected);
    if (range.end <= range.start) return [];
    const noun = innermost(around(context, range.start), 'NounPhrase');
    return [...ofCondition(context, range), ...(noun === null ? [] : ofWho(context, noun, range))];
  },
};
