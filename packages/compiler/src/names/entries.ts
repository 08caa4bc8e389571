import type { Attribute, Entries, Entry, Group, Identifier, Includes, Name, Replaced } from '@proviso/grammar';
import { overlap } from '../calendar/lifetimes.ts';
import type { Literal } from '../core/core.ts';
import type { Role } from '../bindings/meaning.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
import { lifetimeOf, type DateScope } from './lifetime-of.ts';
import { literalOf, type LiteralScope } from './literals.ts';
import type {
  AttributeSymbol,
  EntrySymbol,
  GroupSymbol,
  Inclusion,
  KindSymbol,
  NameSet,
  Replacement,
} from './symbols.ts';

/** Where entries are declared: their dates, and the names of every kind's entries. */
export interface EntryScope extends DateScope, LiteralScope {
  /** Names whose declaration could not be understood: nothing more is said of them. */
  readonly skipped: NameSet;
  /** The kind that a word means; null, with a diagnostic, where it means none. */
  readonly kindCalled: (name: Identifier) => string | null;
}

/** The values of an attribute. Only a list takes more than one. */
const valuesOf = (scope: EntryScope, node: Attribute, { name, type }: AttributeSymbol): readonly Literal[] => {
  const [, second] = node.values;
  if (type.kind !== 'list' && second !== undefined) {
    scope.report('not-a-list', { document: scope.document, range: second }, { name });
  }
  const each = type.kind === 'list' ? type.of : type;
  return node.values.flatMap((value) => literalOf(scope, value, each) ?? []);
};

/** The attribute that a name means. A misspelt one is reported and read as what was most likely meant. */
const attributeCalled = (scope: EntryScope, kind: KindSymbol, name: Name): AttributeSymbol | undefined => {
  const attribute = kind.attributes.get(name.text);
  if (attribute !== undefined) {
    const { field } = attribute;
    scope.bind({ document: scope.document, range: name }, { kind: 'field', owner: field, name: field.name });
  }
  if (attribute !== undefined || scope.skipped.has(name.text)) return attribute;
  const fields = [...kind.attributes.keys()];
  const suggestion = nearestName(name.text, fields);
  const details = { name: name.text, of: withArticleFirst(kind.name), suggestion, fields };
  scope.report('unknown-field', { document: scope.document, range: name }, details, { replacement: suggestion });
  return suggestion === null ? undefined : kind.attributes.get(suggestion);
};

const bindEntry = (scope: EntryScope, kind: string, name: Name, role?: Role): void => {
  const meaning = { kind: 'entry', owner: kind, name: name.text, of: kind } as const;
  scope.bind({ document: scope.document, range: name }, meaning, role);
};

/** The entry of a kind that a name means, which may stand further down. A misspelt one is reported and read as what was most likely meant. */
export const entryCalled = (scope: EntryScope, kind: string, name: Identifier): string | null => {
  if (name.kind === 'Missing') return null;
  const entries = scope.entriesOf(kind);
  const known = entries.includes(name.text);
  if (known) bindEntry(scope, kind, name);
  if (known || scope.skipped.has(name.text)) return known ? name.text : null;
  const suggestion = nearestName(name.text, entries);
  const details = { name: name.text, kind, suggestion, entries };
  scope.report('unknown-entry', { document: scope.document, range: name }, details, { replacement: suggestion });
  return suggestion;
};

/** What comes in the place of an entry. */
const replacementOf = (scope: EntryScope, kind: KindSymbol, { by, lifetimes }: Replaced): readonly Replacement[] => {
  const lifetime = lifetimeOf(scope, lifetimes, 'The replacement');
  const entry = entryCalled(scope, kind.name, by);
  return entry === null ? [] : [{ by: entry, lifetime }];
};

/** What an entry includes by one line; `known`: what the lines before it say. */
const inclusionsOf = (
  scope: EntryScope,
  own: { readonly kind: string; readonly entry: string },
  { of, members }: Includes,
  known: readonly Inclusion[],
): readonly Inclusion[] => {
  const kind = scope.kindCalled(of);
  const found: Inclusion[] = [];
  for (const { name, lifetimes } of kind === null ? [] : members) {
    const text = name.kind === 'Name' ? name.text : '';
    const lifetime = lifetimeOf(scope, lifetimes, `"${text}"`);
    const entry = kind === null ? null : entryCalled(scope, kind, name);
    if (kind === null || entry === null) continue;
    const place = { document: scope.document, range: name };
    if (kind === own.kind && entry === own.entry) {
      scope.report('includes-itself', place, { name: entry });
    } else if (
      [...known, ...found].some(
        (each) => each.kind === kind && each.entry === entry && overlap(each.lifetime, lifetime),
      )
    ) {
      scope.report('duplicate-member', place, { name: entry });
    } else {
      found.push({ kind, entry, lifetime });
    }
  }
  return found;
};

/** What the braces of an entry say. */
type Said = Pick<EntrySymbol, 'attributes' | 'replaced' | 'includes'>;

const saidOf = (scope: EntryScope, kind: KindSymbol, entry: Entry, name: Name): Said => {
  const values = new Map<string, readonly Literal[]>();
  const replaced: Replacement[] = [];
  const includes: Inclusion[] = [];
  const said: Said = { attributes: values, replaced, includes };
  for (const node of entry.attributes) {
    if (node.kind === 'Error') continue;
    if (node.kind === 'Replaced') {
      replaced.push(...replacementOf(scope, kind, node));
      continue;
    }
    if (node.kind === 'Includes') {
      includes.push(...inclusionsOf(scope, { kind: kind.name, entry: name.text }, node, includes));
      continue;
    }
    if (node.name.kind === 'Missing') continue;
    const attribute = attributeCalled(scope, kind, node.name);
    if (attribute === undefined) continue;
    if (values.has(attribute.name)) {
      scope.report('duplicate-name', { document: scope.document, range: node.name }, { name: attribute.name });
    } else {
      values.set(attribute.name, valuesOf(scope, node, attribute));
    }
  }
  // What could not be read may have been what is missing.
  if (entry.attributes.some((node) => node.kind === 'Error')) return said;
  const missing = [...kind.attributes.values()].filter((each) => !each.optional && !values.has(each.name));
  if (missing.length > 0) {
    const details = { entry: name.text, attributes: missing.map((each) => each.name), kind: kind.name };
    scope.report('missing-attribute', { document: scope.document, range: name }, details);
  }
  return said;
};

/** The entries of one `entries of KIND` block. A name that the kind already has is reported and left out. */
export const entriesIn = (
  scope: EntryScope,
  kind: KindSymbol,
  block: Entries,
  known: ReadonlyMap<string, EntrySymbol>,
): readonly EntrySymbol[] => {
  const found = new Map<string, EntrySymbol>();
  for (const node of block.entries) {
    if (node.kind === 'Error' || node.name.kind === 'Missing') continue;
    const name = node.name.text;
    const place = { document: scope.document, range: node.name };
    const earlier = found.get(name) ?? known.get(name);
    if (earlier !== undefined) {
      const related = [{ message: 'The first one is here.', place: earlier.place }];
      scope.report('duplicate-name', place, { name }, { related });
      continue;
    }
    bindEntry(scope, kind.name, node.name, 'declaration');
    found.set(name, {
      kind: 'entry',
      name,
      title: node.title?.value ?? null,
      of: kind.name,
      lifetime: lifetimeOf(scope, node.lifetimes, `"${name}"`),
      ...saidOf(scope, kind, node, node.name),
      place,
    });
  }
  return [...found.values()];
};

/** A group with the members that its kind has. A misspelt one is reported and read as what was most likely meant. */
export const groupOf = (scope: EntryScope, kind: KindSymbol, node: Group, name: string): GroupSymbol => {
  const members = new Map<string, GroupSymbol['members'][number]>();
  for (const member of node.members) {
    if (member.name.kind === 'Missing') continue;
    const { text } = member.name;
    const place = { document: scope.document, range: member.name };
    const lifetime = lifetimeOf(scope, member.lifetimes, `"${text}"`);
    if (members.has(text)) {
      scope.report('duplicate-member', place, { name: text });
      continue;
    }
    if (kind.entries.has(text)) bindEntry(scope, kind.name, member.name);
    const suggestion = kind.entries.has(text) ? null : nearestName(text, kind.entries.keys());
    if (!kind.entries.has(text) && !scope.skipped.has(text)) {
      const details = { name: text, kind: kind.name, suggestion, entries: [...kind.entries.keys()] };
      scope.report('unknown-entry', place, details, { replacement: suggestion });
    }
    members.set(suggestion ?? text, { entry: suggestion ?? text, lifetime });
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
