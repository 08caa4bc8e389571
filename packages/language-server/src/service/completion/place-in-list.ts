/** Whether what is asked for goes on with what stands there, or begins the next of a list: of items, facts, points. */
import type { Document, Node, OpenRule } from '@proviso/grammar';
import type { Situation } from './situation.ts';

/** The rules with which an item of a document begins. */
const items: ReadonlySet<string> = new Set([
  'programItem',
  'bodyItem',
  'roleItem',
  'catalogItem',
  'limit',
  'exampleItem',
]);

/** The rules of what stands on a line of its own, though it need not. */
const ownLines: ReadonlySet<string> = new Set([...items, 'revision']);

/** The rules of what stands in lists of any sort. */
const listed: ReadonlySet<string> = new Set([...ownLines, 'fact', 'attribute', 'shape', 'field']);

const begins = ({ expected: { tokens } }: Situation, rules: OpenRule, among: ReadonlySet<string>): boolean => {
  for (let rule: OpenRule | null = rules; rule !== null; rule = rule.within) {
    if (among.has(rule.rule) && rule.first === tokens.length) return true;
  }
  return false;
};

/** Whether what is asked for would begin a new item. */
export const beginsItem = (situation: Situation, rules: OpenRule): boolean => begins(situation, rules, items);

/** Whether what is asked for would begin the next thing of a list. */
export const beginsNext = (situation: Situation, rules: OpenRule): boolean => begins(situation, rules, listed);

/** Whether it would begin something in the middle of a line that nobody begins there. */
export const beginsAmiss = (situation: Situation, rules: OpenRule): boolean => {
  const { tokens, beginsLine } = situation.expected;
  const opens = tokens.at(-1)?.image === '{';
  return !beginsLine && !opens && tokens.length > 0 && begins(situation, rules, ownLines);
};

/** Whether it begins something new where more of the same may stand: in the middle of a line that is likelier. */
export const isLessLikely = (situation: Situation, rules: OpenRule): boolean => {
  const { beginsLine, tokens, expectations } = situation.expected;
  if (beginsLine || tokens.at(-1)?.image === '{' || !beginsNext(situation, rules)) return false;
  return expectations.some((each) => each.token.kind !== 'mark' && !beginsNext(situation, each.rules));
};

const isAround = (offset: number) => (item: Node) => item.start < offset && offset < item.end;

const itemsAt = (items: readonly Node[], offset: number): readonly Node[] => {
  const inner = items.find(isAround(offset));
  return inner !== undefined && (inner.kind === 'Section' || inner.kind === 'Policy')
    ? itemsAt(inner.items, offset)
    : items;
};

/** Whether a requirement stands above an offset, for which others may be met instead. */
export const isBelowRequirement = (tree: Document, offset: number): boolean => {
  const above = itemsAt(tree.items, offset).findLast((item) => item.start < offset);
  return above?.kind === 'Require' || above?.kind === 'Instead';
};
