/** The facts of a sample. */
import type { AttestedFact, Datum, Fact, FieldFact, FillsFact, HoldsFact, ItemFact } from '@proviso/grammar';
import { dayOf } from './dates.ts';
import { element, joined, type Content, type Html } from './html.ts';
import { nameOf, readable } from './names.ts';
import { lineOf, type PageScope } from './scope.ts';
import { sentence } from './sentence.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const entry = (scope: PageScope, node: Fact, name: Content, ...values: readonly Content[]): Html =>
  element('div', { line: lineOf(scope, node) }, element('dt', {}, name), element('dd', {}, values));

const datum = (scope: PageScope, node: Datum): Content =>
  node.kind === 'DatumObject'
    ? element('dl', { class: 'facts' }, ...node.fields.map((each) => field(scope, each)))
    : sentence(scope, node);

const field = (scope: PageScope, node: FieldFact): Html => {
  const name = node.name.kind === 'Name' ? capital(readable(node.name.text)) : '…';
  return entry(
    scope,
    node,
    name,
    joined(
      node.data.map((each) => datum(scope, each)),
      ', ',
    ),
  );
};

const verbs = { holds: 'Holds', passed: 'Has passed', 'applied for': 'Has applied for' } as const;

const holdings = (scope: PageScope, node: HoldsFact): Html => {
  const kind = node.of.kind === 'Name' ? node.of.text : '';
  const { plural } = scope.names.kinds.get(kind) ?? { plural: kind };
  const name = `${verbs[node.verb]} ${readable(node.members.length === 1 ? kind : plural)}`;
  if (node.members.length === 0) return entry(scope, node, name, node.maybeMore ? 'perhaps some' : 'none');
  const members = node.members.map((member) => element('li', {}, sentence(scope, member)));
  return entry(
    scope,
    node,
    name,
    element('ul', {}, ...members, node.maybeMore ? element('li', {}, 'and perhaps more') : null),
  );
};

const filled = (scope: PageScope, node: FillsFact): Html => {
  if (node.role?.kind !== 'Name') return entry(scope, node, 'Fills', 'no role');
  const members = node.members.map((member) => element('li', {}, sentence(scope, member)));
  return entry(scope, node, `Fills ${readable(node.role.text)} in`, element('ul', {}, ...members));
};

const attestation = (scope: PageScope, { name, answer, by, on, through, evidence, ...node }: AttestedFact): Html => {
  const words = [
    by === null ? null : [', by ', by.value],
    on === null ? null : [' on ', dayOf(on.text)],
    through === null ? null : [', through ', dayOf(through.text)],
    evidence === null ? null : [' (', evidence.value, ')'],
  ];
  const title = name.kind === 'Name' ? readable(name.text) : '…';
  const said = answer.kind === 'Name' ? answer.text : '…';
  return element(
    'div',
    { line: lineOf(scope, node) },
    element('dt', {}, 'Attested: ', title),
    element('dd', {}, said, words),
  );
};

const item = (scope: PageScope, node: ItemFact): Html => {
  const record = node.record.kind === 'Name' ? capital(readable(node.record.text)) : '…';
  return entry(scope, node, [record, ' ', element('q', {}, node.identity.value)], factList(scope, node.facts));
};

const fact = (scope: PageScope, node: Fact): Html | null => {
  switch (node.kind) {
    case 'FieldFact':
      return field(scope, node);
    case 'HoldsFact':
      return holdings(scope, node);
    case 'FillsFact':
      return filled(scope, node);
    case 'AttestedFact':
      return attestation(scope, node);
    case 'ItemFact':
      return item(scope, node);
    case 'EmptyFact':
      return node.list.kind === 'Name' ? entry(scope, node, capital(readable(node.list.text)), 'none') : null;
    case 'MaybeMore':
      return node.list.kind === 'Name' ? entry(scope, node, nameOf(scope, node.list.text), 'perhaps more') : null;
    case 'Error':
      return null;
  }
};

/** Facts as names and values; facts within facts are lists in lists. */
export const factList = (scope: PageScope, facts: readonly Fact[]): Html =>
  element('dl', { class: 'facts' }, ...facts.map((each) => fact(scope, each)));
