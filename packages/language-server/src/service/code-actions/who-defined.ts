import type { Node, NounPhrase, Predicate, Who } from '@proviso/grammar';
import { around, wordsIn, type Context } from './context.ts';
import { itemBefore } from './edits/insert.ts';
import { freeName, nameFrom } from './edits/names.ts';
import type { Proposal } from './proposal.ts';
import { recordCalled } from './records.ts';

/** The item in which a definition may stand that is used at the end of a path of nodes: none that is one itself with a noun. */
export const itemAround = (path: readonly Node[]): Node | null => {
  const at = path.findLastIndex(({ kind }) => ['Section', 'Policy', 'Program', 'Catalog'].includes(kind));
  const item = path[at + 1];
  return item === undefined || !['Require', 'Define', 'Instead', 'Exception'].includes(item.kind) ? null : item;
};

/** A name that begins in small letters, as words of definitions do. */
export const wordFor = (context: Context, words: string): string => {
  const name = nameFrom(words.replace(/\b(?:any|all|of|at|the|is|and|or|who)\b/gu, ' ').slice(0, 40)) ?? 'Condition';
  return freeName(context, name.slice(0, 1).toLowerCase() + name.slice(1));
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

/** A change that moves words into a definition, and what then is defined. */
interface Moved extends Omit<Proposal, 'title'> {
  readonly phrase: string;
}

/** The conditions that stand behind "who", as the one that a definition says: joined by these words. */
type Join = (conditions: readonly string[], operators: Who['operators']) => string;

/** Moves what is said behind "who" into a definition of its own; null where that cannot be. */
export const whoDefined = (context: Context, noun: NounPhrase, who: Who, join: Join): Moved | null => {
  const { document } = context;
  const item = itemAround(around(context, noun.start));
  const head = noun.words.find(({ text }) => recordCalled(context, text) !== null);
  const conditions = who.predicates.flatMap((each) => asCondition(context, each) ?? []);
  if (item === null || head === undefined || conditions.length < who.predicates.length) return null;
  const condition = join(conditions, who.operators);
  const name = wordFor(context, condition);
  const record = recordCalled(context, head.text)?.name ?? head.text;
  const definition = itemBefore(document, item, `define ${name} ${record}: ${condition}`, false);
  const before = document.text.slice(0, who.start).trimEnd().length;
  const { uri } = document;
  return {
    phrase: `${name} ${record}`,
    changes: [
      definition,
      { uri, start: head.start, end: head.start, text: `${name} ` },
      { uri, start: before, end: who.end, text: '' },
    ],
    naming: { uri, offset: definition.start + 'define '.length },
  };
};
