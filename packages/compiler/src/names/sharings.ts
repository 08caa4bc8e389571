/** `sharing RoleSharing { … }`: limits on what one person fills over all that a partner holds and applies for. */
import type { FillLimit, Identifier, Limit, Name, Sharing } from '@proviso/grammar';
import type { Bind } from '../bindings/meaning.ts';
import type { CoreField } from '../core/types.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import { wordsOf } from '../documents/load.ts';
import { rolesNamedIn, warnOfNearRoles } from './near-roles.ts';
import type { KindSymbol, Names, RecordSymbol, SharingSymbol } from './symbols.ts';

interface SharingScope {
  readonly document: LoadedDocument;
  readonly records: ReadonlyMap<string, RecordSymbol>;
  readonly kinds: ReadonlyMap<string, KindSymbol>;
  readonly skipped: Names['skipped'];
  readonly report: Reporter['report'];
  readonly bind: Bind;
}

const isNamed = (identifier: Identifier): identifier is Name => identifier.kind === 'Name';

const reportUnknown = (scope: SharingScope, name: Name, known: Iterable<string>, expected: string): void => {
  if (scope.skipped.has(name.text)) return;
  const suggestion = nearestName(name.text, known);
  const place = { document: scope.document, range: name };
  scope.report('unknown-name', place, { name: name.text, suggestion, expected }, { replacement: suggestion });
};

const reportLimit = (
  scope: SharingScope,
  range: Range,
  instead: string,
  of: 'filling' | 'rank' | 'second rank' = 'filling',
): void => {
  const written = wordsOf(scope.document, range);
  scope.report('sharing-limit', { document: scope.document, range }, { written, instead, of });
};

/** The record that a limit is about. */
const recordCalled = (scope: SharingScope, name: Identifier): RecordSymbol | null => {
  if (!isNamed(name)) return null;
  const record = scope.records.get(name.text);
  if (record === undefined) {
    const meant = [...scope.records.values()].find(({ plural }) => plural === name.text);
    reportUnknown(
      scope,
      name,
      meant === undefined ? scope.records.keys() : [meant.name],
      'a record of this catalog, such as "individual",',
    );
    return null;
  }
  scope.bind({ document: scope.document, range: name }, { kind: 'record', owner: null, name: record.name });
  return record;
};

/** The kind of `in at most 4 specializations`. */
const kindCalled = (scope: SharingScope, words: readonly Name[]): KindSymbol | null => {
  const [word] = words;
  if (word === undefined) return null;
  const kinds = [...scope.kinds.values()];
  const kind = kinds.find(({ name, plural }) => word.text === name || word.text === plural);
  if (kind !== undefined && words.length === 1) {
    scope.bind({ document: scope.document, range: word }, { kind: 'kind', owner: null, name: kind.name });
    return kind;
  }
  // What stands after a kind may be a word with which the next line begins.
  const [, next] = words;
  const known = next === undefined ? kinds.flatMap(({ name, plural }) => [name, plural]) : ['exempt', 'claims'];
  reportUnknown(scope, next ?? word, known, next === undefined ? 'a kind of what is awarded' : 'another limit');
  return null;
};

/** The number of `at most 4`; null, with a diagnostic, where something else is said. */
const mostOf = (
  scope: SharingScope,
  { negated, quantity, record, role, words, ...range }: FillLimit,
): number | null => {
  const count = quantity.count?.kind === 'Number' ? Number(quantity.count.text.replaceAll(',', '')) : null;
  if (!negated && quantity.word === 'at most' && count !== null && Number.isInteger(count) && count > 0) return count;
  const [who, what] = [record, role].map((name) => (isNamed(name) ? name.text : '…'));
  const of = words.map(({ text }) => text).join(' ');
  reportLimit(scope, range, `a ${who ?? ''} fills ${what ?? ''} in at most ${String(count ?? 2)} ${of}`);
  return null;
};

/** Reads one block of limits; null where nothing of it could be understood. */
export const sharingOf = (scope: SharingScope, node: Sharing, name: Name): SharingSymbol | null => {
  const { document, report, bind } = scope;
  const limits: { role: string; atMost: number }[] = [];
  const crossing: string[][] = [];
  const roles = new Map<string, Name>();
  const records = new Set<RecordSymbol>();
  const kinds = new Set<KindSymbol>();
  const exempt: Name[] = [];
  let ranking: SharingSymbol['ranking'] = null;
  const roleCalled = (role: Name): string => {
    const isFirst = !roles.has(role.text);
    if (isFirst) roles.set(role.text, role);
    bind({ document, range: role }, { kind: 'role', owner: null, name: role.text }, isFirst ? 'declaration' : 'use');
    return role.text;
  };
  const read = (limit: Exclude<Limit, { kind: 'Exempt' }>): void => {
    if (limit.kind === 'Ranking') {
      const steps = limit.steps.map(({ by }) => by);
      const inOrder = 'claims rank: held first, then by filing date';
      if (ranking !== null) reportLimit(scope, limit, inOrder, 'second rank');
      // The other order would mean something else, which nothing judges.
      else if (steps.slice(1).some((by) => by !== 'filing date') || steps.length > 2)
        reportLimit(scope, limit, inOrder, 'rank');
      ranking = steps;
      return;
    }
    const record = recordCalled(scope, limit.record);
    if (record !== null) records.add(record);
    if (limit.kind === 'CrossingLimit') {
      const named = limit.roles.map(roleCalled);
      const other = rolesNamedIn(node).find((role) => !named.includes(role)) ?? 'NAME';
      const two = named.length > 1 ? named : [...named, other];
      const example = `no ${record?.name ?? 'individual'} fills two of ${two.join(', ')}`;
      if (!limit.negated) reportLimit(scope, limit, example);
      else if (named.length > 1) crossing.push(named);
      else reportLimit(scope, limit, example);
      return;
    }
    const kind = kindCalled(scope, limit.words);
    if (kind !== null) kinds.add(kind);
    const atMost = mostOf(scope, limit);
    if (isNamed(limit.role) && atMost !== null) limits.push({ role: roleCalled(limit.role), atMost });
  };
  for (const limit of node.limits) {
    if (limit.kind === 'Exempt') exempt.push(...limit.names);
    else if (limit.kind !== 'Error') read(limit);
  }
  warnOfNearRoles(node, document, report);
  const place = { document, range: name };
  const [record, ...otherRecords] = records;
  const [kind, ...otherKinds] = kinds;
  if (record === undefined || kind === undefined) {
    const isRead = document.parsed.problems.every(({ start }) => start < node.start || start > node.end);
    if (isRead && node.limits.every((limit) => limit.kind !== 'FillLimit')) {
      report('sharing-of-no-kind', place, { name: name.text });
    }
    return null;
  }
  const more = otherRecords.at(0)?.plural ?? otherKinds.at(0)?.plural;
  if (more !== undefined) {
    const one = otherRecords.length > 0 ? record.plural : kind.plural;
    report('sharing-of-several', place, { name: name.text, one, other: more });
  }
  for (const each of exempt) {
    const entries = [...kind.entries.keys()];
    if (kind.entries.has(each.text)) {
      bind({ document, range: each }, { kind: 'entry', owner: kind.name, name: each.text });
    } else if (!scope.skipped.has(each.text)) {
      const suggestion = nearestName(each.text, entries);
      const details = { name: each.text, kind: kind.name, suggestion, entries };
      report('unknown-entry', { document, range: each }, details, { replacement: suggestion });
    }
  }
  bind(place, { kind: 'sharing', owner: null, name: name.text }, 'declaration');
  return {
    kind: 'sharing',
    name: name.text,
    record: record.name,
    of: kind.name,
    roles: [...roles.keys()],
    limits,
    crossing,
    exempt: exempt.flatMap(({ text }) => (kind.entries.has(text) ? [text] : [])),
    ranking,
    place,
  };
};

/** The words that facts use of roles: `fills` of whoever fills them. */
export const fillsField = (sharing: SharingSymbol): CoreField => ({
  name: 'fills',
  type: {
    kind: 'list',
    of: {
      kind: 'object',
      fields: [
        { name: 'role', type: { kind: 'choice', name: null, members: sharing.roles }, doc: 'The role that is filled.' },
        { name: 'entry', type: { kind: 'entry', of: sharing.of }, doc: `The ${sharing.of} in which it is filled.` },
        ...days,
      ],
    },
  },
  doc: `The roles that are filled, as recorded. Left out: not known. ${sharing.name} limits them.`,
});

const days: readonly CoreField[] = [
  { name: 'since', type: { kind: 'date' }, doc: 'The first day.' },
  { name: 'through', type: { kind: 'date' }, doc: 'The last day; left out where it goes on.' },
];

/** The word that facts use of applications: `appliedFor`, with a list for each kind. */
export const appliedField = (kinds: readonly string[]): CoreField => ({
  name: 'appliedFor',
  type: {
    kind: 'object',
    fields: kinds.map((kind) => ({
      name: kind,
      type: {
        kind: 'list',
        of: { kind: 'object', fields: [{ name: 'entry', type: { kind: 'entry', of: kind }, doc: null }, ...days] },
      },
      doc: null,
    })),
  },
  doc: 'What has been applied for and is not held yet, each since the day of its filing.',
});
