import type { HeldBy, NounPhrase, Predicate, Quantified, Quantity, Test, Who } from '../../../grammar/src/index.ts';
import { isValueType } from '../values.ts';
import { heldKinds, listsIn, pathsIn, type Around, type ListModel } from './around.ts';
import { once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { asked } from './comparisons.ts';
import type { Holders } from './entries.ts';
import { at, name, number, path, quantity } from './nodes.ts';
import { definitionRun, definitionsBeside, noRun } from './phrases.ts';
import { heldObject } from './series.ts';
import { window } from './windows.ts';

/** The same place with an item of a list in hand. */
function holdingItem(around: Around, { record }: ListModel): Around {
  return { ...around, record, isItem: true };
}

/** How many items of a list there are, how many of them are so, or whether all are. */
export function countedItems(choices: Choices, around: Around): Quantified {
  const list = pick(choices, listsIn(around));
  const inner = holdingItem(around, list);
  const noun = itemPhrase(choices, list, around);
  const said = (must: boolean): Predicate => predicate(choices, inner, must);
  const made = (of: boolean, count: Quantity, what: Predicate | null): Quantified => ({
    kind: 'Quantified',
    ...at,
    quantity: count,
    of,
    noun,
    predicate: what,
  });
  return oneOf(choices, [
    [
      4,
      () =>
        made(
          once(choices, 8),
          amount(choices),
          perhaps(choices, 3, () => said(once(choices, 2))),
        ),
    ],
    [2, () => made(false, quantity(pick(choices, ['every', 'all'] as const)), said(once(choices, 2)))],
    [2, () => made(true, percentage(choices), said(once(choices, 3)))],
  ]);
}

/** At least so many items of a list. */
export function claimedItems(choices: Choices, list: ListModel, around: Around): Quantified {
  const noun = itemPhrase(choices, list, around);
  const what = perhaps(choices, 4, () => predicate(choices, holdingItem(around, list), once(choices, 2)));
  return { kind: 'Quantified', ...at, quantity: claimed(choices, 2), of: false, noun, predicate: what };
}

/** Who fills a role: so many items of a list. */
export function filledBy(choices: Choices, list: ListModel, around: Around): Quantified {
  const noun = itemPhrase(choices, list, around);
  const count = number(pick(choices, ['1', '1', '1', '2']));
  return { kind: 'Quantified', ...at, quantity: quantity('at least', count), of: false, noun, predicate: null };
}

/** A quantity without an upper bound, of one or more. */
function claimed(choices: Choices, most: number): Quantity {
  return oneOf<Quantity>(choices, [
    [4, () => quantity('at least', number(String(1 + choices.below(most))))],
    [2, () => quantity('any')],
    [1, () => quantity('more than', number(String(choices.below(most))))],
  ]);
}

function amount(choices: Choices): Quantity {
  const few = (least: number): Quantity['count'] => number(String(least + choices.below(3)));
  return oneOf<Quantity>(choices, [
    [3, () => quantity('any')],
    [4, () => quantity('at least', few(1))],
    [2, () => quantity('at most', few(0))],
    [1, () => quantity('no')],
    [1, () => quantity('one')],
    [1, () => quantity('exactly', few(0))],
    [1, () => quantity('more than', few(0))],
    [1, () => quantity('fewer than', few(1))],
    [1, () => quantity('between', few(0), few(2))],
  ]);
}

const percentages = ['50%', '60%', '0%', '33.3%', '66.7%', '100%'] as const;

function percentage(choices: Choices): Quantity {
  const percent = (text: string): Quantity['count'] => ({ kind: 'Percent', ...at, text, of: null });
  const some = (): Quantity['count'] => percent(pick(choices, percentages));
  return oneOf<Quantity>(choices, [
    [3, () => quantity('at least', some())],
    [1, () => quantity('at most', some())],
    [1, () => quantity('more than', some())],
    [1, () => quantity('fewer than', some())],
    [1, () => quantity('exactly', some())],
    [1, () => quantity('between', percent('25%'), percent(pick(choices, ['50%', '66.7%'])))],
  ]);
}

/** Items of a list, however they may be narrowed. */
function itemPhrase(choices: Choices, list: ListModel, around: Around): NounPhrase {
  const inner = holdingItem(around, list);
  const before = definitionsBeside(around, list.record.name, 'before');
  const after = definitionsBeside(around, list.record.name, 'after');
  const emphasis = list.record.identity !== null && once(choices, 4) ? [pick(choices, ['unique', 'different'])] : [];
  const described = before.length > 0 && once(choices, 2) ? definitionRun(choices, before, around, false) : noRun;
  const then = after.length > 0 && once(choices, 2) ? definitionRun(choices, after, around) : noRun;
  return {
    kind: 'NounPhrase',
    ...at,
    words: [...emphasis.map(name), ...described.words, name(pick(choices, list.words)), ...then.words],
    range: then.range,
    lifetimes: [],
    members: [],
    of: null,
    groups: [],
    window: list.record.dated === null ? null : perhaps(choices, 2, () => window(choices, around)),
    where: once(choices, 3) ? several(choices, [1, 2], () => test(choices, inner)) : [],
    except: [],
    earned: null,
    heldBy: null,
    heldFor: null,
    who: perhaps(choices, 3, () => who(choices, inner)),
    per: null,
    ofWhom: [],
  };
}

function who(choices: Choices, inner: Around): Who {
  const predicates = several(choices, [1, 3], () => predicate(choices, inner, once(choices, 6)));
  const operator = pick(choices, ['and', 'or'] as const);
  return { kind: 'Who', ...at, operators: predicates.slice(1).map(() => operator), predicates };
}

function test(choices: Choices, inner: Around): Test {
  const { segments, type } = pick(choices, comparable(inner));
  return { kind: 'Test', ...at, path: path(segments), comparison: asked(choices, type, inner) };
}

/** The fields whose values can be compared with something. */
export function comparable(around: Around) {
  return pathsIn(around).flatMap(({ segments, type }) => (isValueType(type) ? [{ segments, type }] : []));
}

/** What is said of an item: what it is, has or holds. */
function predicate(choices: Choices, inner: Around, must: boolean): Predicate {
  const question =
    inner.questions.length === 0 ? null : perhaps(choices, 3, () => name(pick(choices, inner.questions)));
  const flags = inner.record.fields.filter(({ name: word, type }) => type.kind === 'yesno' && isPlainName(word));
  const definitions = definitionsBeside(inner, inner.record.name, 'either');
  const held = (['holds', 'passed'] as const).flatMap((verb) => heldKinds(inner, verb).map((kind) => ({ verb, kind })));
  return oneOf<Predicate>(choices, [
    [2, () => ({ kind: 'HavePredicate', ...at, must, test: test(choices, inner), question })],
    [
      flags.length === 0 ? 0 : 2,
      () => ({
        kind: 'BePredicate',
        ...at,
        must,
        negated: once(choices, 3),
        words: [name(pick(choices, flags).name)],
        range: null,
        question,
      }),
    ],
    [
      definitions.length === 0 ? 0 : 3,
      () => ({
        kind: 'BePredicate',
        ...at,
        must,
        negated: once(choices, 3),
        ...definitionRun(choices, definitions, inner),
        question,
      }),
    ],
    [
      held.length === 0 ? 0 : 3,
      () => {
        const { verb, kind } = pick(choices, held);
        return { kind: 'HoldPredicate', ...at, must, verb, object: heldObject(choices, kind, inner), question };
      },
    ],
  ]);
}

const leaders: ReadonlySet<string> = new Set(['score', 'text', 'state', 'award', 'group', 'kind', 'scope']);

/** Whether the word names something wherever a name may stand, not only where a field does. */
function isPlainName(word: string): boolean {
  return !leaders.has(word);
}

/** The items that may hold entries of a kind, as those who hold them. */
export function holdersOf(choices: Choices, kind: string, around: Around): Holders | null {
  const lists = listsIn(around).filter(({ record }) => record.holds.some((held) => held.kind === kind));
  if (lists.length === 0) return null;
  const list = pick(choices, lists);
  const phrase = itemPhrase(choices, list, around);
  const heldBy: HeldBy = { kind: 'HeldBy', ...at, quantity: quantity('any'), words: phrase.words, range: phrase.range };
  return { heldBy, who: phrase.who };
}
