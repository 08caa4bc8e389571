import type { CatalogItem, Identifier, Kind, Name, RecordType, Type } from '@proviso/grammar';
import type { CoreHolds } from '../core/types.ts';
import type { Bind, MeaningKind } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import { docBefore, type LoadedDocument } from '../documents/load.ts';
import { calendarOf } from './calendars.ts';
import { declarations } from './declarations.ts';
import { definitionOf } from './definitions.ts';
import { entriesIn, groupOf, type EntryScope } from './entries.ts';
import { sharingOf } from './sharings.ts';
import { checkIncluded, includersIn } from './inclusions.ts';
import type {
  AttributeSymbol,
  CalendarSymbol,
  ChoiceSymbol,
  EntrySymbol,
  GroupSymbol,
  KindSymbol,
  Names,
  RecordSymbol,
  ScaleSymbol,
  SeriesSymbol,
  SharingSymbol,
} from './symbols.ts';
import { seriesOf } from './series.ts';
import { readSupersessions } from './supersessions.ts';
import { fieldsOf, membersOf, type TypeScope } from './types.ts';

type Catalogs = DocumentGraph['catalogs'];

interface Item<Node> {
  readonly document: LoadedDocument;
  readonly node: Node;
}

type NodeOf<Kind extends CatalogItem['kind']> = Extract<CatalogItem, { readonly kind: Kind }>;

const itemsOf = <Kind extends CatalogItem['kind']>(catalogs: Catalogs, kind: Kind): readonly Item<NodeOf<Kind>>[] =>
  catalogs.flatMap(({ document, tree }) =>
    tree.items.filter((node): node is NodeOf<Kind> => node.kind === kind).map((node) => ({ document, node })),
  );

/** The items that declare a name of their own, by it. One that is declared twice is reported and left out. */
const declared = <Node extends { readonly name: Identifier }>(
  items: readonly Item<Node>[],
  declare: (name: Name, document: LoadedDocument) => boolean,
): readonly (Item<Node> & { readonly name: Name })[] =>
  items.flatMap(({ document, node }) => {
    const { name } = node;
    return name.kind === 'Name' && declare(name, document) ? [{ document, node, name }] : [];
  });

/** Whether what is written of a type ends in `?`. */
const isOptional = (type: Type): boolean => {
  if (type.kind === 'ListType') return isOptional(type.of);
  return type.kind === 'NamedType' && type.optional;
};

/** Reads every declaration of the catalogs, in as many rounds as declarations may refer to each other. */
export const readCatalogs = (
  { catalogs, reached }: Pick<DocumentGraph, 'catalogs' | 'reached'>,
  report: Reporter['report'],
  bind: Bind,
): Names => {
  const { declare, declareNoun } = declarations(report);
  const declareAs =
    (kind: MeaningKind) =>
    (name: Name, document: LoadedDocument): boolean => {
      const place = { document, range: name };
      bind(place, { kind, owner: null, name: name.text }, 'declaration');
      return declare(name.text, place);
    };
  for (const { document, tree } of catalogs) {
    const { name } = tree;
    if (name.kind !== 'Name') continue;
    // Catalogs are used by their paths: two of one name are two.
    bind({ document, range: name }, { kind: 'catalog', owner: document.name, name: name.text }, 'declaration');
  }
  const skipped = new Set(catalogs.flatMap(({ document }) => [...document.parsed.skippedNames]));

  const scales = new Map<string, ScaleSymbol>();
  for (const { document, node, name } of declared(itemsOf(catalogs, 'Scale'), declareAs('scale'))) {
    const levels = membersOf({ report, bind }, document, node.levels, name.text);
    scales.set(name.text, { kind: 'scale', name: name.text, levels, place: { document, range: name } });
  }
  const choices = new Map<string, ChoiceSymbol>();
  for (const { document, node, name } of declared(itemsOf(catalogs, 'Choice'), declareAs('choice'))) {
    const members = membersOf({ report, bind }, document, node.members, name.text);
    choices.set(name.text, { kind: 'choice', name: name.text, members, place: { document, range: name } });
  }
  const calendars = new Map<string, CalendarSymbol>();
  for (const { document, node, name } of declared(itemsOf(catalogs, 'Calendar'), declareAs('calendar'))) {
    calendars.set(name.text, calendarOf({ document, report }, node, name));
  }
  const kindItems = declared(itemsOf(catalogs, 'Kind'), declareAs('kind'));
  const recordItems = declared(itemsOf(catalogs, 'Record'), declareAs('record'));
  for (const { document, node, name } of [...kindItems, ...recordItems]) {
    declareNoun(name.text, { document, range: name });
    if (node.plural !== null) {
      const kind = node.kind === 'Kind' ? 'kind' : 'record';
      bind({ document, range: node.plural }, { kind, owner: null, name: name.text });
    }
    if (node.plural?.text !== name.text) {
      declareNoun(pluralOf(node, name), { document, range: node.plural ?? name });
    }
  }

  const types: TypeScope = {
    scales,
    choices,
    kinds: new Set(kindItems.map(({ name }) => name.text)),
    records: new Set(recordItems.map(({ name }) => name.text)),
    report,
    bind,
    skip: (name) => skipped.add(name),
  };
  const kindCalled = (document: LoadedDocument, name: Identifier): string | null => {
    if (name.kind === 'Missing') return null;
    if (types.kinds.has(name.text)) bind({ document, range: name }, { kind: 'kind', owner: null, name: name.text });
    if (types.kinds.has(name.text) || skipped.has(name.text)) return name.text;
    const suggestion = nearestName(name.text, types.kinds.keys());
    const details = { name: name.text, suggestion, expected: 'a kind of this catalog' };
    report('unknown-name', { document, range: name }, details, { replacement: suggestion });
    return suggestion;
  };

  const blocks = itemsOf(catalogs, 'Entries').map(({ document, node }) => ({
    document,
    node,
    of: kindCalled(document, node.of),
  }));
  const entryNames = new Map<string, string[]>();
  for (const { node, of } of blocks) {
    if (of === null) continue;
    const names = entryNames.get(of) ?? [];
    entryNames.set(of, names);
    for (const entry of node.entries) {
      if (entry.kind === 'Entry' && entry.name.kind === 'Name') names.push(entry.name.text);
    }
  }
  const entryScope = (document: LoadedDocument): EntryScope => ({
    document,
    revisions: new Map(),
    mention: () => undefined,
    entriesOf: (kind) => entryNames.get(kind) ?? [],
    skipped,
    kindCalled: (name) => kindCalled(document, name),
    report,
    bind,
  });

  const kinds = new Map<string, KindSymbol>();
  const entries = new Map<string, Map<string, EntrySymbol>>();
  for (const { document, node, name } of kindItems) {
    const known = new Map<string, EntrySymbol>();
    entries.set(name.text, known);
    kinds.set(name.text, kindOf(types, document, node, name, known));
  }
  for (const { document, node, of } of blocks) {
    const kind = kinds.get(of ?? '');
    const known = entries.get(of ?? '');
    if (kind === undefined || known === undefined) continue;
    for (const entry of entriesIn(entryScope(document), kind, node, known)) known.set(entry.name, entry);
  }

  const groups = new Map<string, GroupSymbol>();
  for (const { document, node, name } of declared(itemsOf(catalogs, 'Group'), declareAs('group'))) {
    const kind = kinds.get(kindCalled(document, node.of) ?? '');
    if (kind === undefined) skipped.add(name.text);
    else groups.set(name.text, groupOf(entryScope(document), kind, node, name.text));
  }
  const series = new Map<string, SeriesSymbol>();
  for (const { document, node, name } of declared(itemsOf(catalogs, 'Series'), declareAs('series'))) {
    const kind = kindCalled(document, node.of);
    if (kind === null || !kinds.has(kind)) skipped.add(name.text);
    else series.set(name.text, seriesOf(entryScope(document), kind, node, name));
  }
  const records = new Map<string, RecordSymbol>();
  for (const { document, node, name } of recordItems) {
    records.set(name.text, recordOf(types, kindCalled, document, node, name));
  }
  const sharings = new Map<string, SharingSymbol>();
  for (const { document, node, name } of declared(itemsOf(catalogs, 'Sharing'), (own, of) =>
    declare(own.text, { document: of, range: own }),
  )) {
    const sharing = sharingOf({ document, records, kinds, skipped, report, bind }, node, name);
    const other = [...sharings.values()].find(({ record }) => record === sharing?.record);
    if (sharing === null) skipped.add(name.text);
    else if (other === undefined) sharings.set(name.text, sharing);
    else {
      const related = [{ message: 'The other one is here.', place: other.place }];
      report('second-sharing', sharing.place, { name: name.text, other: other.name }, { related });
    }
  }
  const supersessions = readSupersessions({ kinds, skipped, report, bind }, itemsOf(catalogs, 'Award'));
  const exclusions = declared(itemsOf(catalogs, 'Exclusion'), (name, document) => {
    const place = { document, range: name };
    bind(place, { kind: 'requirement', owner: document.name, name: name.text }, 'declaration');
    return declare(name.text, place);
  }).map(({ document, node, name }) => ({ name: name.text, title: node.title?.value ?? null, node, document }));
  const includers = includersIn(kinds);
  checkIncluded(kinds, [...records.values()], report);
  const definitions = itemsOf(catalogs, 'Define').flatMap(
    ({ document, node }) => definitionOf({ ...types, kinds, records }, document, node, false) ?? [],
  );
  const subject = reached
    .flatMap((document) => [...records.values()].filter((record) => record.place.document === document))
    .at(0);
  return {
    scales,
    choices,
    calendars,
    kinds,
    includers,
    groups,
    series,
    records,
    sharings,
    supersessions,
    subject: subject ?? null,
    definitions,
    exclusions,
    skipped,
  };
};

const pluralOf = (node: { readonly plural: Name | null }, name: Name): string => node.plural?.text ?? `${name.text}s`;

const kindOf = (
  types: TypeScope,
  document: LoadedDocument,
  node: Kind,
  name: Name,
  entries: ReadonlyMap<string, EntrySymbol>,
): KindSymbol => {
  const optional = new Set(
    node.fields.flatMap((field) =>
      field.kind === 'Field' && field.name.kind === 'Name' && isOptional(field.type) ? [field.name.text] : [],
    ),
  );
  const attributes = fieldsOf(types, document, node.fields, name.text).map((field): [string, AttributeSymbol] => [
    field.name,
    { field, name: field.name, type: field.type, optional: optional.has(field.name) },
  ]);
  return {
    kind: 'kind',
    name: name.text,
    plural: pluralOf(node, name),
    title: node.title?.value ?? null,
    attributes: new Map(attributes),
    entries,
    place: { document, range: name },
  };
};

const recordOf = (
  types: TypeScope,
  kindCalled: (document: LoadedDocument, name: Identifier) => string | null,
  document: LoadedDocument,
  node: RecordType,
  name: Name,
): RecordSymbol => {
  const fields = fieldsOf(types, document, node.shapes, name.text);
  const holds: CoreHolds[] = [];
  const appliesFor: string[] = [];
  let identity: string | null = null;
  let dated: string | null = null;
  for (const shape of node.shapes) {
    if (shape.kind === 'DatedBy' && shape.field.kind === 'Name') {
      const field = shape.field.text;
      const dating = fields.find((each) => each.name === field);
      if (dating !== undefined) {
        types.bind({ document, range: shape.field }, { kind: 'field', owner: dating, name: field });
      }
      if (dating?.type.kind === 'date') dated = field;
      else if (dating !== undefined || !hasField(node, field)) {
        const details = { field, record: withArticleFirst(name.text) };
        types.report('dated-by-no-date', { document, range: shape.field }, details);
      }
    }
    if (shape.kind === 'IdentifiedBy' && shape.field.kind === 'Name') {
      const field = shape.field.text;
      identity = field;
      const identifying = fields.find((each) => each.name === field);
      if (identifying !== undefined) {
        types.bind({ document, range: shape.field }, { kind: 'field', owner: identifying, name: field });
      }
      if (identifying?.type.kind !== 'text' && (identifying !== undefined || !hasField(node, field))) {
        const details = { field, record: withArticleFirst(name.text) };
        types.report('unknown-identity', { document, range: shape.field }, details);
      }
    }
    if (shape.kind !== 'HoldsShape') continue;
    for (const each of shape.kinds) {
      const kind = kindCalled(document, each);
      if (kind === null || !types.kinds.has(kind)) continue;
      if (shape.verb === 'applied for') appliesFor.push(kind);
      else holds.push({ verb: shape.verb, kind });
    }
  }
  return {
    kind: 'record',
    name: name.text,
    plural: pluralOf(node, name),
    identity,
    dated,
    fields,
    holds,
    appliesFor,
    doc: docBefore(document, node),
    place: { document, range: name },
  };
};

/** Whether a field is written, though its type may not be understood, or a part that could not be read. */
const hasField = (node: RecordType, name: string): boolean =>
  node.shapes.some(
    (shape) =>
      shape.kind === 'Error' || (shape.kind === 'Field' && shape.name.kind === 'Name' && shape.name.text === name),
  );
