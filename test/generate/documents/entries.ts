import type { HeldBy, Member, Name, NounPhrase, OfLevel, Quantity, Test, Who } from '../../../grammar/src/index.ts';
import type { IsoDate } from '../../../packages/compiler/src/core/types.ts';
import { isValueType } from '../values.ts';
import { bindingsOf, entriesOf, isSameType, type Around, type Binding } from './around.ts';
import type { AttributeModel, EntryModel, KindModel } from './catalog-model.ts';
import { different, once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { comparison } from './comparisons.ts';
import { covers, everyDay, rareLifetime } from './days.ts';
import { at, member, name, number, path, quantity } from './nodes.ts';
import { membersOf, sizeOf } from './values.ts';
import { earned, heldFor } from './windows.ts';

/** Which entries a part of a phrase leaves on a day. */
type Keeps = (entry: EntryModel, day: IsoDate, binding: Binding) => boolean;

interface Part<Node> {
  readonly nodes: readonly Node[];
  readonly keeps: Keeps;
}

/** Who holds the entries, where that is said. */
export interface Holders {
  readonly heldBy: HeldBy;
  readonly who: Who | null;
}

/** A phrase about the entries of a kind, with a quantity that they can reach; null where the entry's name needs none. */
export interface EntryPhrase {
  readonly quantity: Quantity | null;
  readonly noun: NounPhrase;
}

/** Some entries of a kind, however they may be narrowed. */
export function entryPhrase(choices: Choices, kind: KindModel, around: Around, holders: Holders | null): EntryPhrase {
  const listed = perhaps(choices, 3, () => membersFor(choices, kind.entries, 3, around)) ?? null;
  const group = groupIn(choices, kind, around);
  const level = perhaps(choices, 4, () => ofLevel(choices, kind, around)) ?? null;
  const where = wheres(choices, kind, around);
  const except = perhaps(choices, 3, () => membersFor(choices, kind.entries, 2, around));
  const asked: Keeps = (entry, day, binding) =>
    [listed, group, level, where].every((part) => part?.keeps(entry, day, binding) ?? true) &&
    except?.keeps(entry, day, binding) !== true;
  const available = availability(kind, asked, around);
  const isOne = listed?.nodes.length === 1;
  const count = isOne && available.counted > 0 && once(choices, 2) ? null : amount(choices, available);
  // After a quantity, entries say of which kind they are.
  const kindWords =
    listed !== null && count !== null && once(choices, 4) ? [] : [once(choices, 2) ? kind.plural : kind.name];
  const noun: NounPhrase = {
    kind: 'NounPhrase',
    ...at,
    words: [...kindWords.map(name), ...(listed?.nodes.slice(0, 1) ?? []).flatMap(nameOf)],
    range: null,
    lifetimes: listed?.nodes[0]?.lifetimes ?? [],
    members: listed?.nodes.slice(1) ?? [],
    of: level?.nodes[0] ?? null,
    groups: group?.nodes ?? [],
    window: null,
    where: where.nodes,
    except: except?.nodes ?? [],
    earned: perhaps(choices, 6, () => earned(choices)),
    heldBy: holders?.heldBy ?? null,
    heldFor: null,
    who: holders?.who ?? null,
    per: count?.word === 'at most' && available.counted > 0 ? perAttribute(choices, kind) : null,
    ofWhom: [],
  };
  return { quantity: count, noun: emphasised(choices, noun) };
}

/** `per technology`, of what every entry has. */
function perAttribute(choices: Choices, { attributes }: KindModel): NounPhrase['per'] {
  const everywhere = attributes.filter(({ optional }) => !optional);
  if (everywhere.length === 0 || !once(choices, 2)) return null;
  return { kind: 'Per', ...at, number: null, words: [name(pick(choices, everywhere).name)], rounded: null };
}

/** The same, held on the day or for a time; after "holds" there is no place for one. */
export function heldPhrase(choices: Choices, kind: KindModel, around: Around, holders: Holders | null): EntryPhrase {
  const phrase = entryPhrase(choices, kind, around, holders);
  return { ...phrase, noun: { ...phrase.noun, heldFor: perhaps(choices, 5, () => heldFor(choices, around)) } };
}

const nameOf = ({ name: word }: Member): readonly Name[] => (word.kind === 'Name' ? [word] : []);

function emphasised(choices: Choices, noun: NounPhrase): NounPhrase {
  const isPlain = noun.words.length === 1 && once(choices, 6);
  return isPlain ? { ...noun, words: [name(pick(choices, ['different', 'unique'])), ...noun.words] } : noun;
}

interface Available {
  /** How many entries can be held on one day. */
  readonly counted: number;
  /** Whether each of what is asked for can be asked for at all. */
  readonly each: boolean;
}

function availability(kind: KindModel, asked: Keeps, around: Around): Available {
  const counts = bindingsOf(around).map((binding) => {
    const on = (day: IsoDate): number =>
      kind.entries.filter((entry) => covers(entry.span, day) && asked(entry, day, binding)).length;
    const days = around.days.map(on);
    return { here: around.isAnywhere ? Math.min(...days) : Math.max(...days), ever: Math.max(...everyDay.map(on)) };
  });
  return {
    counted: Math.min(...counts.map(({ here }) => here)),
    each: counts.every(({ ever }) => ever > 0),
  };
}

/** A number of entries that there can be. */
function amount(choices: Choices, { counted, each }: Available): Quantity {
  const few = (): Quantity['count'] => number(String(choices.below(4)));
  const reachable = (): number => 1 + choices.below(counted);
  const some = counted > 0 ? 1 : 0;
  return oneOf<Quantity>(choices, [
    [6 * some, () => quantity('any')],
    [4 * some, () => quantity('at least', number(String(reachable())))],
    [some, () => quantity('one')],
    [some, () => quantity('more than', number(String(reachable() - 1)))],
    [some, () => quantity('exactly', number(String(reachable())))],
    [some, () => quantity('between', number(String(reachable() - 1)), number(String(counted + choices.below(2))))],
    [2, () => quantity('no')],
    [2, () => quantity('at most', few())],
    [1, () => quantity('fewer than', number(String(1 + choices.below(3))))],
    [each ? 4 : 0, () => quantity('all')],
    [each ? 1 : 0, () => quantity('every')],
  ]);
}

function membersFor(choices: Choices, entries: readonly EntryModel[], most: number, around: Around): Part<Member> {
  const listed = different(choices, entries, most).map((entry) => ({
    entry,
    days: rareLifetime(choices, around.revisions),
  }));
  return {
    nodes: listed.map(({ entry, days }) => member(entry.name, days.nodes)),
    keeps: (entry, day) => listed.some((each) => each.entry === entry && covers(each.days.span, day)),
  };
}

/** `in Water, Indoors`: entries that are in any of the groups. */
function groupIn(choices: Choices, kind: KindModel, { catalog }: Around): Part<Name> | null {
  const groups = catalog.groups.filter(({ of }) => of === kind.name);
  if (groups.length === 0 || !once(choices, 3)) return null;
  const asked = different(choices, groups, 2);
  return {
    nodes: asked.map((group) => name(group.name)),
    keeps: (entry, day) =>
      asked.some(({ members }) => members.some((each) => each.entry === entry.name && covers(each.span, day))),
  };
}

/** `of Advanced or higher`: a name, or a parameter, that one attribute alone can have. */
function ofLevel(choices: Choices, kind: KindModel, around: Around): Part<OfLevel> | null {
  const members = (attribute: AttributeModel): readonly string[] => membersOf(attribute.type, entriesOf(around));
  const hasOne = (owners: readonly unknown[]): boolean => owners.length === 1;
  const words = kind.attributes.flatMap((attribute) => [
    ...members(attribute)
      .filter((word) => hasOne(kind.attributes.filter((each) => members(each).includes(word))))
      .map((word) => ({ word, attribute })),
    ...around.parameters
      .filter((parameter) => isSameType(parameter.type, attribute.type))
      .filter((parameter) => hasOne(kind.attributes.filter((each) => isSameType(each.type, parameter.type))))
      .map((parameter) => ({ word: parameter.name, attribute })),
  ]);
  if (words.length === 0) return null;
  const { word, attribute } = pick(choices, words);
  const direction =
    attribute.type.kind === 'scale' ? perhaps(choices, 2, () => pick(choices, ['higher', 'lower'] as const)) : null;
  const size = (binding: Binding): string | number => sizeOf(attribute.type, binding.get(word) ?? word);
  return {
    nodes: [
      {
        kind: 'OfLevel',
        ...at,
        name: name(word),
        range: direction === null ? null : { kind: 'Range', ...at, direction },
      },
    ],
    keeps: (entry, _day, binding) =>
      (entry.values.get(attribute.name) ?? []).some((value) =>
        direction === 'higher'
          ? value >= size(binding)
          : direction === 'lower'
            ? value <= size(binding)
            : value === size(binding),
      ),
  };
}

/** `where level is Advanced`, of what the catalog says. */
function wheres(choices: Choices, kind: KindModel, around: Around): Part<Test> {
  const attributes = kind.attributes.flatMap(({ name: word, type }) => {
    const of = type.kind === 'list' ? type.of : type;
    return isValueType(of) ? [{ word, type: of }] : [];
  });
  if (attributes.length === 0 || !once(choices, 4)) return { nodes: [], keeps: () => true };
  const tests = several(choices, [1, 2], () => {
    const { word, type } = pick(choices, attributes);
    return { word, test: comparison(choices, type, around, true) };
  });
  return {
    nodes: tests.map(({ word, test }) => ({ kind: 'Test', ...at, path: path([word]), comparison: test.node })),
    keeps: (entry, _day, binding) => tests.every(({ word, test }) => test.holds(entry.values.get(word) ?? [], binding)),
  };
}
