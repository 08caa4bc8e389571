import type { Binding, BoundSymbol, MeaningKind, TextPlace } from '@proviso/compiler';
import { nodeAt, type Node } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import { bindingAt, bindingsWithin } from './binding-at.ts';
import { targetsOf, type Target } from './provide-definition.ts';

/** The nodes in which the type of what is declared in them is written. */
const typed: ReadonlySet<Node['kind']> = new Set(['Field', 'Group', 'Parameter', 'Sample', 'Series']);

const types: ReadonlySet<MeaningKind> = new Set(['kind', 'record', 'scale', 'choice']);

/** The types that are named in the declaration of something. */
const typesIn = (analysis: Analysis, place: TextPlace): readonly BoundSymbol[] => {
  const document = analysis.documents.get(place.document) ?? null;
  const node =
    document === null ? null : nodeAt(document.parsed.document, place.start).findLast(({ kind }) => typed.has(kind));
  if (node === null || node === undefined) return [];
  const named: readonly Binding[] = bindingsWithin(analysis, place.document, node);
  return named.map(({ symbol }) => symbol).filter(({ kind }) => types.has(kind));
};

/** The kind of an entry, the scale or choice of a member: what bears the name that it belongs to. */
const ownersOf = ({ bindings }: Analysis, { of }: BoundSymbol): readonly BoundSymbol[] =>
  bindings().symbols.filter(({ kind, name }) => types.has(kind) && name === of);

/** The record that a definition speaks of. */
const recordsIn = (analysis: Analysis, place: TextPlace): readonly BoundSymbol[] => {
  const document = analysis.documents.get(place.document) ?? null;
  const path = document === null ? [] : nodeAt(document.parsed.document, place.start);
  const node = path.findLast((each) => each.kind === 'Define');
  const words = node?.words.map(({ start }) => start) ?? [];
  const named = node === undefined ? [] : bindingsWithin(analysis, place.document, node);
  return named
    .filter((each) => words.includes(each.start))
    .map(({ symbol }) => symbol)
    .filter(({ kind }) => kind === 'record');
};

const typeOf = (analysis: Analysis, symbol: BoundSymbol): readonly BoundSymbol[] => {
  switch (symbol.kind) {
    case 'entry':
    case 'member':
    case 'attestation':
      return ownersOf(analysis, symbol);
    case 'field':
    case 'parameter':
    case 'sample':
    case 'group':
    case 'series':
      return symbol.declarations.flatMap((place) => typesIn(analysis, place)).slice(0, 1);
    case 'definition':
      return symbol.declarations.flatMap((place) => recordsIn(analysis, place));
    case 'calendar':
    case 'catalog':
    case 'choice':
    case 'clock':
    case 'duty':
    case 'kind':
    case 'program':
    case 'question':
    case 'record':
    case 'requirement':
    case 'revision':
    case 'role':
    case 'scale':
    case 'sharing':
    case 'state':
      return [];
  }
};

/** Where the type of what is named at an offset is declared: the kind of an entry, the record that a definition speaks of. */
export const provideTypeDefinition = (analysis: Analysis, offset: number): readonly Target[] => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding === null) return [];
  const places = typeOf(analysis, binding.symbol).flatMap(({ declarations }) => declarations);
  return targetsOf(analysis, binding, places);
};
