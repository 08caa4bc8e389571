/** The code that works out the outcomes of all conditions that have a name, each condition once for a day. */
import type { Condition, Form } from '../core/core.ts';
import { membersOf } from '../core/walk.ts';
import { block, numeral } from './code.ts';
import type { Lines } from './code.ts';
import { combined } from './combining.ts';
import { explainedIn } from './conditions.ts';
import { call } from './emission.ts';
import type { Emission } from './emission.ts';
import { shownDay } from './daily.ts';
import { dayIn, governs, isIn, statesIn } from './governed.ts';
import { exchanged } from './mask.ts';
import { isGate, isNow } from './now.ts';

/** Lines that work out outcomes for the subject `x` on the day `d`. */
export interface WorkedOut {
  /** The expression of the outcome of the whole. */
  readonly root: string;
  readonly lines: Lines;
  /** The expressions of the outcomes by conditions; 0 where one is not explained. */
  readonly outcomes: ReadonlyMap<Condition, string>;
  /** The functions for what is judged on other days. */
  readonly functions: Lines;
}

/** Expressions all of which are true where what is around a condition lets it be asked at all. */
type Gates = readonly string[];

type OnAnotherDay = Extract<Form, { readonly kind: 'measured' | 'decided' | 'governed' | 'daily' }>;

/** What is put together for one day. */
interface Working {
  readonly emission: Emission;
  readonly named: ReadonlySet<Condition>;
  /** The conditions that have a name, or of which a part has one. */
  readonly shown: ReadonlySet<Condition>;
  readonly lines: string[];
  /** The outcomes of those that have a name, in order. */
  readonly outcomes: Map<Condition, string>;
  readonly functions: string[];
}

/** Works out what has a name in the verdict and in the advice. */
export function workOut(emission: Emission, named: ReadonlySet<Condition>): WorkedOut {
  const { root, advice } = emission.program;
  const shown = new Set([root, ...advice].flatMap((condition) => shownIn(condition, named)));
  const working: Working = { emission, named, shown, lines: [], outcomes: new Map(), functions: [] };
  const whole = outcomeOf(working, root, []);
  for (const one of advice) addOutcomesIn(working, one, []);
  return { root: whole, lines: working.lines, outcomes: working.outcomes, functions: working.functions };
}

/** The conditions of an explanation that have a name or contain one that does. */
function shownIn(condition: Condition, named: ReadonlySet<Condition>): readonly Condition[] {
  const inner = explainedIn(condition).flatMap((child) => shownIn(child, named));
  return named.has(condition) || inner.length > 0 ? [condition, ...inner] : [];
}

function isOnAnotherDay(form: Form): form is OnAnotherDay {
  return ['measured', 'decided', 'governed', 'daily'].includes(form.kind);
}

/** Works out what has a name in a condition whose own outcome nobody asks for. */
function addOutcomesIn(working: Working, condition: Condition, gates: Gates): void {
  const { id, form } = condition;
  if (!working.shown.has(condition)) return;
  // What an exception or a `when` asks is asked only where its condition says so, which has to be worked out.
  if (working.named.has(condition) || form.kind === 'when' || form.kind === 'instead')
    outcomeOf(working, condition, gates);
  else if (isOnAnotherDay(form)) onOtherDays(working, condition, form, gates);
  else {
    const inner = isGate(form) ? [...gates, isNow(working.emission, form, id)] : gates;
    for (const member of membersOf(condition)) addOutcomesIn(working, member, inner);
  }
}

/**
 * The expression of a condition's outcome: not applicable where one of the gates around it is closed. What shown conditions are made
 * of is worked out once and put together.
 */
function outcomeOf(working: Working, condition: Condition, gates: Gates): string {
  const { lines, outcomes, shown, named } = working;
  if (!shown.has(condition)) return gated(working, condition, gates);
  const { id } = condition;
  const isWhole = !membersOf(condition).some((member) => shown.has(member));
  const place = [...outcomes.keys()].length;
  const outcome = isWhole ? gated(working, condition, gates) : together(working, condition, gates);
  lines.push(`const o${id} = ${outcome};`);
  if (named.has(condition)) {
    const open = openOf(gates);
    const own = open === '' ? `o${id}` : `${open} ? o${id} : 0`;
    insertAt(outcomes, place, condition, own);
  }
  return `o${id}`;
}

/** Adds an entry before those that were added since: a condition stands before those in it. */
function insertAt(outcomes: Map<Condition, string>, place: number, condition: Condition, own: string): void {
  const after = [...outcomes].slice(place);
  for (const [each] of after) outcomes.delete(each);
  outcomes.set(condition, own);
  for (const [each, expression] of after) outcomes.set(each, expression);
}

function openOf(gates: Gates): string {
  return gates.join(' && ');
}

/** The outcome of a condition as a whole. */
function gated(working: Working, condition: Condition, gates: Gates): string {
  const outcome = `${working.emission.functionOf('mask', condition)}(x, x, d)`;
  const open = openOf(gates);
  return open === '' ? outcome : `${open} ? ${outcome} : 4`;
}

/** The outcome of a condition, put together from those of its members. */
function together(working: Working, condition: Condition, gates: Gates): string {
  const { emission, lines } = working;
  const { id, form } = condition;
  const of = (member: Condition, isAsked: Gates = []): string => {
    const outcome = outcomeOf(working, member, [...gates, ...isAsked]);
    if (working.shown.has(member)) return outcome;
    lines.push(`const o${member.id} = ${outcome};`);
    return `o${member.id}`;
  };
  const within = (members: readonly Condition[]): readonly string[] => members.map((member) => of(member));
  switch (form.kind) {
    case 'all':
    case 'any':
    case 'tally':
      return combined(emission, form, within(membersOf(condition)));
    case 'when': {
      const asks = of(form.condition);
      return combined(emission, form, [asks, of(form.body, [`(${asks} & 1) !== 0`])]);
    }
    case 'instead': {
      const applies = of(form.condition);
      const replacement = of(form.replacement, [`(${applies} & 1) !== 0`]);
      return combined(emission, form, [applies, replacement, of(form.original, [`(${applies} & 6) !== 0`])]);
    }
    case 'not': {
      const [member = '4'] = within([form.member]);
      return exchanged(member);
    }
    case 'inForce':
    case 'begun':
    case 'moment':
      return `${isNow(emission, form, id)} ? ${outcomeOf(working, form.body, [...gates, isNow(emission, form, id)])} : 4`;
    case 'measured':
    case 'decided':
    case 'governed':
    case 'daily':
      return onOtherDays(working, condition, form, gates);
    case 'slots':
      for (const member of form.members) if (working.shown.has(member)) of(member);
      return gated(working, condition, gates);
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return gated(working, condition, gates);
  }
}

/** The outcome of a condition whose body is judged on other days, or under several revisions; those in it are worked out there. */
function onOtherDays(working: Working, condition: Condition, form: OnAnotherDay, gates: Gates): string {
  const { emission, lines, outcomes } = working;
  const { id } = condition;
  if (form.kind === 'governed')
    for (const { begins } of form.revisions) if (begins !== null) addOutcomesIn(working, begins, gates);
  const inner = functionFor(working, form.body, id);
  const count = numeral(inner.length + 1);
  const open = openOf(gates);
  const isOpen = open === '' ? '' : `${open} && `;
  lines.push(...listLines(emission, condition, form, isOpen, count));
  for (const [place, each] of inner.entries()) outcomes.set(each, `w${id}[${numeral(place + 1)}] ?? 0`);
  const own = `(w${id}[0] ?? 0)`;
  const outcome = ownOutcome(emission, condition, form, own);
  return open === '' ? outcome : `${open} ? ${outcome} : 4`;
}

/** Statements that leave the outcomes within, the body's own first, in a constant. */
function listLines(emission: Emission, condition: Condition, form: OnAnotherDay, isOpen: string, count: string): Lines {
  const { id } = condition;
  const none = `${emission.runtime('noOutcomes')}(${count})`;
  switch (form.kind) {
    case 'measured': {
      const day = emission.measuringDay(form.dates);
      return [`const w${id} = ${isOpen}${day} !== null ? outcomes${id}(x, ${day}) : ${none};`];
    }
    case 'decided':
      return [
        `const e${id} = ${emission.decidedOn(form.award)}(x, d);`,
        `const w${id} = ${isOpen}e${id} !== null ? outcomes${id}(x, e${id}) : ${none};`,
      ];
    case 'daily': {
      const shown = `${isOpen}e${id} !== null ? outcomes${id}(x, dayAt(d, e${id})) : ${none}`;
      return [`const e${id} = ${shownDay(emission, form)};`, `const w${id} = ${shown};`];
    }
    case 'governed': {
      const states = statesIn(form).flatMap((state) => {
        const governed = governs(form, state);
        if (governed === 'false') return [];
        const isSo = [isIn(state, `s${id}`), ...(governed === null ? [] : [governed])].join(' && ');
        return [`${isOpen}${isSo} ? outcomes${id}(x, ${dayIn(state)}) : null`];
      });
      return [
        `const s${id} = ${call(emission, 'states', condition, 'x')};`,
        `const w${id} = ${emission.runtime('unitedOutcomes')}(${count}, [${states.join(', ')}]);`,
      ];
    }
  }
}

/** The outcome of the condition itself, given that of its body. */
function ownOutcome(emission: Emission, condition: Condition, form: OnAnotherDay, own: string): string {
  const { id } = condition;
  switch (form.kind) {
    case 'measured':
      return `${emission.measuringDay(form.dates)} === null ? 4 : ${own}`;
    case 'decided':
      return `e${id} === null ? 7 : ${own}`;
    case 'daily':
      return `${emission.functionOf('mask', condition)}(x, x, d)`;
    case 'governed': {
      const none = statesIn(form).flatMap((state) => {
        const governed = governs(form, state);
        if (governed === null) return [];
        const isSo = governed === 'false' ? isIn(state, `s${id}`) : `${isIn(state, `s${id}`)} && !(${governed})`;
        return [` | (${isSo} ? 4 : 0)`];
      });
      return `${own}${none.join('')}`;
    }
  }
}

/** Emits the function for a body; gives the conditions in it that have a name, in the order of its outcomes. */
function functionFor(outer: Working, body: Condition, id: number): readonly Condition[] {
  const { annotation } = outer.emission;
  const working: Working = { ...outer, lines: [], outcomes: new Map() };
  const own = outcomeOf(working, body, []);
  const parameters = `x${annotation('runtime.Facts')}, d${annotation('$Day')}`;
  const outcomes = [...working.outcomes.values()].map((outcome) => `  ${outcome},`);
  outer.functions.push(
    `/** The outcomes of what is judged on the days of the condition ${numeral(id)}: of all of it, then of what has a name. */`,
    ...block(`function outcomes${id}(${parameters})${annotation('readonly number[]')}`, [
      ...working.lines,
      'return [',
      `  ${own},`,
      ...outcomes,
      '];',
    ]),
    '',
  );
  return [...working.outcomes.keys()];
}
