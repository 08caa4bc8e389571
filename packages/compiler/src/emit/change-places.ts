/** The days on which verdicts of a program can change: those that it names, and where facts name others. */
import type {
  Admission,
  Award,
  Condition,
  CoreProgram,
  DayBack,
  DayWindow,
  Earned,
  FieldPath,
  HoldingSelection,
  HoldingTime,
  ItemSelection,
  Selection,
} from '../core/core.ts';
import type { Sharing } from '../core/slots.ts';
import type { IsoDate } from '../core/types.ts';
import { childrenOf, membersOf, operandsOf } from '../core/walk.ts';
import { outermostConditions } from './conditions.ts';

/** What leads from the facts to something; null stands for every item of a list. */
export type Path = readonly (string | null)[];

/** A time that is more than the day of evaluation. */
export type TimeOfDays = Exclude<HoldingTime, { readonly kind: 'onDay' }>;

/** The days, and the places, each once. */
export interface ChangePlaces {
  readonly firstDays: readonly IsoDate[];
  readonly lastDays: readonly IsoDate[];
  readonly spans: readonly SpanPlace[];
  readonly compared: readonly { readonly path: Path; readonly backs: readonly DayBack[] }[];
  readonly held: readonly HeldPlace[];
  readonly daily: readonly { readonly window: DayWindow; readonly changes: ChangePlaces }[];
}

/** Where something stands that has a first day, of which something may be asked. */
interface SpanPlace {
  readonly path: Path;
  readonly first: 'since' | 'on';
  readonly earned: Earned | null;
}

interface HeldPlace {
  readonly path: Path;
  readonly time: TimeOfDays;
  readonly admissions: readonly Admission[];
  readonly earned: Earned | null;
}

/** What is found in the conditions: by a key, so that each is there once. */
interface Found {
  readonly firstDays: Set<IsoDate>;
  readonly lastDays: Set<IsoDate>;
  readonly spans: Map<string, SpanPlace>;
  readonly compared: Map<string, { readonly path: Path; readonly backs: Map<string, DayBack> }>;
  readonly held: Map<string, HeldPlace>;
  readonly daily: Map<string, ChangePlaces['daily'][number]>;
}

/** The places of a whole program. */
export function changesOfProgram(program: CoreProgram): ChangePlaces {
  const found = foundIn(outermostConditions(program));
  addNamed(found, program);
  return placesOf(found);
}

/** Those of conditions on the subject, by themselves. */
export function changesOf(conditions: readonly Condition[]): ChangePlaces {
  return placesOf(foundIn(conditions));
}

function placesOf({ firstDays, lastDays, spans, compared, held, daily }: Found): ChangePlaces {
  return {
    firstDays: [...firstDays].toSorted(),
    lastDays: [...lastDays].toSorted(),
    spans: [...spans.values()],
    compared: [...compared.values()].map(({ path, backs }) => ({ path, backs: [...backs.values()] })),
    held: [...held.values()],
    daily: [...daily.values()],
  };
}

function foundIn(conditions: readonly Condition[]): Found {
  const found: Found = {
    firstDays: new Set(),
    lastDays: new Set(),
    spans: new Map(),
    compared: new Map(),
    held: new Map(),
    daily: new Map(),
  };
  for (const condition of conditions) addCondition(found, condition, []);
  return found;
}

function addNamed({ firstDays, lastDays }: Found, { revisions, questions }: CoreProgram): void {
  for (const { on } of revisions) if (on !== null) firstDays.add(on);
  for (const { since, through } of questions.flatMap(({ settlements }) => settlements)) {
    if (since !== null) firstDays.add(since);
    if (through !== null) lastDays.add(through);
  }
}

/** Adds what a condition names, for the item at `item` in hand (the subject where there is none). */
function addCondition(found: Found, condition: Condition, item: Path): void {
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
    case 'daily':
      add(found.daily, { window: form.window, changes: changesOf([form.body]) });
      return;
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
      const path = pathOf(form.field, item);
      for (const operand of operandsOf(form.test)) if (operand.kind === 'dayBack') addCompared(found, path, operand);
      break;
    }
    case 'count':
      addSelection(found, form.selection, item);
      break;
    case 'every':
    case 'share':
      addItems(found, form.selection, item);
      addCondition(found, form.test, itemOf(form.selection, item));
      break;
    case 'slots':
      if (form.sharing !== null) addSharing(found, form.sharing);
      for (const child of childrenOf(condition)) addCondition(found, child, item);
      return;
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
  for (const member of membersOf(condition)) addCondition(found, member, item);
}

function addSelection(found: Found, selection: Selection, item: Path): void {
  if (selection.kind === 'items') addItems(found, selection, item);
  else addHoldings(found, selection, item);
}

function addItems(found: Found, selection: ItemSelection, item: Path): void {
  if (selection.test !== null) addCondition(found, selection.test, itemOf(selection, item));
}

function addHoldings(found: Found, selection: HoldingSelection, item: Path): void {
  const { verb, of, from, holders, time, earned, admissions } = selection;
  if (holders !== null) addItems(found, holders, item);
  for (const { spans, revised } of admissions) {
    addAdmission(found, spans);
    for (const then of revised) addAdmission(found, then.spans);
  }
  const path = [...(holders === null ? originOf(from, item) : itemOf(holders, item)), verb, of];
  if (time.kind === 'onDay') {
    addSpan(found, [...path, null], 'since', earned);
    return;
  }
  add(found.held, { path, time, admissions, earned });
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
  addCompared(found, [...holding, 'renewed', null], { from: 'day', months: 0, days: 0 });
}

/**
 * What is recorded of teams and of those who fill roles begins and ends; and since when a team is there is compared with the day, where
 * teams go by that.
 */
function addSharing(found: Found, { kind, entries, list, tellsApplications, ranking }: Sharing): void {
  for (const { first, last } of entries) {
    if (first !== null) found.firstDays.add(first);
    if (last !== null) found.lastDays.add(last);
  }
  const lists = [['holds', kind, null], ...(tellsApplications ? [['appliedFor', kind, null]] : [])];
  for (const path of lists) {
    addSpan(found, path, 'since');
    if (ranking?.byFilingDate === true) addCompared(found, [...path, 'since'], { from: 'day', months: 0, days: 0 });
  }
  addSpan(found, [...list.segments, null, 'fills', null], 'since');
}

function addSpan({ spans }: Found, path: Path, first: 'since' | 'on', earned: Earned | null = null): void {
  add(spans, { path, first, earned });
}

function addCompared({ compared }: Found, path: Path, back: DayBack): void {
  const key = JSON.stringify(path);
  const place = compared.get(key) ?? { path, backs: new Map<string, DayBack>() };
  add(place.backs, back);
  compared.set(key, place);
}

/** Adds what is not there yet. */
function add<Each>(found: Map<string, Each>, each: Each): void {
  const key = JSON.stringify(each);
  if (!found.has(key)) found.set(key, each);
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
