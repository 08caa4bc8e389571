import type { CatalogDocument, CatalogItem, Identifier, RecordType } from '@proviso/grammar';
import type { CoreHolds } from '../core/types.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { docBefore, type LoadedDocument } from '../documents/load.ts';
import { definitionOf } from './definitions.ts';
import { entriesIn, groupOf } from './entries.ts';
import type { DateScope } from './lifetime-of.ts';
import type {
  AttributeSymbol,
  ChoiceSymbol,
  DefinitionSymbol,
  EntrySymbol,
  GroupSymbol,
  KindSymbol,
  Names,
  RecordSymbol,
  ScaleSymbol,
} from './symbols.ts';
import { fieldsOf, typeOf, type TypeScope } from './types.ts';
import { withArticleFirst } from '../diagnostics/words.ts';

interface Item<Kind extends CatalogItem['kind']> {
  readonly document: LoadedDocument;
  readonly node: Extract<CatalogItem, { readonly kind: Kind }>;
}

const itemsOf = <Kind extends CatalogItem['kind']>(
  catalogs: readonly { readonly document: LoadedDocument; readonly tree: CatalogDocument }[],
  kind: Kind,
): readonly Item<Kind>[] =>
  catalogs.flatMap(({ document, tree }) =>
    tree.items
      .filter((node): node is Extract<CatalogItem, { readonly kind: Kind }> => node.kind === kind)
      .map((node) => ({ document, node })),
  );

/** Reads every declaration of the catalogs, in as many rounds as declarations may refer to each other. */
export const readCatalogs = (
  catalogs: readonly { readonly document: LoadedDocument; readonly tree: CatalogDocument }[],
  report: Reporter['report'],
): Names => {
  const declared = new Map<string, Place>();
  /** Whether the name is free; scales, choices, kinds, groups and records share one space of names. */
  const declare = (name: string, place: Place): boolean => {
    const earlier = declared.get(name);
    if (earlier === undefined) {
      declared.set(name, place);
      return true;
    }
    report(
      'duplicate-name',
      place,
      { name },
      { related: [{ message: 'It is declared here already.', place: earlier }] },
    );
    return false;
  };
  const dates = (document: LoadedDocument): DateScope => ({
    document,
    revisions: new Map(),
    mention: () => undefined,
    report,
  });

  const scales = new Map<string, ScaleSymbol>();
  for (const { document, node } of itemsOf(catalogs, 'Scale')) {
    const place = { document, range: node.name };
    if (node.name.kind === 'Missing' || !declare(node.name.text, place)) continue;
    scales.set(node.name.text, {
      kind: 'scale',
      name: node.name.text,
      levels: unique(node.levels, document, report),
      place,
    });
  }
  const choices = new Map<string, ChoiceSymbol>();
  for (const { document, node } of itemsOf(catalogs, 'Choice')) {
    const place = { document, range: node.name };
    if (node.name.kind === 'Missing' || !declare(node.name.text, place)) continue;
    choices.set(node.name.text, {
      kind: 'choice',
      name: node.name.text,
      members: unique(node.members, document, report),
      place,
    });
  }

  const kindNodes = itemsOf(catalogs, 'Kind').filter(
    ({ document, node }) => node.name.kind === 'Name' && declare(node.name.text, { document, range: node.name }),
  );
  const recordNodes = itemsOf(catalogs, 'Record').filter(
    ({ document, node }) => node.name.kind === 'Name' && declare(node.name.text, { document, range: node.name }),
  );
  const types: TypeScope = {
    scales,
    choices,
    kinds: new Set(kindNodes.flatMap(({ node }) => (node.name.kind === 'Name' ? [node.name.text] : []))),
    records: new Set(recordNodes.flatMap(({ node }) => (node.name.kind === 'Name' ? [node.name.text] : []))),
    report,
  };

  const blocks = itemsOf(catalogs, 'Entries');
  const entryNames = new Map<string, string[]>();
  for (const { node } of blocks) {
    if (node.of.kind === 'Missing') continue;
    const names = node.entries.flatMap((entry) =>
      entry.kind === 'Entry' && entry.name.kind === 'Name' ? [entry.name.text] : [],
    );
    entryNames.set(node.of.text, [...(entryNames.get(node.of.text) ?? []), ...names]);
  }
  const entriesOf = (kind: string): readonly string[] => entryNames.get(kind) ?? [];

  const kinds = new Map<string, KindSymbol>();
  const entries = new Map<string, Map<string, EntrySymbol>>();
  for (const { document, node } of kindNodes) {
    if (node.name.kind === 'Missing') continue;
    const name = node.name.text;
    const known = new Map<string, EntrySymbol>();
    entries.set(name, known);
    kinds.set(name, {
      kind: 'kind',
      name,
      plural: node.plural?.text ?? `${name}s`,
      title: node.title?.value ?? null,
      attributes: attributesOf(types, document, node.fields),
      entries: known,
      place: { document, range: node.name },
    });
  }
  for (const { document, node } of blocks) {
    if (node.of.kind === 'Missing') continue;
    const kind = kinds.get(node.of.text);
    const known = entries.get(node.of.text);
    if (kind === undefined || known === undefined) {
      const suggestion = nearestName(node.of.text, kinds.keys());
      const details = { name: node.of.text, suggestion, expected: 'a kind of this catalog' };
      report('unknown-name', { document, range: node.of }, details, { replacement: suggestion });
      continue;
    }
    for (const entry of entriesIn(dates(document), kind, node, known, entriesOf)) known.set(entry.name, entry);
  }

  const groups = new Map<string, GroupSymbol>();
  for (const { document, node } of itemsOf(catalogs, 'Group')) {
    if (node.name.kind === 'Missing' || !declare(node.name.text, { document, range: node.name })) continue;
    if (node.of.kind === 'Missing') continue;
    const kind = kinds.get(node.of.text);
    if (kind !== undefined) groups.set(node.name.text, groupOf(dates(document), kind, node, node.name.text));
    else {
      const suggestion = nearestName(node.of.text, kinds.keys());
      const details = { name: node.of.text, suggestion, expected: 'a kind of this catalog' };
      report('unknown-name', { document, range: node.of }, details, { replacement: suggestion });
    }
  }

  const records = new Map<string, RecordSymbol>();
  for (const { document, node } of recordNodes) {
    if (node.name.kind === 'Name') records.set(node.name.text, recordOf(types, kinds, document, node, node.name.text));
  }
  const definitions: DefinitionSymbol[] = itemsOf(catalogs, 'Define').flatMap(
    ({ document, node }) =>
      definitionOf({ records, typeOf: (doc, name) => parameterType(types, doc, name) }, document, node, false) ?? [],
  );
  return {
    scales,
    choices,
    kinds,
    groups,
    records,
    subject: records.values().next().value ?? null,
    definitions,
    skipped: new Set(catalogs.flatMap(({ document }) => [...document.parsed.skippedNames])),
  };
};

/** The type that a definition's parameter names. */
export const parameterType = (
  types: TypeScope,
  document: LoadedDocument,
  name: Identifier,
): ReturnType<typeof typeOf> =>
  typeOf(
    types,
    document,
    { kind: 'NamedType', start: name.start, end: name.end, names: [name], currency: null, optional: false },
    false,
  );

const unique = (
  names: readonly (
    | { readonly kind: 'Name'; readonly text: string; readonly start: number; readonly end: number }
    | { readonly kind: 'Missing' }
  )[],
  document: LoadedDocument,
  report: Reporter['report'],
): readonly string[] => {
  const found = new Set<string>();
  for (const name of names) {
    if (name.kind === 'Missing') continue;
    if (found.has(name.text)) report('duplicate-member', { document, range: name }, { name: name.text });
    found.add(name.text);
  }
  return [...found];
};

const attributesOf = (
  types: TypeScope,
  document: LoadedDocument,
  nodes: Item<'Kind'>['node']['fields'],
): ReadonlyMap<string, AttributeSymbol> => {
  const optional = new Set(
    nodes.flatMap((node) =>
      node.kind === 'Field' && node.name.kind === 'Name' && node.type.kind === 'NamedType' && node.type.optional
        ? [node.name.text]
        : [],
    ),
  );
  return new Map(
    fieldsOf(types, document, nodes).map(
      ({ name, type }) => [name, { name, type, optional: optional.has(name) }] as const,
    ),
  );
};

const recordOf = (
  types: TypeScope,
  kinds: ReadonlyMap<string, KindSymbol>,
  document: LoadedDocument,
  node: RecordType,
  name: string,
): RecordSymbol => {
  const fields = fieldsOf(types, document, node.shapes);
  const holds: CoreHolds[] = [];
  let identity: string | null = null;
  for (const shape of node.shapes) {
    if (shape.kind === 'IdentifiedBy' && shape.field.kind === 'Name') {
      identity = shape.field.text;
      if (!fields.some((field) => field.name === identity)) {
        types.report(
          'unknown-identity',
          { document, range: shape.field },
          { field: identity, record: withArticleFirst(name) },
        );
      }
    }
    if (shape.kind !== 'HoldsShape') continue;
    for (const each of shape.kinds) {
      if (each.kind === 'Missing') continue;
      if (kinds.has(each.text)) {
        holds.push({ verb: shape.verb, kind: each.text });
        continue;
      }
      const suggestion = nearestName(each.text, kinds.keys());
      const details = { name: each.text, suggestion, expected: 'a kind of this catalog' };
      types.report('unknown-name', { document, range: each }, details, { replacement: suggestion });
    }
  }
  return {
    kind: 'record',
    name,
    plural: node.plural?.text ?? `${name}s`,
    identity,
    fields,
    holds,
    doc: docBefore(document, node),
    place: { document, range: node.name },
  };
};
