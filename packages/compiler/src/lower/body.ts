import type { BodyItem, Instead, Name, Policy, Require, Section } from '@proviso/grammar';
import type { Condition } from '../core/core.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withInsteads } from './instead.ts';
import { conditionAt, placeOf, type Scope } from './scope.ts';
import { lowerStatement, narrowedScope, wrapped } from './statements.ts';

/** What a body of items comes to: what decides, and what is only advised. */
export interface Body {
  readonly required: readonly Condition[];
  readonly advised: readonly Condition[];
}

const laterForms: Readonly<Partial<Record<BodyItem['kind'], string>>> = {
  Exception: 'An "exception to" a requirement',
  Roles: '"roles"',
  Lifecycle: 'A "lifecycle"',
  Score: 'A "score"',
  Table: 'A "table"',
  Award: '"award of"',
  Scope: '"scope per"',
};

/** Which requirement each `instead` speaks of: those it names, else the one before it. */
export const insteadsOf = (
  items: readonly BodyItem[],
  named: ReadonlyMap<string, readonly Instead[]>,
): ReadonlyMap<Require, readonly Instead[]> => {
  const found = new Map<Require, Instead[]>();
  let before: Require | null = null;
  for (const item of items) {
    if (item.kind === 'Require') {
      before = item;
      found.set(item, [...(named.get(item.statement.label?.text ?? '') ?? [])]);
    } else if (item.kind === 'Instead' && item.of.length === 0 && before !== null) {
      found.get(before)?.push(item);
    } else if (item.kind !== 'Instead') {
      before = null;
    }
  }
  return found;
};

/** Every `instead of A, B` of a program by the labels that it names. */
export const namedInsteads = (
  items: readonly (BodyItem | { readonly kind: string })[],
): ReadonlyMap<string, readonly Instead[]> => {
  const found = new Map<string, Instead[]>();
  const visit = (each: readonly (BodyItem | { readonly kind: string })[]): void => {
    for (const item of each) {
      if ('items' in item) visit(item.items);
      if (!('manner' in item)) continue;
      for (const name of item.of) found.set(name.text, [...(found.get(name.text) ?? []), item]);
    }
  };
  visit(items);
  return found;
};

/** A section or a policy: its title over what it requires. Null where it requires nothing. */
const grouped = (scope: Scope, node: Section | Policy, named: ReadonlyMap<string, readonly Instead[]>): Body => {
  const title = node.title?.kind === 'Text' ? node.title.value : null;
  const label = node.kind === 'Policy' && node.name.kind === 'Name' ? node.name.text : null;
  const { scope: inner, lifetime } = narrowedScope(scope, node.modifiers, title === null ? 'This part' : `"${title}"`);
  const body = lowerBody(inner, node.items, named);
  const around = (condition: Condition): Condition =>
    wrapped(inner, node, node, lifetime, condition, { title, label, sentence: title ?? '' });
  const whole = conditionAt(inner, node, { kind: 'all', members: body.required }, { sentence: title ?? '' });
  const plain = node.modifiers.length === 0 && node.when === null;
  return {
    required: body.required.length === 0 ? [] : [around(whole)],
    advised: plain
      ? body.advised
      : body.advised.map((each) => wrapped(inner, node, node, lifetime, each, { sentence: each.sentence })),
  };
};

const requirement = (scope: Scope, node: Require, insteads: readonly Instead[]): Condition => {
  const label = node.statement.label?.text;
  const name = label === undefined ? 'this requirement' : `"${label}"`;
  return lowerStatement(scope, node.statement, (body, inner) => withInsteads(inner, name, insteads, body));
};

const checkInsteads = (scope: Scope, items: readonly BodyItem[], attached: ReadonlySet<Instead>): void => {
  for (const item of items) {
    if (item.kind !== 'Instead' || item.of.length > 0 || attached.has(item)) continue;
    scope.lowering.report('instead-without-requirement', placeOf(scope, item), {});
  }
};

/** What the items of a program, section or policy require and advise, in their order. */
export const lowerBody = (
  scope: Scope,
  items: readonly BodyItem[],
  named: ReadonlyMap<string, readonly Instead[]>,
): Body => {
  const required: Condition[] = [];
  const advised: Condition[] = [];
  const insteads = insteadsOf(items, named);
  checkInsteads(scope, items, new Set([...insteads.values()].flat()));
  for (const item of items) {
    const later = laterForms[item.kind];
    if (later !== undefined) scope.lowering.report('not-yet-supported', placeOf(scope, item), { what: later });
    if (item.kind === 'Policy') {
      const body = grouped(scope, item, named);
      required.push(...body.required);
      advised.push(...body.advised);
    }
    if (item.kind !== 'Require') continue;
    const condition = requirement(scope, item, insteads.get(item) ?? []);
    (item.force === 'require' ? required : advised).push(condition);
  }
  return { required, advised };
};

/** What a section requires and advises. */
export const lowerSection = (scope: Scope, node: Section, named: ReadonlyMap<string, readonly Instead[]>): Body =>
  grouped(scope, node, named);

/** Reports the labels that an `instead of` names and no requirement has. */
export const checkNamedInsteads = (
  scope: Scope,
  named: ReadonlyMap<string, readonly Instead[]>,
  labels: readonly string[],
): void => {
  for (const [name, nodes] of named) {
    if (labels.includes(name) || scope.lowering.names.skipped.has(name)) continue;
    const suggestion = nearestName(name, labels);
    for (const node of nodes) {
      const place = node.of.find((each: Name) => each.text === name);
      if (place !== undefined)
        scope.lowering.report(
          'unknown-label',
          placeOf(scope, place),
          { name, suggestion },
          { replacement: suggestion },
        );
    }
  }
};
