/** What a module tells of the days on which its verdicts can change: those that it names, and where facts name others. */
import type {
  Admission,
  Award,
  Condition,
  CoreProgram,
  DayBack,
  FieldPath,
  HoldingSelection,
  ItemSelection,
  Selection,
} from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { membersOf, operandsOf } from '../core/walk.ts';
import type { Lines } from './code.ts';
import { admissionsConstant, backCode, earnedConstant, timeConstant, windowConstant } from './admission-tables.ts';
import { outermostConditions } from './conditions.ts';
import type { Emission } from './emission.ts';
import { quote } from './quote.ts';

/** What leads from the facts to something; null stands for every item of a list. */
type Path = readonly (string | null)[];

/** What is found in the conditions, each once: rows of code. */
interface Found {
  readonly firstDays: Set<IsoDate>;
  readonly lastDays: Set<IsoDate>;
  readonly spans: Set<string>;
  /** The code of the days that a date is compared with, by the code of its path. */
  readonly compared: Map<string, Set<string>>;
  readonly held: Set<string>;
  readonly daily: Set<string>;
}

/** Emits the constant `changes`. */
export function emitChanges(emission: Emission, exported: string): Lines {
  const { program } = emission;
  const found = foundIn(emission, outermostConditions(program));
  addNamed(found, program);
  const [first = '', ...rows] = codeOf(found);
  return [
    '/** The days on which a verdict can change, as far as the program names them, and where facts name others. */',
    `${exported}const changes${emission.annotation('runtime.Changes')} = ${first}`,
    ...rows.slice(0, -1),
    '};',
    '',
  ];
}

/** The constant that holds the same of one condition on the subject, which no question of the program changes. */
export function changesConstant(emission: Emission, condition: Condition): string {
  return emission.constant('changes', codeOf(foundIn(emission, [condition])).join('\n'), 'runtime.Changes');
}

function foundIn(emission: Emission, conditions: readonly Condition[]): Found {
  const found: Found = {
    firstDays: new Set(),
    lastDays: new Set(),
    spans: new Set(),
    compared: new Map(),
    held: new Set(),
    daily: new Set(),
  };
  for (const condition of conditions) addCondition(emission, found, condition, []);
  return found;
}

/** What was found as an object, a property a line or more. */
function codeOf({ firstDays, lastDays, spans, compared, held, daily }: Found): Lines {
  const rows = (name: string, literals: Iterable<string>): Lines => {
    const all = [...literals];
    return all.length === 0 ? [`  ${name}: [],`] : [`  ${name}: [`, ...all.map((literal) => `    ${literal},`), '  ],'];
  };
  return [
    '{',
    `  firstDays: [${[...firstDays].toSorted().map(quote).join(', ')}],`,
    `  lastDays: [${[...lastDays].toSorted().map(quote).join(', ')}],`,
    ...rows('spans', spans),
    ...rows(
      'compared',
      [...compared].map(([path, backs]) => `{ path: ${path}, with: [${[...backs].join(', ')}] }`),
    ),
    ...rows('held', held),
    ...rows('daily', daily),
    '}',
  ];
}

function addNamed({ firstDays, lastDays }: Found, { revisions, questions }: CoreProgram): void {
  for (const { on } of revisions) if (on !== null) firstDays.add(on);
  for (const { since, through } of questions.flatMap(({ settlements }) => settlements)) {
    if (since !== null) firstDays.add(since);
    if (through !== null) lastDays.add(through);
  }
}

/** Adds what a condition names, for the item at `item` in hand (the subject where there is none). */
function addCondition(emission: Emission, found: Found, condition: Condition, item: Path): void {
  const { form } = condition;
  switch (form.kind) {
    case 'measured':
      // Between two measuring days everything within goes by the first of them.
      for (const date of form.dates) found.firstDays.add(date);
      return;
    case 'governed':
      for (const { on } of form.revisions) if (on !== null) found.firstDays.add(on);
      break;
    case 'decided':
      addDecisions(found, form.award);
      break;
    case 'daily': {
      const [window, changes] = [windowConstant(emission, form.window), changesConstant(emission, form.body)];
      found.daily.add(`{ window: ${window}, changes: ${changes} }`);
      return;
    }
    case 'inForce': {
      const { first, last } = form.lifetime;
      if (first !== null) found.firstDays.add(first);
      if (last !== null) found.lastDays.add(last);
      break;
    }
    case 'attested':
      addSpan(found, [...originOf(form.from, item), 'attested', form.name], 'on');
      break;
    case 'compare': {
      const path = pathCode(pathOf(form.field, item));
      for (const operand of operandsOf(form.test)) if (operand.kind === 'dayBack') addCompared(found, path, operand);
      break;
    }
    case 'count':
      addSelection(emission, found, form.selection, item);
      break;
    case 'every':
    case 'share':
      addItems(emission, found, form.selection, item);
      addCondition(emission, found, form.test, itemOf(form.selection, item));
      break;
    case 'all':
    case 'any':
    case 'tally':
    case 'not':
    case 'when':
    case 'instead':
    case 'begun':
    case 'moment':
    case 'question':
    case 'truth':
    case 'notRequired':
      break;
  }
  for (const member of membersOf(condition)) addCondition(emission, found, member, item);
}

function addSelection(emission: Emission, found: Found, selection: Selection, item: Path): void {
  if (selection.kind === 'items') addItems(emission, found, selection, item);
  else addHoldings(emission, found, selection, item);
}

function addItems(emission: Emission, found: Found, selection: ItemSelection, item: Path): void {
  if (selection.test !== null) addCondition(emission, found, selection.test, itemOf(selection, item));
}

function addHoldings(emission: Emission, found: Found, selection: HoldingSelection, item: Path): void {
  const { verb, of, from, holders, time, earned, admissions } = selection;
  const asked = earned === null ? '' : `, earned: ${earnedConstant(emission, earned)}`;
  if (holders !== null) addItems(emission, found, holders, item);
  for (const { spans, revised } of admissions) {
    addAdmission(found, spans);
    for (const then of revised) addAdmission(found, then.spans);
  }
  const path = [...(holders === null ? originOf(from, item) : itemOf(holders, item)), verb, of];
  if (time.kind === 'onDay') {
    addSpan(found, [...path, null], 'since', asked);
    return;
  }
  const table = admissionsConstant(emission, admissions, true);
  found.held.add(`{ path: ${pathCode(path)}, time: ${timeConstant(emission, time)}, admissions: ${table}${asked} }`);
}

function addAdmission({ firstDays, lastDays }: Found, spans: Admission['spans']): void {
  for (const { first, last } of spans) {
    if (first !== null) firstDays.add(first);
    if (last !== null) lastDays.add(last);
  }
}

/** The days of decisions are those on which the award begins, ends and is renewed, and those from which on it counts, or no more. */
function addDecisions(found: Found, { kind, first, last }: Award): void {
  if (first !== null) found.firstDays.add(first);
  if (last !== null) found.lastDays.add(last);
  const holding = ['holds', kind, null];
  addSpan(found, holding, 'since');
  addCompared(found, pathCode([...holding, 'renewed', null]), { from: 'day', months: 0, days: 0 });
}

function addSpan({ spans }: Found, path: Path, first: 'since' | 'on', asked = ''): void {
  spans.add(`{ path: ${pathCode(path)}, first: "${first}"${asked} }`);
}

function addCompared({ compared }: Found, path: string, back: DayBack): void {
  const known = compared.get(path) ?? new Set();
  compared.set(path, known.add(backCode(back)));
}

function itemOf({ list }: ItemSelection, item: Path): Path {
  return [...pathOf(list, item), null];
}

function pathOf({ from, segments }: FieldPath, item: Path): Path {
  return [...originOf(from, item), ...segments];
}

function originOf(from: FieldPath['from'], item: Path): Path {
  return from === 'subject' ? [] : item;
}

function pathCode(path: Path): string {
  return `[${path.map((key) => (key === null ? 'null' : quote(key))).join(', ')}]`;
}
