import type { BlockOf, Condition, Logical, Quantity } from '../../../grammar/src/index.ts';
import { heldKinds, listsIn, type Around } from './around.ts';
import { once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { asked } from './comparisons.ts';
import { countedOnce } from './counted-once.ts';
import { covers } from './days.ts';
import { heldPhrase } from './entries.ts';
import { comparable, countedItems, holdersOf } from './items.ts';
import { at, name, named, number, path, quantity, text } from './nodes.ts';
import { definitionRun, definitionsHere } from './phrases.ts';
import { heldObject } from './series.ts';
import { statementWith } from './statements.ts';
import { window } from './windows.ts';
import { wordsFor } from './words.ts';

/** A condition of any form that has a meaning, of forms in each other to the depth given. */
export function condition(choices: Choices, around: Around, depth: number): Condition {
  return depth > 0 && once(choices, 4) ? logical(choices, around, depth) : term(choices, around, depth);
}

function logical(choices: Choices, around: Around, depth: number): Logical {
  const operands = several(choices, [2, 3], () => term(choices, around, depth - 1));
  const operator = pick(choices, ['and', 'or'] as const);
  return { kind: 'Logical', ...at, operators: operands.slice(1).map(() => operator), operands };
}

/** A condition that "and" and "or" can join. */
function term(choices: Choices, around: Around, depth: number): Condition {
  const deeper = depth > 0 ? 1 : 0;
  const here = definitionsHere(around);
  const held = (['holds', 'passed'] as const).flatMap((verb) =>
    heldKinds(around, verb).map((kind) => ({ verb, kind })),
  );
  return oneOf<Condition>(choices, [
    [3, () => truth(choices, around)],
    [5, () => compared(choices, around)],
    [listsIn(around).length === 0 ? 0 : 6, () => countedItems(choices, around)],
    [heldKinds(around, null).length === 0 ? 0 : 5, () => entries(choices, around)],
    [listsIn(around).length === 0 ? 0 : 3, () => heldByItems(choices, around) ?? compared(choices, around)],
    [
      held.length === 0 ? 0 : 2,
      () => {
        const { verb, kind } = pick(choices, held);
        return { kind: 'Holds', ...at, verb, object: heldObject(choices, kind, around) };
      },
    ],
    [here.length === 0 ? 0 : 4, () => defined(choices, around)],
    [around.questions.length === 0 ? 0 : 2, () => named(pick(choices, around.questions))],
    [mayMeet(around) ? 2 : 0, () => otherProgram(choices, around)],
    [1, () => attested(choices)],
    [1, () => notGiven(choices, around)],
    [3 * deeper, () => block(choices, around, depth)],
    [deeper, () => countedOnce(choices, around) ?? block(choices, around, depth)],
    [deeper, () => ({ kind: 'Not', ...at, operand: term(choices, around, depth - 1) })],
    [deeper, () => ({ kind: 'Parenthesized', ...at, condition: condition(choices, around, depth - 1) })],
  ]);
}

function truth(choices: Choices, around: Around): Condition {
  const fields = comparable(around).filter(({ type }) => type.kind === 'yesno');
  return { kind: 'PathCondition', ...at, path: path(pick(choices, fields).segments), comparison: null };
}

function compared(choices: Choices, around: Around): Condition {
  const { segments, type } = pick(choices, comparable(around));
  return {
    kind: 'PathCondition',
    ...at,
    path: path(segments),
    comparison: asked(choices, type, around),
  };
}

/** Entries that the thing in hand, or the subject, holds. */
function entries(choices: Choices, around: Around): Condition {
  const { quantity: count, noun } = heldPhrase(choices, pick(choices, heldKinds(around, null)), around, null);
  return count === null
    ? { kind: 'NounCondition', ...at, noun }
    : { kind: 'Quantified', ...at, quantity: count, of: false, noun, predicate: null };
}

/** Entries that the items of a list hold together; null where no list has items that hold any. */
function heldByItems(choices: Choices, around: Around): Condition | null {
  const kinds = around.catalog.kinds.filter(({ name: kind }) =>
    listsIn(around).some(({ record }) => record.holds.some((held) => held.kind === kind)),
  );
  if (kinds.length === 0) return null;
  const kind = pick(choices, kinds);
  const { quantity: count, noun } = heldPhrase(choices, kind, around, holdersOf(choices, kind.name, around));
  return count === null
    ? { kind: 'NounCondition', ...at, noun }
    : { kind: 'Quantified', ...at, quantity: count, of: false, noun, predicate: null };
}

function defined(choices: Choices, around: Around): Condition {
  const { words, range } = definitionRun(choices, definitionsHere(around), around);
  const [only] = words;
  if (only !== undefined && words.length === 1) return named(only.text);
  return {
    kind: 'NounCondition',
    ...at,
    noun: {
      ...{ kind: 'NounPhrase', ...at, words, range, lifetimes: [], members: [], of: null, groups: [], window: null },
      ...{ where: [], except: [], earned: null, heldBy: null, heldFor: null, who: null, per: null, ofWhom: [] },
    },
  };
}

/** Whether another program may be asked for: of the subject, and not on a measuring day, as some of it may be measured. */
function mayMeet({ other, isItem, measuring }: Around): boolean {
  return other !== null && !isItem && measuring === 'may';
}

function otherProgram(choices: Choices, around: Around): Condition {
  const { other } = around;
  const called = name(other?.name ?? '');
  if (other?.awards !== true || !once(choices, 3)) {
    const mode = perhaps(choices, 2, () => pick(choices, ['on any day', 'throughout'] as const));
    return { kind: 'Meets', ...at, name: called, mode, window: mode && window(choices, around) };
  }
  const noun = {
    ...{ kind: 'NounPhrase' as const, ...at, words: [called], range: null, lifetimes: [], members: [], of: null },
    ...{
      groups: [],
      window: null,
      where: [],
      except: [],
      earned: null,
      heldBy: null,
      heldFor: null,
      who: null,
      per: null,
      ofWhom: [],
    },
  };
  return {
    kind: 'Holds',
    ...at,
    verb: 'holds',
    object: { kind: 'HoldingObject', ...at, quantity: null, noun, newest: null, grace: null },
  };
}

function attested(choices: Choices): Condition {
  const title = perhaps(choices, 3, () => text(pick(choices, wordsFor.titles)));
  return { kind: 'Attested', ...at, name: name(pick(choices, wordsFor.attestations)), title };
}

function notGiven(choices: Choices, around: Around): Condition {
  return around.mayAsk() ? { kind: 'NotGiven', ...at, note: text(pick(choices, wordsFor.titles)) } : attested(choices);
}

/** `at least 2 of { … }`: no more than there are points on one day. */
function block(choices: Choices, around: Around, depth: number): BlockOf {
  const made = several(choices, [1, 3], () => point(choices, around, depth - 1));
  const points = around.days.map((day) => made.filter(({ span }) => covers(span, day)).length);
  const most = around.isAnywhere ? Math.min(...points) : Math.max(...points);
  return {
    kind: 'BlockOf',
    ...at,
    quantity: amount(choices, most),
    statements: made.map(({ statement }) => statement),
  };
}

function point(choices: Choices, around: Around, depth: number): ReturnType<typeof statementWith> {
  const body = (inner: Around): Condition => condition(choices, inner, depth);
  return statementWith(choices, around, body, (inner) => condition(choices, inner, 0));
}

function amount(choices: Choices, most: number): Quantity {
  const some = most > 0 ? 1 : 0;
  const reachable = (): number => 1 + choices.below(most);
  return oneOf<Quantity>(choices, [
    [3, () => quantity('all')],
    [3 * some, () => quantity('any')],
    [3 * some, () => quantity('at least', number(String(reachable())))],
    [some, () => quantity('exactly', number(String(reachable())))],
    [some, () => quantity('one')],
    [some, () => quantity('more than', number(String(reachable() - 1)))],
    [some, () => quantity('between', number(String(reachable())), number(String(most + choices.below(2))))],
    [2, () => quantity('none')],
    [2, () => quantity('at most', number(String(choices.below(3))))],
    [1, () => quantity('fewer than', number(String(1 + choices.below(3))))],
  ]);
}
