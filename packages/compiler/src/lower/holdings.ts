import type { Member, NounPhrase, Test } from '@proviso/grammar';
import { always, intersection, isAlways, isEmpty } from '../calendar/lifetimes.ts';
import type { HoldingSelection, ItemSelection, Origin } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import type { AttributeValue, EntrySymbol, KindSymbol, RecordSymbol } from '../names/symbols.ts';
import { admissionsOf, type Asked } from './admissions.ts';
import { comparisonTest } from './comparison.ts';
import type { Noun } from './nouns.ts';
import { dateScope, placeOf, type Scope } from './scope.ts';
import { satisfies } from './static-tests.ts';
import { withArticle, withArticleFirst } from '../diagnostics/words.ts';

type EntryNoun = Extract<Noun, { kind: 'entries' }>;

/** Which verb and whose: how the facts of the thing in hand (else of the subject) carry holdings of a kind. */
export const holderOf = (
  scope: Scope,
  kind: KindSymbol,
  verb: HoldingSelection['verb'] | null,
): { readonly verb: HoldingSelection['verb']; readonly from: Origin } | null => {
  const owners: readonly (readonly [RecordSymbol, Origin])[] =
    scope.from === 'item' ? [[scope.record, 'item'], [scope.subject, 'subject']] : [[scope.subject, 'subject']]; // prettier-ignore
  for (const [owner, from] of owners) {
    const shape = owner.holds.find((each) => each.kind === kind.name && (verb === null || each.verb === verb));
    if (shape !== undefined) return { verb: shape.verb, from };
  }
  return null;
};

/** Says that nothing in hand holds such things, and who does. */
export const reportNotHeld = (scope: Scope, range: Range, kind: KindSymbol): void => {
  const holder = [...scope.lowering.names.records.values()].find(
    (record) => record !== scope.record && record.holds.some((each) => each.kind === kind.name),
  );
  scope.lowering.report('not-held', placeOf(scope, range), {
    kind: kind.plural,
    by: withArticle(scope.record.name),
    holder: scope.from === 'subject' ? (holder?.name ?? null) : null,
  });
};

const entryNamed = (scope: Scope, kind: KindSymbol, member: Member): EntrySymbol | null => {
  if (member.name.kind === 'Missing') return null;
  const entry = kind.entries.get(member.name.text);
  if (entry !== undefined) return entry;
  const name = member.name.text;
  const suggestion = nearestName(name, kind.entries.keys());
  scope.lowering.report(
    'unknown-entry',
    placeOf(scope, member.name),
    { name, kind: kind.name, suggestion },
    { replacement: suggestion },
  );
  return null;
};

const dates = ({ first, last }: Lifetime): string =>
  first === null
    ? `it ended on ${last ?? ''}`
    : last === null
      ? `it begins on ${first}`
      : `it exists from ${first} to ${last}`;

/** The entries of a list of names, each with its days; what stands there twice or outside its days is reported. */
const membersOf = (scope: Scope, kind: KindSymbol, members: readonly Member[]): Map<string, Lifetime[]> | null => {
  const found = new Map<string, Lifetime[]>();
  let whole = true;
  for (const member of members) {
    const entry = entryNamed(scope, kind, member);
    if (entry === null) {
      whole = false;
      continue;
    }
    const lifetime = lifetimeOf(dateScope(scope), member.lifetimes, `"${entry.name}"`);
    const earlier = found.get(entry.name) ?? [];
    if (earlier.some((each) => !isEmpty(intersection(each, lifetime)))) {
      scope.lowering.report('duplicate-member', placeOf(scope, member), { name: entry.name });
    }
    const here = intersection(scope.lifetime, lifetime);
    if (!isEmpty(here) && isEmpty(intersection(entry.lifetime, here))) {
      scope.lowering.report('outside-its-dates', placeOf(scope, member), {
        name: entry.name,
        dates: dates(entry.lifetime),
      });
    }
    found.set(entry.name, [...earlier, lifetime]);
  }
  return whole ? found : null;
};

/** Keeps, of the entries asked for so far, those that are in the narrower set on the same days. */
const narrowed = (
  asked: ReadonlyMap<string, readonly Lifetime[]> | null,
  by: ReadonlyMap<string, readonly Lifetime[]>,
): ReadonlyMap<string, readonly Lifetime[]> => {
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

const entriesWhere = (
  kind: KindSymbol,
  test: (entry: EntrySymbol) => boolean,
): ReadonlyMap<string, readonly Lifetime[]> =>
  new Map([...kind.entries.values()].filter(test).map((entry) => [entry.name, [always]] as const));

/** `of Associate or higher`: the entries whose attribute of that scale or choice has such a value. */
const ofLevel = (
  scope: Scope,
  kind: KindSymbol,
  of: NonNullable<NounPhrase['of']>,
): ReadonlyMap<string, readonly Lifetime[]> | null => {
  if (of.name.kind === 'Missing') return null;
  const { name } = of;
  const argument = scope.arguments.get(name.text);
  const attribute = [...kind.attributes.values()].find(({ type }) =>
    argument?.kind === 'levels'
      ? type.kind === 'scale' && type.name === argument.type.name
      : (type.kind === 'scale' && type.levels.includes(argument?.name ?? name.text)) ||
        (type.kind === 'choice' && type.members.includes(argument?.name ?? name.text)),
  );
  if (attribute === undefined) {
    const known = [...kind.attributes.values()].flatMap(({ type }) =>
      type.kind === 'scale' ? type.levels : type.kind === 'choice' ? type.members : [],
    );
    const suggestion = nearestName(name.text, known);
    const details = { name: name.text, type: `what ${withArticle(kind.name)} can be of`, members: known, suggestion };
    scope.lowering.report('unknown-member', placeOf(scope, name), details, { replacement: suggestion });
    return null;
  }
  const { type } = attribute;
  if (type.kind !== 'scale')
    return entriesWhere(kind, (entry) =>
      valueNames(entry, attribute.name).includes(argument?.kind === 'name' ? argument.name : name.text),
    );
  const rank = type.levels.indexOf(name.text);
  const low = argument?.kind === 'levels' ? argument.low : of.range?.direction === 'lower' ? 0 : rank;
  const high =
    argument?.kind === 'levels' ? argument.high : of.range?.direction === 'higher' ? type.levels.length - 1 : rank;
  return entriesWhere(kind, (entry) =>
    (entry.attributes.get(attribute.name) ?? []).some(
      (value) => value.kind === 'level' && low <= value.rank && value.rank <= high,
    ),
  );
};

const valueNames = (entry: EntrySymbol, attribute: string): readonly string[] =>
  (entry.attributes.get(attribute) ?? []).flatMap((value: AttributeValue) =>
    value.kind === 'name' ? [value.name] : [],
  );

const where = (scope: Scope, kind: KindSymbol, test: Test): ReadonlyMap<string, readonly Lifetime[]> | null => {
  const [first] = test.path.segments;
  const name = first?.kind === 'Name' && test.path.segments.length === 1 ? first.text : null;
  const attribute = name === null ? undefined : kind.attributes.get(name);
  if (attribute === undefined) {
    const fields = [...kind.attributes.keys()];
    const suggestion = name === null ? null : nearestName(name, fields);
    const details = { name: name ?? '', of: withArticleFirst(kind.name), suggestion, fields };
    scope.lowering.report('unknown-field', placeOf(scope, test.path), details, { replacement: suggestion });
    return null;
  }
  const asked = comparisonTest(scope, test.comparison, attribute.type);
  if (asked === null) return null;
  return entriesWhere(kind, (entry) =>
    (entry.attributes.get(attribute.name) ?? []).some((value) => satisfies(value, asked)),
  );
};

/** Which entries a phrase about a kind asks for; null, with a diagnostic, where a name in it means nothing. */
export const askedOf = (scope: Scope, noun: EntryNoun, phrase: NounPhrase): Asked | null => {
  const kind = noun.of;
  let asked: ReadonlyMap<string, readonly Lifetime[]> | null = null;
  const narrow = (by: ReadonlyMap<string, readonly Lifetime[]> | null): boolean => {
    if (by !== null) asked = narrowed(asked, by);
    return by !== null;
  };
  if (noun.names.length > 0) {
    const direct = noun.names.slice(0, noun.names.length - phrase.members.length);
    const first: readonly Member[] = direct.map((name) => ({
      kind: 'Member', start: name.start, end: name.end, name, lifetimes: phrase.lifetimes,
    })); // prettier-ignore
    if (!narrow(membersOf(scope, kind, [...first, ...phrase.members]))) return null;
  }
  for (const group of phrase.groups) {
    const symbol = scope.lowering.names.groups.get(group.text);
    if (symbol?.of === kind.name) {
      narrow(new Map(symbol.members.map(({ entry, lifetime }) => [entry, [lifetime]] as const)));
      continue;
    }
    const groups = [...scope.lowering.names.groups.values()]
      .filter((each) => each.of === kind.name)
      .map((each) => each.name);
    const suggestion = nearestName(group.text, groups);
    const details = { name: group.text, suggestion, expected: `a group of ${kind.plural}` };
    scope.lowering.report('unknown-name', placeOf(scope, group), details, { replacement: suggestion });
    return null;
  }
  if (phrase.of !== null && !narrow(ofLevel(scope, kind, phrase.of))) return null;
  for (const test of phrase.where) if (!narrow(where(scope, kind, test))) return null;
  const excepted = membersOf(scope, kind, phrase.except);
  if (excepted === null) return null;
  checkExceptions(scope, noun, phrase, { kind, asked, excepted });
  return { kind, asked, excepted };
};

const checkExceptions = (scope: Scope, noun: EntryNoun, phrase: NounPhrase, asked: Asked): void => {
  for (const member of phrase.except) {
    if (member.name.kind === 'Missing' || asked.asked === null || asked.asked.has(member.name.text)) continue;
    const from = `the ${noun.of.plural} that are asked for`;
    scope.lowering.report('exception-excludes-nothing', placeOf(scope, member), { name: member.name.text, from });
  }
  if (phrase.except.length === 0) return;
  const left = [...noun.of.entries.values()].some(
    (entry) =>
      (asked.asked === null || asked.asked.has(entry.name)) &&
      !(asked.excepted.get(entry.name) ?? []).some((lifetime) => isAlways(lifetime)),
  );
  if (left) return;
  const [first] = phrase.except;
  const range = { start: first?.start ?? phrase.start, end: phrase.except.at(-1)?.end ?? phrase.end };
  scope.lowering.report('exception-excludes-everything', placeOf(scope, range), { what: noun.of.name });
};

/** The entries of a phrase as a selection of holdings. */
export const holdingSelection = (
  asked: Asked,
  holder: { readonly verb: HoldingSelection['verb']; readonly from: Origin },
  holders: ItemSelection | null,
): HoldingSelection => ({
  kind: 'holdings',
  verb: holder.verb,
  of: asked.kind.name,
  from: holder.from,
  holders,
  admissions: admissionsOf(asked),
});

/** How many entries of a selection can count at all. */
export const admissible = (selection: HoldingSelection): number =>
  selection.admissions.filter((admission) => admission.spans.some((span) => span.refusal === null)).length;
