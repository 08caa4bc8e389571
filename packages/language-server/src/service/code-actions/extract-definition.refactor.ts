import type { Condition, Node, NounPhrase } from '@proviso/grammar';
import type { TextRange } from '../document.ts';
import { isCondition, joined, withoutBrackets } from './conditions.ts';
import { around, innermost, wordsIn, type Context, type Refactoring } from './context.ts';
import { itemBefore } from './edits/insert.ts';
import { indentAt } from './edits/lines.ts';
import { ifSafe } from './outcome.ts';
import type { Proposal } from './proposal.ts';
import { itemAround, whoDefined, wordFor } from './who-defined.ts';

/** The range without the space at its ends. */
const trimmed = ({ text }: Context['document'], { start, end }: TextRange): TextRange => {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
};

/** What is chosen: a whole condition, or some of those that one word joins. */
const chosen = (path: readonly Node[], { start, end }: TextRange): { readonly words: TextRange } | null => {
  const whole = path.find((node): node is Exclude<Condition, { kind: 'Error' }> => isCondition(node) && node.start === start && node.end === end); // prettier-ignore
  if (whole !== undefined) return { words: withoutBrackets(whole) };
  const logical = path.findLast((node) => node.kind === 'Logical');
  if (logical?.kind !== 'Logical' || new Set(logical.operators).size > 1) return null;
  const first = logical.operands.findIndex((operand) => operand.start === start);
  const last = logical.operands.findIndex((operand) => operand.end === end);
  return first === -1 || last <= first ? null : { words: { start, end } };
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

const ofWho = (context: Context, noun: NounPhrase, range: TextRange): readonly Proposal[] => {
  const { who } = noun;
  if (who?.end !== range.end) return [];
  if (range.start !== who.start && range.start !== who.predicates[0]?.start) return [];
  const moved = whoDefined(context, noun, who, joined);
  if (moved === null) return [];
  const { phrase, ...change } = moved;
  return ifSafe(context, { title: `Move these words into the definition "${phrase}"`, ...change });
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
