import type { ProgramDocument, ProgramItem, Revision, Settle } from '@proviso/grammar';
import type { Meaning } from '../bindings/meaning.ts';
import { isDate } from '../calendar/dates.ts';
import { isEmpty } from '../calendar/lifetimes.ts';
import { reachOf, type Pin, type RevisionDays } from '../calendar/pins.ts';
import type { CoreQuestion, CoreSettlement } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Place } from '../diagnostics/report.ts';
import { dateOf, lifetimeOf, type DateScope } from './lifetime-of.ts';
import type { QuestionSymbol, RevisionSymbol } from './symbols.ts';

const itemsOfTrees = new WeakMap<ProgramDocument, readonly ProgramItem[]>();

/** Every item of a program, those of its sections and policies included. */
export const allItems = (tree: ProgramDocument): readonly ProgramItem[] => {
  const known = itemsOfTrees.get(tree);
  if (known !== undefined) return known;
  const found: ProgramItem[] = [];
  const add = (items: readonly ProgramItem[]): void => {
    for (const item of items) {
      found.push(item);
      if (item.kind === 'Section' || item.kind === 'Policy') add(item.items);
    }
  };
  add(tree.items);
  itemsOfTrees.set(tree, found);
  return found;
};

type ReadScope = Pick<DateScope, 'document' | 'report' | 'bind'>;

const revisionOf = (scope: ReadScope, node: Revision, label: string, steps: number): RevisionSymbol => ({
  label,
  on: node.on === null ? null : dateOf(scope, node.on),
  undated: node.on === null && node.cohorts.length === 0,
  title: node.title?.value ?? null,
  editorial: node.editorial,
  step: node.cohorts.length === 0 ? null : steps + 1,
  pin: null,
  place: { document: scope.document, range: node.label },
});

/** The days that a revision names, of those that there are. */
const daysIn = ({ on, cohorts }: Revision): readonly IsoDate[] => {
  const points = cohorts.flatMap(({ timings }) => timings.flatMap((each) => ('point' in each ? each.point : [])));
  return [...(on === null ? [] : [on]), ...points].flatMap((each) =>
    each.kind === 'Date' && isDate(each.text) ? each.text : [],
  );
};

const pinOf = ({ label, step }: RevisionSymbol, all: readonly RevisionDays[], index: number): Pin | null =>
  step === null ? null : { step, label, ...reachOf(all, index) };

/** Reports a revision that begins before one that is listed before it. */
const checkOrder = (scope: ReadScope, revision: RevisionSymbol, latest: RevisionSymbol | null): void => {
  const from = latest?.on ?? null;
  if (latest === null || from === null) return;
  const { label, on } = revision;
  if (!revision.undated && (on === null || on >= from)) return;
  const details = { label, on, before: latest.label, beforeOn: from };
  const related = [{ message: on === null ? 'This one has a date.' : 'This one is later.', place: latest.place }];
  scope.report('revisions-out-of-order', revision.place, details, { related });
};

/** The revisions that a program lists, checked for order. A label that stands there twice is reported and left out. */
export const readRevisions = (scope: ReadScope, tree: ProgramDocument): ReadonlyMap<string, RevisionSymbol> => {
  const found = new Map<string, RevisionSymbol>();
  const days = new Map<string, RevisionDays>();
  let latest: RevisionSymbol | null = null;
  for (const node of tree.items.flatMap((item) => (item.kind === 'Revisions' ? item.revisions : []))) {
    if (node.kind === 'Error' || node.label.kind === 'Missing') continue;
    const label = node.label.text;
    const meaning = { kind: 'revision', owner: scope.document.name, name: label } as const;
    scope.bind({ document: scope.document, range: node.label }, meaning, 'declaration');
    const earlier = found.get(label);
    if (earlier !== undefined) {
      const related = [{ message: 'It is listed here already.', place: earlier.place }];
      scope.report('duplicate-revision', { document: scope.document, range: node.label }, { label }, { related });
      continue;
    }
    const steps = [...found.values()].filter(({ step }) => step !== null).length;
    const revision = revisionOf(scope, node, label, steps);
    // A day that does not exist is reported; where the one that was guessed instead stands says nothing.
    if (node.on === null || isDate(node.on.text)) {
      checkOrder(scope, revision, latest);
      if (revision.on !== null && (latest?.on ?? '') <= revision.on) latest = revision;
    }
    found.set(label, revision);
    days.set(label, { isForCohorts: revision.step !== null, days: daysIn(node) });
  }
  const written = [...days.values()];
  return new Map(
    [...found].map(([label, revision], index) => [label, { ...revision, pin: pinOf(revision, written, index) }]),
  );
};

const settlementOf = (scope: DateScope, node: Settle): CoreSettlement | null => {
  const answer = node.answer.kind === 'Name' ? node.answer.text : null;
  const lifetime = lifetimeOf(scope, node.modifiers, 'This settlement');
  if (answer !== null && answer !== 'yes' && answer !== 'no') {
    scope.report('settle-answer', { document: scope.document, range: node.answer }, { answer });
  }
  if ((answer !== 'yes' && answer !== 'no') || isEmpty(lifetime)) return null;
  return { since: lifetime.first, through: lifetime.last, answer: answer === 'yes', note: node.note?.value ?? null };
};

export interface Questions {
  readonly symbols: ReadonlyMap<string, QuestionSymbol>;
  readonly questions: readonly CoreQuestion[];
}

interface Asked {
  readonly symbol: QuestionSymbol;
  readonly text: string;
  readonly settlements: { readonly settlement: CoreSettlement; readonly place: Place }[];
}

/** What the name of a question of this program stands for. */
export const questionCalled = ({ document }: Pick<DateScope, 'document'>, name: string): Meaning => ({
  kind: 'question',
  owner: document.name,
  name,
});

const declaredQuestions = (
  scope: DateScope,
  items: readonly ProgramItem[],
  firstIndex: number,
): ReadonlyMap<string, Asked> => {
  const found = new Map<string, Asked>();
  for (const item of items) {
    if (item.kind !== 'Unsettled' || item.name.kind === 'Missing') continue;
    const name = item.name.text;
    const place = { document: scope.document, range: item.name };
    scope.bind(place, questionCalled(scope, name), 'declaration');
    const earlier = found.get(name);
    if (earlier !== undefined) {
      const related = [{ message: 'The first one is here.', place: earlier.symbol.place }];
      scope.report('duplicate-name', place, { name }, { related });
      continue;
    }
    const text = item.question.kind === 'Text' ? item.question.value : '';
    found.set(name, { symbol: { name, index: firstIndex + found.size, place }, text, settlements: [] });
  }
  return found;
};

/** Adds a settlement; one that contradicts another of the same day is reported. */
const addSettlement = (scope: DateScope, asked: Asked, settlement: CoreSettlement, place: Place): void => {
  const other = asked.settlements.find(
    (each) => each.settlement.since === settlement.since && each.settlement.answer !== settlement.answer,
  );
  if (other !== undefined) {
    const related = [{ message: 'The other settlement is here.', place: other.place }];
    scope.report('conflicting-settlements', place, { name: asked.symbol.name }, { related });
  }
  asked.settlements.push({ settlement, place });
};

/** The questions that a program leaves open, with how and since when they are settled; `firstIndex`: that of the first one. */
export const readQuestions = (scope: DateScope, items: readonly ProgramItem[], firstIndex: number): Questions => {
  const asked = declaredQuestions(scope, items, firstIndex);
  for (const item of items) {
    if (item.kind !== 'Settle' || item.name.kind === 'Missing') continue;
    const place = { document: scope.document, range: item.name };
    const name = item.name.text;
    const settlement = settlementOf(scope, item);
    const known = asked.get(name);
    if (known === undefined) {
      if (scope.skipped.has(name)) continue;
      const suggestion = nearestName(name, asked.keys());
      scope.report('not-a-question', place, { name, suggestion }, { replacement: suggestion });
    } else {
      scope.bind(place, questionCalled(scope, name));
      if (settlement !== null) addSettlement(scope, known, settlement, place);
    }
  }
  const since = (settlement: CoreSettlement): string => settlement.since ?? '';
  return {
    symbols: new Map([...asked].map(([name, { symbol }]) => [name, symbol])),
    questions: [...asked].map(([name, { text, settlements }]) => ({
      name,
      text,
      settlements: settlements
        .map(({ settlement }) => settlement)
        .toSorted((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0)),
    })),
  };
};
