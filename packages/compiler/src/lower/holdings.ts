import type { Member, NounPhrase, OfLevel, Test } from '@proviso/grammar';
import { always, intersection, isEmpty, overlap, type Pinned } from '../calendar/lifetimes.ts';
import type { HoldingSelection, ItemSelection, Origin } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticle, withArticleFirst } from '../diagnostics/words.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import { membersOf, singleName } from '../names/literals.ts';
import type { AttributeSymbol, EntrySymbol, KindSymbol, RecordSymbol } from '../names/symbols.ts';
import { admissionsOf, statesOf, whereStepsBegun, type Asked } from './admissions.ts';
import { mostAtOnce } from './at-once.ts';
import { comparisonTest } from './comparison.ts';
import type { EntryNoun } from './nouns.ts';
import { argumentOf } from './phrases.ts';
import { dateScope, literalScope, placeOf, type Scope } from './scope.ts';
import { isStatic, satisfies } from './static-tests.ts';
import { sameType } from './values.ts';

type Verb = HoldingSelection['verb'];

/** Entries with the days on which they are asked for. */
type Dated = ReadonlyMap<string, readonly Pinned[]>;

/**
 * Which verb and whose: how the facts carry holdings of a kind. "An individual who holds" speaks of the thing in hand
 * alone; where no verb is written, the subject's holdings are meant where the thing in hand can have none.
 */
export const holderOf = (
  scope: Scope,
  kind: KindSymbol,
  verb: Verb | null,
): { readonly verb: Verb; readonly from: Origin } | null => {
  const owners: readonly (readonly [RecordSymbol, Origin])[] =
    scope.from === 'item' && verb === null
      ? [[scope.record, 'item'], [scope.subject, 'subject']]
      : [[scope.record, scope.from]]; // prettier-ignore
  for (const [owner, from] of owners) {
    const shape = owner.holds.find((each) => each.kind === kind.name && (verb === null || each.verb === verb));
    if (shape !== undefined) return { verb: shape.verb, from };
  }
  return null;
};

/** What to write instead where the thing in hand does not hold such things: the other verb, or who does. */
const heldInstead = (scope: Scope, kind: KindSymbol): string | null => {
  const own = scope.record.holds.find((each) => each.kind === kind.name);
  if (own !== undefined) return `Write "${own.verb}".`;
  const holder = [...scope.lowering.names.records.values()].find((record) =>
    record.holds.some((each) => each.kind === kind.name),
  );
  if (holder === undefined || scope.from === 'item') return null;
  return `${withArticleFirst(holder.name)} does: write "held by any ${holder.name}".`;
};

/** Says that nothing in hand holds such things, and who does. */
export const reportNotHeld = (scope: Scope, range: Range, kind: KindSymbol, verb: Verb | null): void => {
  const by = withArticle(scope.record.name);
  const instead = heldInstead(scope, kind);
  scope.lowering.report('not-held', placeOf(scope, range), { kind: kind.plural, by, verb: verb ?? 'holds', instead });
};

/** The entry that a member names. A misspelt one is reported and read as what was most likely meant. */
const entryNamed = (scope: Scope, kind: KindSymbol, member: Member): EntrySymbol | null => {
  if (member.name.kind === 'Missing') return null;
  const name = member.name.text;
  const entry = kind.entries.get(name);
  if (entry !== undefined) {
    scope.lowering.bind(placeOf(scope, member.name), { kind: 'entry', owner: kind.name, name });
    return entry;
  }
  if (scope.lowering.names.skipped.has(name)) return null;
  const suggestion = nearestName(name, kind.entries.keys());
  const details = { name, kind: kind.name, suggestion, entries: [...kind.entries.keys()] };
  scope.lowering.report('unknown-entry', placeOf(scope, member.name), details, { replacement: suggestion });
  return kind.entries.get(suggestion ?? '') ?? null;
};

const dates = ({ first, last }: Lifetime): string =>
  first === null
    ? `it ended on ${last ?? ''}`
    : last === null
      ? `it begins on ${first}`
      : `it exists from ${first} to ${last}`;

/** The entries of a list of names, each with its days; what stands there twice or outside its days is reported. */
const listed = (scope: Scope, kind: KindSymbol, members: readonly Member[], overTime: boolean): Dated | null => {
  const found = new Map<string, Pinned[]>();
  let whole = true;
  for (const member of members) {
    const entry = entryNamed(scope, kind, member);
    const name = entry?.name ?? wordsOf(scope.document, member.name);
    const lifetime = lifetimeOf(dateScope(scope), member.lifetimes, `"${name}"`);
    if (entry === null) {
      whole = false;
      continue;
    }
    const earlier = found.get(name) ?? [];
    found.set(name, [...earlier, lifetime]);
    if (earlier.some((each) => overlap(each, lifetime))) {
      scope.lowering.report('duplicate-member', placeOf(scope, member), { name });
    }
    const here = intersection(scope.lifetime, lifetime);
    // What is offered no more may have been held in a time before, or be included in what is.
    const isIncluded = scope.lowering.names.includers.get(kind.name)?.has(name) === true;
    if (!overTime && !isIncluded && !isEmpty(here) && isEmpty(intersection(entry.lifetime, here))) {
      const details = { name, dates: dates(entry.lifetime) };
      scope.lowering.report('outside-its-dates', placeOf(scope, member), details);
    }
  }
  return whole ? found : null;
};

/** Keeps, of the entries asked for so far, those that are in the narrower set on the same days. */
const narrowed = (asked: Dated | null, by: Dated): Dated => {
  if (asked === null) return by;
  return new Map(
    [...asked].flatMap(([name, lifetimes]) => {
      const both = lifetimes.flatMap((a) =>
        (by.get(name) ?? []).map((b) => intersection(a, b)).filter((each) => !isEmpty(each)),
      );
      return both.length === 0 ? [] : [[name, both] as const];
    }),
  );
};

const entriesWhere = (kind: KindSymbol, test: (entry: EntrySymbol) => boolean): Dated =>
  new Map([...kind.entries.values()].filter(test).map((entry) => [entry.name, [always]]));

/** The attribute of a kind that has this value; null, with a diagnostic, where none or more than one has. */
const attributeWith = (scope: Scope, kind: KindSymbol, of: OfLevel): AttributeSymbol | null => {
  if (of.name.kind === 'Missing') return null;
  const name = of.name.text;
  const argument = scope.arguments.get(name);
  const { entriesOf } = literalScope(scope);
  const attributes = [...kind.attributes.values()];
  const [attribute, other] = attributes.filter(({ type }) =>
    argument === undefined ? membersOf(type, entriesOf)?.includes(name) === true : sameType(argument.type, type),
  );
  if (attribute !== undefined && other !== undefined) {
    const meanings = [attribute, other].map((each) => `the ${each.name} of ${withArticle(kind.name)}`);
    scope.lowering.report('ambiguous-name', placeOf(scope, of.name), { name, meanings });
    return null;
  }
  if (attribute !== undefined || scope.lowering.names.skipped.has(name)) return attribute ?? null;
  const members = attributes.flatMap(({ type }) => membersOf(type, entriesOf) ?? []);
  const suggestion = nearestName(name, members);
  const details = { name, type: `what ${withArticle(kind.name)} can be of`, members, suggestion };
  scope.lowering.report('unknown-member', placeOf(scope, of.name), details, { replacement: suggestion });
  return null;
};

/** `of Associate or higher`: the entries that have such a value as an attribute. */
const ofLevel = (scope: Scope, kind: KindSymbol, of: OfLevel): Dated | null => {
  const attribute = attributeWith(scope, kind, of);
  if (attribute === null || of.name.kind === 'Missing') return null;
  const argument = argumentOf(scope, of.name, attribute.type, of.range);
  if (argument === null) return null;
  return entriesWhere(kind, (entry) =>
    (entry.attributes.get(attribute.name) ?? []).some((value) => {
      if (argument.isAny === true) return true;
      return argument.kind === 'levels'
        ? value.kind === 'level' && argument.low <= value.rank && value.rank <= argument.high
        : value.kind === 'name' && value.name === argument.name;
    }),
  );
};

/** Whether a comparison is with a parameter that stands for any value: which entries are meant is then not known. */
const isWithAny = (scope: Scope, node: Test['comparison']): boolean => {
  const values = node.kind === 'Is' ? node.values : node.kind === 'Compare' ? [node.value] : [];
  return values.some((value) => value.kind === 'Path' && scope.arguments.get(singleName(value) ?? '')?.isAny === true);
};

/** `where technology is Voice`: decided by the catalog alone. */
const where = (scope: Scope, kind: KindSymbol, test: Test): Dated | null => {
  const name = singleName(test.path);
  const fields = [...kind.attributes.keys()];
  let attribute = name === null ? undefined : kind.attributes.get(name);
  if (attribute === undefined) {
    if (name !== null && scope.lowering.names.skipped.has(name)) return null;
    const suggestion = name === null ? null : nearestName(name, fields);
    const written = scope.document.text.slice(test.path.start, test.path.end);
    const details = { name: written, of: withArticleFirst(kind.name), suggestion, fields };
    scope.lowering.report('unknown-field', placeOf(scope, test.path), details, { replacement: suggestion });
    attribute = kind.attributes.get(suggestion ?? '');
    if (attribute === undefined) return null;
  }
  const { field } = attribute;
  scope.lowering.bind(placeOf(scope, test.path), { kind: 'field', owner: field, name: field.name });
  const { type } = attribute;
  // An attribute may have several values: `is not` asks that none of them is what `is` asks for. Without any it is
  // different from every name, but neither before nor after, higher nor lower than anything.
  const { comparison } = test;
  const isNegated = comparison.kind === 'Is' && comparison.negated;
  const positive = isNegated ? { ...comparison, negated: false } : comparison;
  const asked = comparisonTest(scope, positive, type.kind === 'list' ? type.of : type);
  if (asked === null) return null;
  if (!isStatic(asked)) {
    const { start, end } = test.comparison;
    const expected = 'what the catalog says of an entry is compared with what is written here, never with facts';
    const value = scope.document.text.slice(start, end);
    scope.lowering.report('wrong-value', placeOf(scope, test.comparison), { value, expected });
    return null;
  }
  if (isWithAny(scope, comparison)) return entriesWhere(kind, () => true);
  const isOrdered = comparison.kind === 'Is' && (comparison.side !== null || comparison.range !== null);
  return entriesWhere(kind, (entry) => {
    const values = entry.attributes.get(attribute.name) ?? [];
    return (values.length > 0 || !isOrdered) && satisfies(values, asked) !== isNegated;
  });
};

/** The entries that a group has; null, with a diagnostic, where there is no such group of the kind. */
const inGroup = (scope: Scope, kind: KindSymbol, name: NounPhrase['groups'][number]): Dated | null => {
  const groups = [...scope.lowering.names.groups.values()].filter((each) => each.of === kind.name);
  const known = groups.map((group) => group.name);
  let group = groups.find((each) => each.name === name.text);
  if (group === undefined) {
    if (scope.lowering.names.skipped.has(name.text)) return null;
    const suggestion = nearestName(name.text, known);
    const details = { name: name.text, suggestion, expected: `a group of ${kind.plural}` };
    scope.lowering.report('unknown-name', placeOf(scope, name), details, { replacement: suggestion });
    group = groups.find((each) => each.name === suggestion);
  } else {
    scope.lowering.bind(placeOf(scope, name), { kind: 'group', owner: null, name: group.name });
  }
  return group === undefined ? null : new Map(group.members.map(({ entry, lifetime }) => [entry, [lifetime]]));
};

/** The entries that are in any of the groups. */
const inGroups = (scope: Scope, kind: KindSymbol, names: NounPhrase['groups']): Dated | null => {
  const found = new Map<string, readonly Pinned[]>();
  const groups = names.map((name) => inGroup(scope, kind, name));
  for (const group of groups) {
    if (group === null) return null;
    for (const [entry, lifetimes] of group) found.set(entry, [...(found.get(entry) ?? []), ...lifetimes]);
  }
  return found;
};

/** The names of a phrase as members. The one after the kind has the days that stand after it. */
const namedMembers = (noun: EntryNoun, phrase: NounPhrase): readonly Member[] => {
  const after = phrase.members.filter((member) => member.name.kind === 'Name').length;
  const direct = noun.names.slice(0, noun.names.length - after).map((name): Member => {
    const { start, end } = name;
    return { kind: 'Member', start, end, name, lifetimes: phrase.lifetimes };
  });
  return [...direct, ...phrase.members];
};

/** Which entries a phrase about a kind asks for; null, with a diagnostic, where a name in it means nothing. */
export const askedOf = (scope: Scope, noun: EntryNoun, phrase: NounPhrase): Asked | null => {
  const kind = noun.of;
  const overTime = phrase.heldFor !== null;
  const sets = [
    ...(noun.names.length === 0 ? [] : [listed(scope, kind, namedMembers(noun, phrase), overTime)]),
    ...(phrase.groups.length === 0 ? [] : [inGroups(scope, kind, phrase.groups)]),
    ...(phrase.of === null ? [] : [ofLevel(scope, kind, phrase.of)]),
    ...phrase.where.map((test) => where(scope, kind, test)),
  ];
  const excepted = listed(scope, kind, phrase.except, overTime);
  const known = sets.filter((set) => set !== null);
  if (known.length < sets.length || excepted === null) return null;
  const asked = known.reduce<Dated | null>(narrowed, null);
  for (const member of phrase.except) {
    if (member.name.kind === 'Missing' || asked === null || asked.has(member.name.text)) continue;
    // One that is misspelt has been reported already.
    if (!kind.entries.has(member.name.text)) continue;
    const from = `the ${kind.plural} that are asked for`;
    scope.lowering.report('exception-excludes-nothing', placeOf(scope, member), { name: member.name.text, from });
  }
  return { kind, asked, excepted };
};

/** When what is asked for has to be held, and when it was earned. */
export type When = Pick<HoldingSelection, 'time' | 'earned'>;

/** The entries of a phrase as a selection of holdings. */
export const holdingSelection = (
  asked: Asked,
  holder: { readonly verb: Verb; readonly from: Origin },
  holders: ItemSelection | null,
  { time, earned }: When,
): HoldingSelection => ({
  kind: 'holdings',
  verb: holder.verb,
  of: asked.kind.name,
  from: holder.from,
  holders,
  time,
  earned,
  admissions: admissionsOf(asked, time.kind !== 'onDay'),
});

/** How many entries can count on one and the same day on which the clause is in force. */
export const admissible = (scope: Scope, asked: Asked): number =>
  Math.max(
    ...statesOf(asked).map((steps) =>
      mostAtOnce(
        admissionsOf(whereStepsBegun(asked, steps)).flatMap(({ spans }) =>
          spans.flatMap(({ first, last, refusal }) => (refusal === null ? [{ ...always, first, last }] : [])),
        ),
        scope.lifetime,
      ),
    ),
  );
