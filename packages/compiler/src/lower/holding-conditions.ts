import type { HoldingObject, HoldingVerb, NounPhrase, Quantity } from '@proviso/grammar';
import { always, intersection, isEmpty, type Pinned } from '../calendar/lifetimes.ts';
import type { Bound, Condition, HoldingTime, ItemSelection } from '../core/core.ts';
import type { Range } from '../documents/load.ts';
import { withArticle, withArticleFirst } from '../diagnostics/words.ts';
import type { AttributeSymbol } from '../names/symbols.ts';
import type { Asked } from './admissions.ts';
import { earnedOf } from './earned.ts';
import { admissible, askedOf, holderOf, reportNotHeld, type When } from './holdings.ts';
import { countOfEntries, isIncluded, without, type Source } from './included.ts';
import { inForceWhere } from './in-force.ts';
import { itemScope, itemSelection } from './items.ts';
import { nounOf, type EntryNoun } from './nouns.ts';
import { boundInWords, boundOf, isPercentage, quantityWord } from './numbers.ts';
import { attributePer, reportPerEach, valuesOfEntries } from './per.ts';
import { conditionAt, nothing, placeOf, type Scope, type Wording } from './scope.ts';
import { reportMisplaced, reportUnsupported } from './unsupported.ts';
import { heldTime } from './windows.ts';

const oneOrMore: Bound = { atLeast: 1, atMost: null };

/** The holders of `held by any individual …` as a selection. Only "any" can be told without an allocation. */
const holdersOf = (
  scope: Scope,
  phrase: NounPhrase,
): { readonly scope: Scope; readonly selection: ItemSelection } | null => {
  const by = phrase.heldBy;
  if (by === null) return null;
  const holder: NounPhrase = {
    ...phrase,
    words: by.words,
    range: by.range,
    lifetimes: [],
    members: [],
    where: [],
    except: [],
    groups: [],
    of: null,
    window: null,
    earned: null,
    heldFor: null,
    heldBy: null,
    per: null,
  };
  const noun = nounOf(scope, holder);
  if (noun === null) return null;
  if (noun.kind !== 'items' || by.quantity.word !== 'any') {
    const instead = 'Write "held by any" and who holds it, or count the holders: "at least 2 individuals who hold …".';
    scope.lowering.report('not-counted-here', placeOf(scope, by), { what: 'This cannot be counted here.', instead });
    return null;
  }
  return { scope: itemScope(scope, noun.record), selection: itemSelection(scope, noun, holder) };
};

/** Where the holdings are: of the thing in hand, or of all the holders together. */
const sourceOf = (
  scope: Scope,
  range: Range,
  noun: EntryNoun,
  phrase: NounPhrase,
  verb: HoldingVerb | null,
): Source | null => {
  if (phrase.heldBy === null) {
    const holder = holderOf(scope, noun.of, verb);
    if (holder === null) reportNotHeld(scope, range, noun.of, verb);
    return holder === null ? null : { scope, holder, holders: null };
  }
  const holders = holdersOf(scope, phrase);
  if (holders === null) return null;
  const holder = holderOf(holders.scope, noun.of, verb);
  if (holder?.from === 'item') return { scope: holders.scope, holder, holders: holders.selection };
  reportNotHeld(holders.scope, range, noun.of, verb);
  return null;
};

/** The days on which an entry is asked for: what is not excepted; for entries not named, only while they exist. */
export const requiredSpans = (asked: Asked, entry: string, named: boolean): readonly Pinned[] => {
  const lifetime = asked.kind.entries.get(entry)?.lifetime ?? always;
  const wanted = asked.asked?.get(entry) ?? [always];
  const alive = named ? wanted : wanted.map((each) => intersection(each, lifetime)).filter((each) => !isEmpty(each));
  const excepted = asked.excepted.get(entry) ?? [];
  return excepted.length === 0 ? alive : alive.flatMap((each) => without(each, excepted));
};

/** `all badges A, B`, `all specializations in Group`: each of them. */
const everyEntry = (
  scope: Scope,
  range: Range,
  noun: EntryNoun,
  phrase: NounPhrase,
  asked: Asked,
  source: Source,
  when: When,
): Condition => {
  const names = [...(asked.asked?.keys() ?? asked.kind.entries.keys())];
  const named = noun.names.length > 0;
  const members = names.flatMap((name) => {
    const lifetimes = scope.lowering.step() ? requiredSpans(asked, name, named) : [];
    if (lifetimes.length === 0) return [];
    const only: Asked = { kind: asked.kind, asked: new Map([[name, [always]]]), excepted: new Map() };
    const place = noun.names.find((each) => each.text === name) ?? phrase;
    const wording = { title: asked.kind.entries.get(name)?.title ?? null, sentence: name };
    const one = countOfEntries(scope, place, only, source, when, oneOrMore, { ...wording, needed: 'at least 1' });
    return lifetimes.map((lifetime) => inForceWhere(scope, place, lifetime, one, wording));
  });
  if (members.length === 0 && scope.lowering.step()) reportNothingLeft(scope, range, phrase, asked);
  return conditionAt(scope, range, { kind: 'all', members });
};

/** Says that no entry is left to ask for: every one is excepted, or the catalog has none that fits. */
const reportNothingLeft = (scope: Scope, range: Range, phrase: NounPhrase, asked: Asked): void => {
  const [first] = phrase.except;
  const last = phrase.except.at(-1);
  if (first !== undefined && last !== undefined) {
    const place = placeOf(scope, { start: first.start, end: last.end });
    scope.lowering.report('exception-excludes-everything', place, { what: asked.kind.name });
    return;
  }
  const what = `The catalog has no ${asked.kind.name} that fits`;
  scope.lowering.report('empty-list', placeOf(scope, range), { what });
};

/** Entries that are named for days on which they never exist: that has been reported where they stand. */
const neverThere = (scope: Scope, { kind, asked }: Asked): number =>
  [...(asked ?? [])].filter(([name, lifetimes]) => {
    const own = intersection(scope.lifetime, kind.entries.get(name)?.lifetime ?? always);
    return lifetimes.every((each) => isEmpty(intersection(own, each)));
  }).length;

/** Reports a count that no holdings can reach on any one day of the clause. */
const checkPossible = (scope: Scope, range: Range, phrase: NounPhrase, asked: Asked, bound: Bound): void => {
  if (bound.atLeast === null) return;
  const available = admissible(scope, asked);
  if (bound.atLeast <= available + (phrase.groups.length === 0 ? neverThere(scope, asked) : 0)) return;
  if (available === 0 && phrase.except.length > 0 && admissible(scope, { ...asked, excepted: new Map() }) > 0) {
    reportNothingLeft(scope, range, phrase, asked);
    return;
  }
  const { name, plural } = asked.kind;
  const words = {
    none: `there is no ${name} to count`,
    one: `there is never more than 1 ${name} to count`,
    several: `there are never more than ${available} ${plural} to count`,
  };
  const details = {
    needed: boundInWords(bound),
    available: available === 0 ? words.none : available === 1 ? words.one : words.several,
  };
  scope.lowering.report('impossible-count', placeOf(scope, range), details);
};

/** A count of the different entries held. */
const countEntries = (
  scope: Scope,
  range: Range,
  phrase: NounPhrase,
  asked: Asked,
  source: Source,
  quantity: Quantity | null,
  when: When,
  wording: Wording = {},
): Condition => {
  if (quantity !== null && isPercentage(quantity)) {
    const example = 'at least 60% of individuals are full-time';
    scope.lowering.report('percentage-needs-of', placeOf(scope, quantity), { example });
    return nothing(scope, range);
  }
  const bound = quantity === null ? oneOrMore : boundOf(scope, quantity);
  if (bound === null) return nothing(scope, range);
  // What is offered no more may have been held in the time, or be included in what is offered still.
  if (when.time.kind === 'onDay' && !isIncluded(scope, asked)) {
    checkPossible(scope, quantity ?? range, phrase, asked, bound);
  }
  return countOfEntries(scope, range, asked, source, when, bound, { ...wording, needed: boundInWords(bound) });
};

/** A count for each value of a field that the entries have: each has to be right. */
const countPerValue = (
  scope: Scope,
  range: Range,
  phrase: NounPhrase,
  attribute: AttributeSymbol,
  asked: Asked,
  source: Source,
  quantity: Quantity | null,
  when: When,
): Condition => {
  const values = valuesOfEntries(scope, range, phrase, attribute, asked).filter(
    (value) => when.time.kind !== 'onDay' || admissible(scope, value.asked) > 0,
  );
  if (values.length === 0) {
    const what = `No ${asked.kind.name} that is asked for has ${withArticle(attribute.name)}`;
    scope.lowering.report('empty-list', placeOf(scope, phrase.per ?? phrase), { what });
  }
  const members = values.flatMap(({ asked: narrower, sentence }) =>
    scope.lowering.step() ? [countEntries(scope, range, phrase, narrower, source, quantity, when, { sentence })] : [],
  );
  return conditionAt(scope, range, { kind: 'all', members });
};

/** What a phrase about entries of a kind asks of the holdings of the thing in hand. */
export const lowerEntries = (
  scope: Scope,
  range: Range,
  quantity: Quantity | null,
  noun: EntryNoun,
  phrase: NounPhrase,
  verb: HoldingVerb | null,
): Condition => {
  const per = phrase.per === null ? null : attributePer(scope, phrase.per, noun.of);
  reportUnsupported(scope, per === null || per.kind === 'other' ? phrase : { ...phrase, per: null });
  if (quantity !== null) quantityWord(scope, quantity, false);
  reportMisplaced(
    scope,
    phrase,
    noun.names.length === 0 ? ['lifetimes', 'range', 'window'] : ['range', 'window'],
    noun.of.plural,
  );
  const asked = askedOf(scope, noun, phrase);
  const source = sourceOf(scope, range, noun, phrase, verb);
  if (phrase.heldBy === null) reportMisplaced(scope, phrase, ['who'], noun.of.plural);
  const time = phrase.heldFor === null ? ({ kind: 'onDay' } as const) : heldTime(scope, phrase.heldFor);
  const earned = earnedOf(scope, phrase.earned);
  if (asked === null || source === null || time === null) return nothing(scope, range);
  if (quantity === null && noun.names.length !== 1) {
    const example =
      noun.names.length === 0
        ? `any ${noun.of.name}`
        : `all ${noun.of.plural} ${noun.names.map((name) => name.text).join(', ')}`;
    const name = noun.of.name;
    const replacement = noun.names.length === 0 ? null : { replacement: example };
    scope.lowering.report('needs-quantity', placeOf(scope, phrase), { name, example }, replacement ?? {});
    return nothing(scope, range);
  }
  const when = { time, earned };
  if (per?.kind === 'reported') return nothing(scope, range);
  if (per?.kind === 'field' && phrase.per !== null && (quantity?.word === 'all' || quantity?.word === 'every')) {
    reportPerEach(scope, phrase.per);
    return nothing(scope, range);
  }
  if (per?.kind === 'field') {
    return countPerValue(scope, range, phrase, per.field, asked, source, quantity, when);
  }
  if (quantity?.word === 'all' || quantity?.word === 'every')
    return everyEntry(scope, range, noun, phrase, asked, source, when);
  return countEntries(scope, range, phrase, asked, source, quantity, when);
};

/** That an entry, or any of a kind, has been held by the subject for a time: `12 months of tier Premier`. */
export const heldFor = (scope: Scope, range: Range, phrase: NounPhrase, time: HoldingTime): Condition => {
  const noun = nounOf(scope, phrase);
  if (noun === null) return nothing(scope, range);
  if (noun.kind === 'items') {
    const what = `${withArticleFirst(noun.record.name)} is not held.`;
    const instead = 'Name a kind, or an entry of one.';
    scope.lowering.report('not-counted-here', placeOf(scope, phrase), { what, instead });
    return nothing(scope, range);
  }
  const asked = askedOf(scope, noun, phrase);
  const source = sourceOf(scope, phrase, noun, phrase, null);
  if (asked === null || source === null) return nothing(scope, range);
  return countEntries(scope, range, phrase, asked, source, null, { time, earned: null });
};

/** `holds any certification of level`, `passed exam A` */
export const lowerHolding = (scope: Scope, range: Range, verb: HoldingVerb, object: HoldingObject): Condition => {
  const noun = nounOf(scope, object.noun);
  if (noun === null) return nothing(scope, range);
  if (noun.kind === 'entries') return lowerEntries(scope, range, object.quantity, noun, object.noun, verb);
  const instead = `Only entries of a kind are held; for ${noun.record.plural} write "at least 1 ${noun.record.name}".`;
  scope.lowering.report('not-counted-here', placeOf(scope, object), {
    what: `${withArticleFirst(noun.record.name)} is not held.`,
    instead,
  });
  return nothing(scope, range);
};
