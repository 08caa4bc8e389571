import type { Instead, Policy, ProgramItem, Require, Section } from '@proviso/grammar';
import type { Condition } from '../core/core.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { requirementCalled } from '../check/labels.ts';
import { checkRetirement } from '../check/retirement.ts';
import { conditionAt, placeOf, type Body, type Scope } from './scope.ts';
import { lowerRoles } from './slots.ts';
import { lowerStatement, narrowedScope, wrapped } from './statements.ts';

const laterForms: Readonly<Partial<Record<ProgramItem['kind'], string>>> = {
  Score: 'A "score"',
  Table: 'A "table"',
  Scope: '"scope per"',
};

/** Whether an item is of a form that is read and not yet evaluated: that has been reported. */
export const isLaterForm = (item: ProgramItem): boolean => laterForms[item.kind] !== undefined || item.kind === 'Award';

/** Every `instead of A, B` among items by the labels that it names, each once. */
export const namedInsteads = (items: readonly ProgramItem[]): ReadonlyMap<string, readonly Instead[]> => {
  const found = new Map<string, Instead[]>();
  for (const item of items) {
    if (item.kind !== 'Instead') continue;
    for (const label of new Set(item.of.map((name) => name.text))) {
      const named = found.get(label);
      if (named === undefined) found.set(label, [item]);
      else named.push(item);
    }
  }
  return found;
};

/** Which `instead`s that name no requirement speak of which: of the one before them. Those without one are reported. */
const followingInsteads = (scope: Scope, items: readonly ProgramItem[]): ReadonlyMap<Require, readonly Instead[]> => {
  const found = new Map<Require, readonly Instead[]>();
  let before: Require | 'unread' | null = null;
  for (const item of items) {
    if (item.kind === 'Require') {
      before = item;
    } else if (item.kind !== 'Instead') {
      before = item.kind === 'Error' ? 'unread' : null;
    } else if (item.of.length === 0 && before === null) {
      scope.lowering.report('instead-without-requirement', placeOf(scope, item), {});
    } else if (item.of.length === 0 && before !== null && before !== 'unread') {
      found.set(before, [...(found.get(before) ?? []), item]);
    }
  }
  return found;
};

/** A section or a policy: its title over what it requires. It requires nothing where nothing in it does. */
const grouped = (scope: Scope, node: Section | Policy): Body => {
  const title = node.title?.kind === 'Text' ? node.title.value : null;
  const label = node.kind === 'Policy' && node.name.kind === 'Name' ? node.name.text : null;
  const name = title ?? label;
  const { scope: inner, days } = narrowedScope(scope, node.modifiers, name === null ? 'This part' : `"${name}"`);
  const body = lowerBody(inner, node.items);
  const sentence = name ?? '';
  const around = (members: readonly Condition[]): Condition =>
    wrapped(inner, node, node, days, conditionAt(inner, node, { kind: 'all', members }, { sentence }), {
      title,
      label,
      sentence,
    });
  return {
    required: body.required.length === 0 ? [] : [around(body.required)],
    advised: body.advised.map((each) => wrapped(inner, node, node, days, each, {})),
  };
};

const none: readonly Instead[] = [];

const requirement = (scope: Scope, item: Require, following: readonly Instead[]): Condition =>
  scope.lowering.remembered.requirement(scope, item, following, (inner) => {
    const { statement } = item;
    const named = inner.lowering.insteads.get(statement.label?.text ?? '') ?? [];
    const condition = lowerStatement(inner, statement, [...named, ...following]);
    if (item.force === 'require') checkRetirement(inner, condition);
    return condition;
  });

/** What the items of a program, section or policy require and advise, in their order. */
export const lowerBody = (scope: Scope, items: readonly ProgramItem[]): Body => {
  const required: Condition[] = [];
  const advised: Condition[] = [];
  const insteads = followingInsteads(scope, items);
  for (const item of items) {
    const later = laterForms[item.kind];
    if (later !== undefined) scope.lowering.report('not-yet-supported', placeOf(scope, item), { what: later });
    if (item.kind === 'Award') scope.lowering.report('award-ends-in-catalog', placeOf(scope, item), {});
    if (item.kind === 'Section' || item.kind === 'Policy') {
      const body = scope.lowering.remembered.part(scope, item, (inner) => grouped(inner, item));
      for (const each of body.required) required.push(each);
      for (const each of body.advised) advised.push(each);
    }
    if (item.kind === 'Roles') {
      const roles = lowerRoles(scope, item);
      checkRetirement(scope, roles);
      required.push(roles);
      const body = lowerBody(
        scope,
        item.items.filter((each) => each.kind === 'Require'),
      );
      required.push(...body.required);
      advised.push(...body.advised);
    }
    if (item.kind !== 'Require') continue;
    const condition = requirement(scope, item, insteads.get(item) ?? none);
    (item.force === 'require' ? required : advised).push(condition);
  }
  return { required, advised };
};

/** Notes what the labels that an `instead of` names stand for, and reports those that no requirement has. */
export const checkNamedInsteads = (
  scope: Scope,
  insteads: ReadonlyMap<string, readonly Instead[]>,
  labels: ReadonlySet<string>,
): void => {
  for (const [name, nodes] of insteads) {
    if (labels.has(name)) {
      for (const node of nodes) {
        const label = node.of.find((each) => each.text === name);
        if (label !== undefined) scope.lowering.bind(placeOf(scope, label), requirementCalled(scope.document, name));
      }
    }
    if (labels.has(name) || scope.lowering.names.skipped.has(name)) continue;
    const suggestion = nearestName(name, labels);
    for (const node of nodes) {
      const label = node.of.find((each) => each.text === name);
      if (label === undefined) continue;
      scope.lowering.report('unknown-label', placeOf(scope, label), { name, suggestion }, { replacement: suggestion });
    }
  }
};
