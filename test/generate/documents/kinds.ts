import type { Entries, Entry, Group, Kind, Value } from '../../../grammar/src/index.ts';
import { isValueType } from '../values.ts';
import type { CoreType } from '../../../packages/compiler/src/core/types.ts';
import { different, once, perhaps, pick, several, wordsFrom, type Choices } from './choices.ts';
import type { AttributeModel, EntryModel, GroupModel, KindModel, ListedType } from './catalog-model.ts';
import { rareLifetime } from './days.ts';
import { at, member, name, text } from './nodes.ts';
import { fieldNode, valueType } from './types.ts';
import { literal } from './values.ts';
import { wordsFor } from './words.ts';

interface Made<Model, Node> {
  readonly model: Model;
  readonly nodes: readonly Node[];
}

/** Kinds with their entries. The entries of one kind may be what entries of a later one are known by. */
export function kindsWith(choices: Choices, listed: readonly ListedType[]): Made<readonly KindModel[], Kind | Entries> {
  const kindWord = wordsFrom(choices, wordsFor.kinds);
  const entryWord = wordsFrom(choices, wordsFor.entries);
  const kinds: KindModel[] = [];
  const nodes = several(choices, [0, 3], () => {
    const types = [...listed, ...kinds.map(({ name: of }): ListedType => ({ kind: 'entry', of }))];
    const made = kindOf(choices, kindWord(), entryWord, types, kinds);
    kinds.push(made.model);
    return made.nodes;
  });
  return { model: kinds, nodes: nodes.flat() };
}

function kindOf(
  choices: Choices,
  word: string,
  entryWord: () => string,
  types: readonly ListedType[],
  earlier: readonly KindModel[],
): Made<KindModel, Kind | Entries> {
  const attributeWord = wordsFrom(choices, wordsFor.attributes);
  const attributes = several(choices, [0, 3], () => attributeOf(choices, attributeWord(), types));
  const entries = several(choices, [1, 5], () => entryOf(choices, entryWord(), attributes, earlier));
  const plural = once(choices, 2) ? null : `${word}s`;
  const model = { name: word, plural: `${word}s`, attributes, entries: entries.map((entry) => entry.model) };
  const title = perhaps(choices, 4, () => text(pick(choices, wordsFor.titles)));
  const kind: Kind = {
    kind: 'Kind',
    ...at,
    name: name(word),
    title,
    plural: plural === null ? null : name(plural),
    fields: attributes.map((attribute) => fieldNode(attribute, attribute.optional)),
  };
  const listed = entries.map(({ node }, index) => {
    const before = entries.slice(0, index).map((entry) => entry.model);
    const whole = replaced(choices, node, before.at(-1)?.name ?? null);
    return including(choices, whole, [...earlier, ...(before.length === 0 ? [] : [{ ...model, entries: before }])]);
  });
  return { model, nodes: [kind, ...entriesOf(choices, word, listed)] };
}

/** The entries of a kind, in one block or in two. */
function entriesOf(choices: Choices, word: string, entries: readonly Entry[]): readonly Entries[] {
  const first = once(choices, 4) ? choices.below(entries.length) : 0;
  const blocks = first === 0 ? [entries] : [entries.slice(0, first), entries.slice(first)];
  return blocks.map((block): Entries => ({ kind: 'Entries', ...at, of: name(word), entries: block }));
}

function attributeOf(choices: Choices, word: string, types: readonly ListedType[]): AttributeModel {
  const type = valueType(choices, types);
  return once(choices, 5)
    ? { name: word, type: { kind: 'list', of: type }, optional: false }
    : { name: word, type, optional: once(choices, 3) };
}

function entryOf(
  choices: Choices,
  word: string,
  attributes: readonly AttributeModel[],
  earlier: readonly KindModel[],
): { readonly model: EntryModel; readonly node: Entry } {
  const { nodes: lifetimes, span } = rareLifetime(choices);
  const given = attributes
    .filter(({ optional }) => !optional || !once(choices, 2))
    .map((attribute) => ({ attribute, ...valuesOf(choices, attribute.type, earlier) }));
  const node: Entry = {
    kind: 'Entry',
    ...at,
    name: name(word),
    title: perhaps(choices, 3, () => text(pick(choices, wordsFor.titles))),
    lifetimes,
    attributes: given.map(({ attribute, nodes }) => ({
      kind: 'Attribute',
      ...at,
      name: name(attribute.name),
      values: nodes,
    })),
  };
  const values = new Map(given.map(({ attribute, sizes }) => [attribute.name, sizes] as const));
  return { model: { name: word, span, values }, node };
}

function valuesOf(
  choices: Choices,
  type: CoreType,
  earlier: readonly KindModel[],
): { readonly nodes: readonly Value[]; readonly sizes: readonly (string | number | boolean)[] } {
  const of = type.kind === 'list' ? type.of : type;
  if (!isValueType(of)) return { nodes: [], sizes: [] };
  const entriesOf = (kind: string): readonly string[] =>
    earlier.find((each) => each.name === kind)?.entries.map((entry) => entry.name) ?? [];
  const values = several(choices, [1, type.kind === 'list' ? 2 : 1], () => literal(choices, of, entriesOf));
  return { nodes: values.map(({ node }) => node), sizes: values.map(({ size }) => size) };
}

/** The entry, now and then saying which one came in its place. */
function replaced(choices: Choices, entry: Entry, by: string | null): Entry {
  if (by === null || !once(choices, 4)) return entry;
  const { nodes: lifetimes } = rareLifetime(choices);
  return { ...entry, attributes: [{ kind: 'Replaced', ...at, by: name(by), lifetimes }, ...entry.attributes] };
}

/** The entry, now and then with others that count as had with it. */
function including(choices: Choices, entry: Entry, kinds: readonly KindModel[]): Entry {
  if (kinds.length === 0 || !once(choices, 4)) return entry;
  const kind = pick(choices, kinds);
  const members = different(choices, kind.entries, 2).map((each) => member(each.name, rareLifetime(choices).nodes));
  return { ...entry, attributes: [...entry.attributes, { kind: 'Includes', ...at, of: name(kind.name), members }] };
}

/** Groups of the kinds' entries. */
export function groupsOf(choices: Choices, kinds: readonly KindModel[]): Made<readonly GroupModel[], Group> {
  const word = wordsFrom(choices, wordsFor.groups);
  const made = kinds.flatMap((kind) => several(choices, [0, 2], () => groupOf(choices, word(), kind)));
  return { model: made.map(({ model }) => model), nodes: made.map(({ node }) => node) };
}

function groupOf(
  choices: Choices,
  word: string,
  kind: KindModel,
): { readonly model: GroupModel; readonly node: Group } {
  const members = different(choices, kind.entries, 3).map((entry) => ({ entry, days: rareLifetime(choices) }));
  return {
    model: {
      name: word,
      of: kind.name,
      members: members.map(({ entry, days }) => ({ entry: entry.name, span: days.span })),
    },
    node: {
      kind: 'Group',
      ...at,
      name: name(word),
      title: perhaps(choices, 3, () => text(pick(choices, wordsFor.titles))),
      of: name(kind.name),
      members: members.map(({ entry, days }) => member(entry.name, days.nodes)),
    },
  };
}
