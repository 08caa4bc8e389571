/** Clauses in which nothing counts twice. */
import type { CountedOnce, Name, Policy, ProgramItem, Quantity, RoleItem, Section, Statement } from '@proviso/grammar';
import { nodesOf } from '@proviso/grammar';
import { intersection, isNever } from '../calendar/lifetimes.ts';
import { requirementCalled } from '../check/labels.ts';
import type { Condition, FieldPath, Selection } from '../core/core.ts';
import { claimOf, isOfOtherDays } from '../core/slots.ts';
import { membersOf } from '../core/walk.ts';
import type { UntoldReason } from '../diagnostics/slots-messages.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { listed, withArticle } from '../diagnostics/words.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import type { RecordSymbol } from '../names/symbols.ts';
import { momentNamed } from './moments.ts';
import { listOfField } from './nouns.ts';
import { allOf, conditionAt, dateScope, nothing, placeOf, type Named, type Scope } from './scope.ts';
import { pathOf } from './slots.ts';
import { lowerLabelled, narrowedScope, wrapped } from './statements.ts';

/** The requirements and the roles of a program by their labels. */
export const namedStatements = (items: readonly ProgramItem[]): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>();
  const add = (statement: Statement, hasAlternative: boolean, around: readonly (Section | Policy)[]): void => {
    const name = statement.label?.text;
    if (name === undefined) return;
    const known = found.get(name) ?? [];
    found.set(name, known);
    known.push({ statement, hasAlternative, within: around });
  };
  const read = (inner: readonly (ProgramItem | RoleItem)[], around: readonly (Section | Policy)[]): void => {
    for (const [index, item] of inner.entries()) {
      const next = inner[index + 1];
      const hasAlternative = next?.kind === 'Instead' && next.of.length === 0;
      if (item.kind === 'Require' && item.force === 'require') add(item.statement, hasAlternative, around);
      if (item.kind === 'Role') add(item.statement, false, around);
      if (item.kind === 'Roles') read(item.items, around);
      if (item.kind === 'Section' || item.kind === 'Policy') read(item.items, [...around, item]);
    }
  };
  read(items, []);
  return found;
};

const lowerWithin = (scope: Scope, { statement, within }: Omit<Named, 'hasAlternative'>): Condition => {
  const [outer, ...inner] = within;
  if (outer === undefined) return lowerLabelled(scope, statement);
  const { scope: narrowed, days } = narrowedScope(scope, outer.modifiers, 'This part');
  const body = lowerWithin(narrowed, { statement, within: inner });
  return wrapped(narrowed, outer, outer, days, body, {});
};

/** A clause with what it is written as, and where it is named. */
interface Clause {
  readonly condition: Condition;
  readonly statement: Statement;
  /** Whether something else may stand in its place. */
  readonly isReplaced: boolean;
  readonly name: Range;
}

/** Whether an exception or an alternative names it. */
const isReplacedByName = ({ lowering }: Scope, { label }: Statement): boolean => {
  const name = label?.text ?? '';
  return lowering.insteads.get(name) !== undefined || lowering.exceptions.get(name) !== undefined;
};

/** Whether a clause is asked on no day, or at no moment, on which the thing in hand is. */
const isApart = (scope: Scope, { statement, within }: Named): boolean => {
  const quiet = { ...dateScope(scope), report: () => undefined, mention: () => undefined, bind: () => undefined };
  const headers = [...within, statement].map(({ modifiers }) => modifiers);
  const days = headers.map((modifiers) => lifetimeOf(quiet, modifiers, '')).reduce(intersection, scope.lifetime);
  const { moment } = scope;
  const own = headers.flatMap((modifiers) => momentNamed(modifiers) ?? []).at(-1);
  return isNever(days) || (moment !== null && moment !== 'any' && own !== undefined && own !== moment);
};

/** The clauses that labels name, written out again. One of which nothing can be counted is reported. */
const clausesCalled = (scope: Scope, names: readonly Name[]): readonly Clause[] =>
  names.flatMap((name, index) => {
    const { statements, report, bind, names: known } = scope.lowering;
    if (names.findIndex(({ text }) => text === name.text) < index) {
      report('duplicate-member', placeOf(scope, name), { name: name.text });
      return [];
    }
    const found = statements.get(name.text) ?? [];
    if (found.length === 0) {
      if (known.skipped.has(name.text)) return [];
      const suggestion = nearestName(name.text, statements.keys());
      report('unknown-label', placeOf(scope, name), { name: name.text, suggestion }, { replacement: suggestion });
      return [];
    }
    bind(placeOf(scope, name), requirementCalled(scope.document, name.text));
    // What names others in turn counts nothing itself, and could name itself.
    const isNaming = ({ statement }: Named): boolean =>
      [...nodesOf(statement)].some(({ kind }) => kind === 'CountedOnce');
    const counting = found.filter((each) => !isNaming(each));
    const asked = counting.filter((each) => !isApart(scope, each));
    if (asked.length === 0) {
      const why = counting.length === 0 ? 'naming' : 'never';
      report('not-counted-once', placeOf(scope, name), { clause: name.text, why });
    }
    return asked.map((each) => {
      const isReplaced = each.hasAlternative || isReplacedByName(scope, each.statement);
      return { condition: lowerWithin(scope, each), statement: each.statement, isReplaced, name };
    });
  });

/** What the words after `each` count: a record, the items of one list, or a kind. */
interface Countable {
  readonly isCounted: (selection: Selection) => boolean;
  /** What such an item has; null for entries. */
  readonly record: RecordSymbol | null;
}

const countedBy = (scope: Scope, words: readonly Name[]): Countable => {
  const [word] = words;
  const { records, kinds } = scope.lowering.names;
  const isCalled = ({ name, plural }: { readonly name: string; readonly plural: string }): boolean =>
    words.length === 1 && (word?.text === name || word?.text === plural);
  const record = [...records.values()].find(isCalled);
  const kind = [...kinds.values()].find(isCalled);
  if (word !== undefined && record !== undefined) {
    scope.lowering.bind(placeOf(scope, word), { kind: 'record', owner: null, name: record.name });
    return { isCounted: (each) => each.kind === 'items' && each.record === record.name, record };
  }
  if (word !== undefined && kind !== undefined) {
    scope.lowering.bind(placeOf(scope, word), { kind: 'kind', owner: null, name: kind.name });
    return { isCounted: (each) => each.kind !== 'items' && each.of === kind.name, record: null };
  }
  const items = word === undefined || words.length > 1 ? null : listOfField(scope, word);
  if (items === null) return { isCounted: () => false, record: null };
  const { record: own, list } = items;
  return { isCounted: (each) => each.kind === 'items' && pathOf(each) === pathOf({ list }), record: own };
};

const single = new Set(['number', 'percent', 'date', 'text', 'yesno', 'choice', 'scale', 'entry']);

/** The field of which no two may have the same value; null, with a diagnostic, where the record has none. */
const apartBy = (scope: Scope, { apart }: CountedOnce, record: RecordSymbol | null): FieldPath | null => {
  if (apart === null) return null;
  const fields = (record?.fields ?? []).filter(({ type }) => single.has(type.kind));
  const [segment, ...more] = apart.segments;
  const field = fields.find(({ name }) => segment?.kind === 'Name' && name === segment.text);
  if (field === undefined || segment === undefined || more.length > 0) {
    const written = wordsOf(scope.document, apart);
    const names = fields.length === 0 ? 'none with one value' : listed(fields.map(({ name }) => name));
    const details = { field: written, record: withArticle(record?.name ?? 'what is counted'), fields: names };
    const suggestion = nearestName(
      written,
      fields.map(({ name }) => name),
    );
    scope.lowering.report('apart-by-no-field', placeOf(scope, apart), details, { replacement: suggestion });
    return null;
  }
  scope.lowering.bind(placeOf(scope, segment), { kind: 'field', owner: field, name: field.name });
  return { from: 'item', segments: [field.name] };
};

/** Whether a condition asks, in whatever way, for at least so many of what is counted. */
const asksFor = (condition: Condition, isCounted: (selection: Selection) => boolean): boolean => {
  const { form } = condition;
  if (form.kind === 'count') return (form.bound.atLeast ?? 0) > 0 && isCounted(form.selection);
  if (form.kind === 'not') return false;
  if (form.kind === 'when') return asksFor(form.body, isCounted);
  if (form.kind === 'instead') return [form.replacement, form.original].some((each) => asksFor(each, isCounted));
  return membersOf(condition).some((each) => asksFor(each, isCounted));
};

const unbounded: ReadonlySet<Quantity['word']> = new Set(['any', 'at least', 'more than']);

/** Whether a clause asks once for entries or things, rather than for what a definition or several conditions say. */
const asksOnce = ({ lowering }: Scope, written: Statement['condition']): boolean => {
  if (written.kind === 'Quantified') return unbounded.has(written.quantity.word);
  if (written.kind !== 'NounCondition') return false;
  const word = written.noun.words[0]?.text ?? '';
  return [...lowering.names.kinds.values()].some(
    ({ name, plural, entries }) => name === word || plural === word || entries.has(word),
  );
};

/** Why it cannot be told which things count in a clause, though it asks for them; null where it asks for none. */
const whyUntold = (
  scope: Scope,
  { condition, statement: { condition: written }, isReplaced }: Clause,
  isCounted: (selection: Selection) => boolean,
): UntoldReason | null => {
  if (!asksFor(condition, isCounted)) return null;
  if (isOfOtherDays(condition)) return 'measured';
  if (isReplaced) return 'replaced';
  if (claimOf(condition) !== null) return null;
  const quantity = written.kind === 'Quantified' ? written.quantity.word : null;
  if (quantity === 'exactly' || quantity === 'between') return 'bounded';
  return asksOnce(scope, written) ? 'included' : 'several';
};

/** `each baker counted once { … }`: all of these, and nobody counts in two of them. */
export const lowerCountedOnce = (scope: Scope, tree: CountedOnce): Condition => {
  if (scope.from === 'item') {
    scope.lowering.report('slots-within-item', placeOf(scope, tree), {});
    return nothing(scope, tree);
  }
  const clauses =
    tree.statements === null
      ? clausesCalled(scope, tree.of)
      : tree.statements.map((each) => ({
          condition: lowerLabelled(scope, each),
          statement: each,
          isReplaced: isReplacedByName(scope, each),
          name: each.label ?? each.condition,
        }));
  const heading = { start: tree.start, end: tree.apart?.end ?? tree.words.at(-1)?.end ?? tree.end };
  const { isCounted, record } = countedBy(scope, tree.words);
  const isClaim = ({ condition }: Clause): boolean => {
    const selection = claimOf(condition)?.form.selection;
    return selection !== undefined && isCounted(selection);
  };
  const conditions = clauses.map(({ condition }) => condition);
  const members = clauses.filter(isClaim).map(({ condition }) => condition);
  const [first, second] = members;
  const untold = clauses.map((each) => [each, whyUntold(scope, each, isCounted)] as const);
  for (const [{ name, statement }, why] of untold) {
    if (why === null) continue;
    const clause = statement.label?.text ?? statement.title?.value ?? wordsOf(scope.document, statement.condition);
    scope.lowering.report('not-counted-once', placeOf(scope, name), { clause, why });
  }
  if (untold.some(([, why]) => why !== null)) return nothing(scope, tree);
  const words = tree.words.map(({ text }) => text).join(' ');
  const { problems } = scope.document.parsed;
  // What is wrong with what could not be read has been said.
  const isRead = problems.every(({ start }) => start < tree.start || start > tree.end);
  if (first === undefined) {
    const counted = clauses.flatMap(({ condition }) => countedName(condition) ?? []);
    const suggestion = nearestName(words, counted);
    const range = { start: tree.words.at(0)?.start ?? tree.start, end: tree.words.at(-1)?.end ?? tree.end };
    if (isRead && (clauses.length > 0 || tree.of.length === 0)) {
      scope.lowering.report(
        'counts-no-such',
        placeOf(scope, range),
        { words, suggestion },
        { replacement: suggestion },
      );
    }
    return nothing(scope, tree);
  }
  if (second === undefined) {
    // What is wrong with a name has been said.
    const areFound = tree.of.every((name) => clauses.some((each) => each.name === name));
    if (!areFound || !isRead) return allOf(scope, tree, conditions);
    const written = wordsOf(scope.document, tree.statements === null ? tree : { start: tree.start, end: heading.end });
    scope.lowering.report('once-of-one', placeOf(scope, heading), { written });
    return nothing(scope, tree);
  }
  const apart = apartBy(scope, tree, record);
  const sentence = `each ${words} counted once${tree.apart === null ? '' : `, no two sharing ${wordsOf(scope.document, tree.apart)}`}`;
  const slots = conditionAt(scope, tree, { kind: 'slots', members, apart, sharing: null }, { sentence });
  return allOf(scope, tree, [slots, ...clauses.filter((each) => !isClaim(each)).map(({ condition }) => condition)]);
};

const countedName = (condition: Condition): string | null => {
  const selection = claimOf(condition)?.form.selection;
  if (selection === undefined) return null;
  return selection.kind === 'items' ? selection.record : selection.of;
};
