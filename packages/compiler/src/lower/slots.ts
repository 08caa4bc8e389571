/** Roles that people fill. */
import type { Quantified, Role, Roles, Statement } from '@proviso/grammar';
import type { Condition, FieldPath, ItemSelection } from '../core/core.ts';
import { claimOf, isOfOtherDays } from '../core/slots.ts';
import type { Sharing } from '../core/slots.ts';
import { notingFaults } from '../diagnostics/faults.ts';
import { misspeltName } from '../diagnostics/suggest.ts';
import { withArticle } from '../diagnostics/words.ts';
import { wordsOf } from '../documents/load.ts';
import { headerOfRoles } from '../names/roles-header.ts';
import type { SharingSymbol } from '../names/symbols.ts';
import { inOrder, withMays, withMusts } from './instead.ts';
import { listOfField } from './nouns.ts';
import { conditionAt, nothing, placeOf, type Scope } from './scope.ts';
import { labelled, lowerLabelled } from './statements.ts';

/** The record that a condition counts items of, at least so many of them; null where it counts nothing so. */
const countedItems = (condition: Condition): ItemSelection | null => {
  const selection = claimOf(condition)?.form.selection;
  return selection?.kind === 'items' ? selection : null;
};

/** A list, in words that tell it from others. */
export const pathOf = ({ list }: Pick<ItemSelection, 'list'>): string => `${list.from} ${list.segments.join('.')}`;

const nameOf = ({ label, title }: Statement): string => label?.text ?? title?.value ?? 'This role';

const isOfNobody = ({ quantity: { count } }: Quantified): boolean =>
  count?.kind === 'Number' && Number(count.text) === 0;

/** A role with what it asks for, and whether something is wrong with that. */
interface LoweredRole {
  readonly role: Role;
  readonly condition: Condition;
  readonly isFaulty: boolean;
}

/**
 * What `each filled by a different …` has to name: whom all the roles count. Null where they do not count alike, which is reported; what
 * may stand in the place of a role is in nobody's way where each role is counted by itself.
 */
const peopleOf = (scope: Scope, roles: readonly LoweredRole[], { each }: Roles): ItemSelection | null => {
  let first: ItemSelection | null = null;
  for (const {
    role: { statement },
    condition,
    isFaulty,
  } of roles) {
    if (statement.condition.kind !== 'Quantified') continue;
    // What is wrong with these has been said.
    if (isFaulty || isOfNobody(statement.condition)) continue;
    const selection = countedItems(condition);
    const role = nameOf(statement);
    if (selection === null) {
      const needs = wordsOf(scope.document, statement.condition);
      const place = placeOf(scope, statement.label ?? statement);
      if (claimOf(condition) !== null) scope.lowering.report('role-counts-nobody', place, { role, needs });
      else if (each.length === 0) continue;
      else {
        const isPer = statement.condition.noun.per !== null;
        const why = isPer ? 'per' : isOfOtherDays(condition) ? 'measured' : 'replaced';
        scope.lowering.report('role-replaced', place, { role, needs, why });
      }
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
    if (symbol === undefined) listOfField(scope, second);
    else scope.lowering.bind(placeOf(scope, second), { kind: 'record', owner: null, name: record });
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

/** Roles, with what may or must be met instead of them, and with the exceptions to them. */
export const lowerRoles = (scope: Scope, node: Roles): Condition => {
  const { name, title } = node;
  const heading = headerOfRoles(node);
  const roles = filledRoles(scope, node);
  const wording = { label: name?.text ?? null, title: title?.value ?? null };
  if (name === null) return labelled(scope, heading, roles, wording);
  const { may, must } = inOrder(scope.lowering.insteads.get(name.text) ?? []);
  const asked = withMusts(scope, `"${name.text}"`, must, withMays(scope, may, roles));
  const statement = { ...heading, modifiers: [] };
  const requirement = { scope, statement, label: name, hasMust: must.length > 0 };
  return labelled(scope, heading, scope.lowering.excepted(requirement, asked), wording);
};

/** As much as all of the roles, filled by different people where that is said, and under the limits of the catalog. */
const filledRoles = (scope: Scope, node: Roles): Condition => {
  const roles = node.items.flatMap((item) => (item.kind === 'Role' ? [item] : []));
  const lowered = roles.map((role): LoweredRole => {
    const { report, faults } = notingFaults(scope.lowering.report);
    const condition = lowerLabelled({ ...scope, lowering: { ...scope.lowering, report } }, role.statement);
    return { role, condition, isFaulty: faults.length > 0 };
  });
  const members = lowered.map(({ condition }) => condition);
  const heading = headerOfRoles(node);
  const wording = { sentence: wordsOf(scope.document, heading) };
  const plain = (): Condition => conditionAt(scope, heading, { kind: 'all', members }, wording);
  // What is wrong with what could not be read has been said.
  const isRead = scope.document.parsed.problems.every(({ start }) => start < node.start || start > node.end);
  if (!isRead || node.items.some((item) => item.kind === 'Error')) return plain();
  if (members.length === 0) {
    scope.lowering.report('empty-list', placeOf(scope, heading), { what: 'No role stands here' });
    return nothing(scope, heading);
  }
  const people = peopleOf(scope, lowered, node);
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
