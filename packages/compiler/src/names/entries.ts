import type { Attribute, Entry, Entries, Group, Value } from '@proviso/grammar';
import { isDate } from '../calendar/dates.ts';
import type { CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { lifetimeOf, type DateScope } from './lifetime-of.ts';
import type { AttributeSymbol, AttributeValue, EntrySymbol, GroupSymbol, KindSymbol } from './symbols.ts';
import { withArticleFirst } from '../diagnostics/words.ts';

const written = (document: LoadedDocument, { start, end }: Value): string => document.text.slice(start, end);

const single = (value: Value): string | null =>
  value.kind === 'Path' && value.segments.length === 1 && value.segments[0]?.kind === 'Name'
    ? value.segments[0].text
    : null;

const namesOf = (type: CoreType, entriesOf: (kind: string) => readonly string[]): readonly string[] | null => {
  switch (type.kind) {
    case 'scale':
      return type.levels;
    case 'choice':
      return type.members;
    case 'entry':
      return entriesOf(type.of);
    default:
      return null;
  }
};

const expectedOf = (type: CoreType): string => {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return 'a number';
    case 'date':
      return 'a date such as 2024-05-31';
    case 'text':
      return 'a text in quotes';
    case 'yesno':
      return '"yes" or "no"';
    default:
      return 'a value of its type';
  }
};

/** The value of an entry's attribute; null, with a diagnostic, where it does not fit the attribute's type. */
const attributeValue = (
  scope: DateScope,
  attribute: AttributeSymbol,
  value: Value,
  entriesOf: (kind: string) => readonly string[],
): AttributeValue | null => {
  const { type } = attribute;
  const place = { document: scope.document, range: value };
  const names = namesOf(type, entriesOf);
  const name = single(value);
  if (names !== null && name !== null) {
    const rank = names.indexOf(name);
    if (rank !== -1) return type.kind === 'scale' ? { kind: 'level', name, rank } : { kind: 'name', name };
    const suggestion = nearestName(name, names);
    const label = type.kind === 'scale' || (type.kind === 'choice' && type.name !== null) ? type.name : null;
    scope.report(
      'unknown-member',
      place,
      { name, type: label ?? `what "${attribute.name}" can be`, members: names, suggestion },
      { replacement: suggestion },
    );
    return null;
  }
  if (value.kind === 'Number' && (type.kind === 'number' || type.kind === 'percent')) {
    return { kind: 'number', value: Number(value.text.replaceAll(',', '')) };
  }
  if (value.kind === 'Percent' && type.kind === 'percent')
    return { kind: 'number', value: Number(value.text.slice(0, -1)) };
  if (value.kind === 'Date' && type.kind === 'date' && isDate(value.text)) return { kind: 'date', date: value.text };
  if (value.kind === 'Text' && type.kind === 'text') return { kind: 'text', text: value.value };
  if (type.kind === 'yesno' && (name === 'yes' || value.kind === 'NoAnswer'))
    return { kind: 'yesno', answer: name === 'yes' };
  const expected = names === null ? expectedOf(type) : `one of ${names.slice(0, 6).join(', ')}`;
  scope.report('wrong-value', place, {
    value: written(scope.document, value),
    expected: `${attribute.name} takes ${expected}`,
  });
  return null;
};

const attributesOf = (
  scope: DateScope,
  kind: KindSymbol,
  entry: Entry,
  entriesOf: (kind: string) => readonly string[],
): ReadonlyMap<string, readonly AttributeValue[]> => {
  const values = new Map<string, readonly AttributeValue[]>();
  for (const node of entry.attributes) {
    if (node.kind === 'Replaced') {
      lifetimeOf(scope, node.lifetimes, 'The replacement');
      if (node.by.kind === 'Name' && !entriesOf(kind.name).includes(node.by.text)) {
        const suggestion = nearestName(node.by.text, entriesOf(kind.name));
        const place = { document: scope.document, range: node.by };
        scope.report(
          'unknown-entry',
          place,
          { name: node.by.text, kind: kind.name, suggestion },
          { replacement: suggestion },
        );
      }
      continue;
    }
    if (node.kind === 'Error' || node.name.kind === 'Missing') continue;
    addAttribute(scope, kind, node, node.name.text, values, entriesOf);
  }
  for (const attribute of kind.attributes.values()) {
    if (attribute.optional || values.has(attribute.name) || entry.name.kind === 'Missing') continue;
    scope.report(
      'missing-attribute',
      { document: scope.document, range: entry.name },
      { entry: entry.name.text, attribute: attribute.name, kind: kind.name },
    );
  }
  return values;
};

const addAttribute = (
  scope: DateScope,
  kind: KindSymbol,
  node: Attribute,
  name: string,
  values: Map<string, readonly AttributeValue[]>,
  entriesOf: (kind: string) => readonly string[],
): void => {
  const attribute = kind.attributes.get(name);
  const place = { document: scope.document, range: node.name };
  if (attribute === undefined) {
    const fields = [...kind.attributes.keys()];
    const suggestion = nearestName(name, fields);
    scope.report(
      'unknown-field',
      place,
      { name, of: withArticleFirst(kind.name), suggestion, fields },
      { replacement: suggestion },
    );
  } else if (values.has(name)) {
    scope.report('duplicate-name', place, { name });
  } else {
    const read = node.values.flatMap((value) => attributeValue(scope, attribute, value, entriesOf) ?? []);
    values.set(name, read);
  }
};

/** The entries of one `entries of KIND` block. A name that the kind already has is reported and left out. */
export const entriesIn = (
  scope: DateScope,
  kind: KindSymbol,
  block: Entries,
  known: ReadonlyMap<string, EntrySymbol>,
  entriesOf: (kind: string) => readonly string[],
): readonly EntrySymbol[] => {
  const found = new Map<string, EntrySymbol>();
  for (const node of block.entries) {
    if (node.kind === 'Error' || node.name.kind === 'Missing') continue;
    const name = node.name.text;
    const place = { document: scope.document, range: node.name };
    const earlier = found.get(name) ?? known.get(name);
    if (earlier !== undefined) {
      const related = [{ message: 'It is declared here already.', place: earlier.place }];
      scope.report('duplicate-name', place, { name }, { related });
      continue;
    }
    found.set(name, {
      kind: 'entry',
      name,
      title: node.title?.value ?? null,
      of: kind.name,
      lifetime: lifetimeOf(scope, node.lifetimes, `"${name}"`),
      attributes: attributesOf(scope, kind, node, entriesOf),
      place,
    });
  }
  return [...found.values()];
};

/** A group with the members that its kind has. */
export const groupOf = (scope: DateScope, kind: KindSymbol, node: Group, name: string): GroupSymbol => {
  const members = new Map<string, GroupSymbol['members'][number]>();
  for (const member of node.members) {
    if (member.name.kind === 'Missing') continue;
    const entry = member.name.text;
    const place = { document: scope.document, range: member.name };
    if (members.has(entry)) {
      scope.report('duplicate-member', place, { name: entry });
    } else if (!kind.entries.has(entry)) {
      const suggestion = nearestName(entry, kind.entries.keys());
      scope.report('unknown-entry', place, { name: entry, kind: kind.name, suggestion }, { replacement: suggestion });
    } else {
      members.set(entry, { entry, lifetime: lifetimeOf(scope, member.lifetimes, `"${entry}"`) });
    }
  }
  const place = { document: scope.document, range: node.name };
  return {
    kind: 'group',
    name,
    title: node.title?.value ?? null,
    of: kind.name,
    members: [...members.values()],
    place,
  };
};
