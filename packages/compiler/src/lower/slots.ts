/** Roles that people fill, and clauses in which nothing counts twice. */
import type {
  CountedOnce,
  Name,
  Quantified,
  Role,
  Roles,
  Section,
  Policy,
  ProgramItem,
  Statement,
} from '@proviso/grammar';
import { nodesOf } from '@proviso/grammar';
import { requirementCalled } from '../check/labels.ts';
import type { Condition, FieldPath, ItemSelection } from '../core/core.ts';
import { claimOf } from '../core/slots.ts';
import type { Sharing } from '../core/slots.ts';
import { misspeltName, nearestName } from '../diagnostics/suggest.ts';
import { listed, withArticle } from '../diagnostics/words.ts';
import { wordsOf } from '../documents/load.ts';
import { headerOfRoles } from '../names/roles-header.ts';
import type { RecordSymbol, SharingSymbol } from '../names/symbols.ts';
import { allOf, conditionAt, nothing, placeOf, type Named, type Scope } from './scope.ts';
import { lowerLabelled, narrowedScope, wrapped } from './statements.ts';

/** The record that a condition counts items of, at least so many of them; null where it counts nothing so. */
const countedItems = (condition: Condition): ItemSelection | null => {
  const selection = claimOf(condition)?.form.selection;
  return selection?.kind === 'items' ? selection : null;
};

const pathOf = ({ list }: ItemSelection): string => `${list.from} ${list.segments.join('.')}`;

const nameOf = ({ label, title }: Statement): string => label?.text ?? title?.value ?? 'This role';

const isOfNobody = ({ quantity: { count } }: Quantified): boolean =>
  count?.kind === 'Number' && Number(count.text) === 0;

/** What `each filled by a different …` has to name: whom all the roles count. Null where they do not count alike, which is reported. */
const peopleOf = (scope: Scope, roles: readonly (readonly [Role, Condition])[]): ItemSelection | null => {
  let first: ItemSelection | null = null;
  for (const [{ statement }, condition] of roles) {
    if (statement.condition.kind !== 'Quantified') continue;
    // A role of nobody has a finding of its own.
    if (isOfNobody(statement.condition)) continue;
    const selection = countedItems(condition);
    const role = nameOf(statement);
    if (selection === null) {
      const code = claimOf(condition) === null ? 'role-replaced' : 'role-counts-nobody';
      const needs = wordsOf(scope.document, statement.condition);
      scope.lowering.report(code, placeOf(scope, statement.label ?? statement), { role, needs });
      return null;
    }
    if (first !== null && pathOf(first) !== pathOf(selection)) {
      const others = scope.lowering.names.records.get(first.record)?.plural ?? first.record;
      const is = scope.lowering.names.records.get(selection.record)?.plural ?? selection.record;
      scope.lowering.report('roles-of-several', placeOf(scope, statement.label ?? statement), { role, is, others });
      return null;
    }
    first ??= selection;
  }
  return first;
};

/** Whether the words after `each filled by a` say so of those who fill the roles; reported where they do not. */
const areDifferent = (scope: Scope, { each }: Roles, record: string): boolean => {
  const [first, second, ...more] = each;
  if (first === undefined) return false;
  const symbol = scope.lowering.names.records.get(record);
  if (first.text === 'different' && second?.text === record && more.length === 0) {
    scope.lowering.bind(placeOf(scope, second), { kind: 'record', owner: null, name: record });
    return true;
  }
  const range = { start: first.start, end: each.at(-1)?.end ?? first.end };
  const written = `each filled by ${withArticle(wordsOf(scope.document, range))}`;
  const suggestion = symbol?.name ?? record;
  scope.lowering.report(
    'different-what',
    placeOf(scope, range),
    { written, suggestion },
    { replacement: `different ${suggestion}` },
  );
  return true;
};

/** The limits of the catalog on these roles; null where it has none. */
const sharingOf = (scope: Scope, record: string, labels: readonly string[]): SharingSymbol | null =>
  [...scope.lowering.names.sharings.values()].find(
    (each) => each.record === record && labels.some((label) => each.roles.includes(label)),
  ) ?? null;

/** Warns of roles whose names are nearly those that are limited: misspelt, they would be limited by nothing. */
const warnOfNearRoles = (scope: Scope, record: string, roles: readonly Role[]): void => {
  const labels = roles.flatMap(({ statement }) => statement.label ?? []);
  for (const sharing of scope.lowering.names.sharings.values()) {
    if (sharing.record !== record) continue;
    const others = sharing.roles.filter((role) => !labels.some(({ text }) => text === role));
    for (const label of labels) {
      const suggestion = sharing.roles.includes(label.text) ? null : misspeltName(label.text, others);
      if (suggestion === null) continue;
      const details = { role: label.text, sharing: sharing.name, suggestion };
      scope.lowering.report('role-like-another', placeOf(scope, label), details, { replacement: suggestion });
    }
  }
};

/** The limits with all that is filled elsewhere; null, with a diagnostic, where they cannot be counted. */
const sharingFor = (scope: Scope, node: Roles, symbol: SharingSymbol, list: FieldPath): Sharing | null => {
  const { award, saysAward, programs, report } = scope.lowering;
  const { name, of, record, roles, limits, crossing, exempt, ranking } = symbol;
  if (award?.kind !== of) {
    if (award !== null || !saysAward) {
      const why = award === null ? 'unsaid' : 'other';
      report(
        'roles-of-no-award',
        placeOf(scope, node.name ?? { start: node.start, end: node.start + 'roles'.length }),
        {
          sharing: name,
          kind: of,
          why,
        },
      );
    }
    return null;
  }
  // What the program's own award ends takes nobody from it: who fills roles there is free from that day on.
  const ended = scope.lowering.names.supersessions.flatMap((each) =>
    each.kind === of && each.award === award.entry && !exempt.includes(each.ends) ? [each.ends] : [],
  );
  const others = programs.flatMap(({ team }) =>
    team?.sharing === name && team.entry !== award.entry ? [team.asks] : [],
  );
  const entries = [...(scope.lowering.names.kinds.get(of)?.entries.values() ?? [])];
  return {
    name,
    kind: of,
    entries: entries.map(({ name: entry, lifetime: { first, last } }) => ({ entry, first, last })),
    entry: award.entry,
    list,
    record,
    roles,
    limits,
    crossing,
    exempt: [...exempt, ...ended],
    tellsApplications: scope.subject.appliesFor.includes(of),
    others,
    ranking:
      ranking === null
        ? null
        : {
            heldFirst: ranking.includes('held first'),
            byFilingDate: ranking.includes('filing date'),
            question: scope.lowering.notGiven(
              `Does ${award.entry} go first among claims of one rank?`,
              symbol.place,
              `${award.entry}GoesFirst`,
            ),
          },
  };
};

/** Roles: as much as all of them, filled by different people where that is said, and under the limits of the catalog. */
export const lowerRoles = (scope: Scope, node: Roles): Condition => {
  const roles = node.items.flatMap((item) => (item.kind === 'Role' ? [item] : []));
  const lowered = roles.map((role): readonly [Role, Condition] => [role, lowerLabelled(scope, role.statement)]);
  const members = lowered.map(([, condition]) => condition);
  const label = node.name?.text ?? null;
  const title = node.title?.value ?? null;
  const heading = headerOfRoles(node);
  const wording = { label, title, sentence: wordsOf(scope.document, heading) };
  const plain = (): Condition => conditionAt(scope, heading, { kind: 'all', members }, wording);
  if (node.items.some((item) => item.kind === 'Error')) return plain();
  if (members.length === 0) {
    scope.lowering.report('empty-list', placeOf(scope, heading), { what: 'No role stands here' });
    return nothing(scope, heading);
  }
  const people = peopleOf(scope, lowered);
  if (people === null) return plain();
  const isDifferent = areDifferent(scope, node, people.record);
  const labels = roles.flatMap(({ statement }) => statement.label?.text ?? []);
  const symbol = sharingOf(scope, people.record, labels);
  warnOfNearRoles(scope, people.record, roles);
  if (symbol !== null && !isDifferent) {
    const record = scope.lowering.names.records.get(people.record)?.name ?? people.record;
    scope.lowering.report('roles-not-different', placeOf(scope, heading), { sharing: symbol.name, record });
    return plain();
  }
  if (!isDifferent) return plain();
  if (symbol !== null) {
    for (const { statement } of roles) {
      const name = statement.label;
      if (name === null || !symbol.roles.includes(name.text)) continue;
      scope.lowering.bind(placeOf(scope, name), { kind: 'role', owner: null, name: name.text });
    }
  }
  const sharing = symbol === null ? null : sharingFor(scope, node, symbol, people.list);
  return conditionAt(scope, heading, { kind: 'slots', members, apart: null, sharing }, wording);
};

/** The requirements of a program by their labels. */
export const namedStatements = (items: readonly ProgramItem[]): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>();
  const add = (statement: Statement, around: readonly (Section | Policy)[]): void => {
    const name = statement.label?.text;
    if (name === undefined) return;
    const known = found.get(name) ?? [];
    found.set(name, known);
    known.push({ statement, within: around });
  };
  const read = (inner: readonly ProgramItem[], around: readonly (Section | Policy)[]): void => {
    for (const item of inner) {
      if (item.kind === 'Require' && item.force === 'require') add(item.statement, around);
      if (item.kind === 'Section' || item.kind === 'Policy') read(item.items, [...around, item]);
    }
  };
  read(items, []);
  return found;
};

const lowerWithin = (scope: Scope, { statement, within }: Named): Condition => {
  const [outer, ...inner] = within;
  if (outer === undefined) return lowerLabelled(scope, statement);
  const { scope: narrowed, days } = narrowedScope(scope, outer.modifiers, 'This part');
  const body = lowerWithin(narrowed, { statement, within: inner });
  return wrapped(narrowed, outer, outer, days, body, {});
};

/** The clauses that labels name, written out again. */
const clausesCalled = (scope: Scope, names: readonly Name[]): readonly Condition[] =>
  names.flatMap((name) => {
    const { statements, report, bind, names: known } = scope.lowering;
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
    return found.filter((each) => !isNaming(each)).map((each) => lowerWithin(scope, each));
  });

/** What the words after `each` count: a record, or a kind. */
const countedBy = (scope: Scope, words: readonly Name[]): ((condition: Condition) => boolean) => {
  const [word] = words;
  const { records, kinds } = scope.lowering.names;
  const isCalled = ({ name, plural }: { readonly name: string; readonly plural: string }): boolean =>
    words.length === 1 && (word?.text === name || word?.text === plural);
  const record = [...records.values()].find(isCalled);
  const kind = [...kinds.values()].find(isCalled);
  if (word !== undefined && record !== undefined) {
    scope.lowering.bind(placeOf(scope, word), { kind: 'record', owner: null, name: record.name });
  } else if (word !== undefined && kind !== undefined) {
    scope.lowering.bind(placeOf(scope, word), { kind: 'kind', owner: null, name: kind.name });
  }
  return (condition) => {
    const selection = claimOf(condition)?.form.selection;
    if (selection === undefined) return false;
    return selection.kind === 'items' ? selection.record === record?.name : selection.of === kind?.name;
  };
};

const single = new Set(['number', 'percent', 'date', 'text', 'yesno', 'choice', 'scale', 'entry']);

/** The field of which no two may have the same value; null, with a diagnostic, where the record has none. */
const apartBy = (scope: Scope, { apart }: CountedOnce, record: RecordSymbol | undefined): FieldPath | null => {
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

/** `each baker counted once { … }`: all of these, and nobody counts in two of them. */
export const lowerCountedOnce = (scope: Scope, tree: CountedOnce): Condition => {
  if (scope.from === 'item') {
    scope.lowering.report('slots-within-item', placeOf(scope, tree), {});
    return nothing(scope, tree);
  }
  const clauses =
    tree.statements === null
      ? clausesCalled(scope, tree.of)
      : tree.statements.map((each) => lowerLabelled(scope, each));
  const heading = { start: tree.start, end: tree.apart?.end ?? tree.words.at(-1)?.end ?? tree.end };
  const isCounted = countedBy(scope, tree.words);
  const members = clauses.filter(isCounted);
  const [first, second] = members;
  const words = tree.words.map(({ text }) => text).join(' ');
  if (first === undefined) {
    const counted = clauses.flatMap((each) => countedName(each) ?? []);
    const suggestion = nearestName(words, counted);
    const range = { start: tree.words.at(0)?.start ?? tree.start, end: tree.words.at(-1)?.end ?? tree.end };
    if (clauses.length > 0 || tree.of.length === 0) {
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
    const areKnown = tree.of.every(({ text }) => scope.lowering.statements.get(text) !== undefined);
    if (!areKnown) return allOf(scope, tree, clauses);
    const written = wordsOf(scope.document, tree.statements === null ? tree : { start: tree.start, end: heading.end });
    scope.lowering.report('once-of-one', placeOf(scope, heading), { written });
    return nothing(scope, tree);
  }
  const record = countedItems(first)?.record;
  const apart = apartBy(scope, tree, record === undefined ? undefined : scope.lowering.names.records.get(record));
  const sentence = `each ${words} counted once${tree.apart === null ? '' : `, no two sharing ${wordsOf(scope.document, tree.apart)}`}`;
  const slots = conditionAt(scope, tree, { kind: 'slots', members, apart, sharing: null }, { sentence });
  return allOf(scope, tree, [slots, ...clauses.filter((each) => !isCounted(each))]);
};

const countedName = (condition: Condition): string | null => {
  const selection = claimOf(condition)?.form.selection;
  if (selection === undefined) return null;
  return selection.kind === 'items' ? selection.record : selection.of;
};
