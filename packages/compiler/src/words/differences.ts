/** What is different from one day to another in the explanation of a clause. */
import type { Explanation, HoldingReason, Miss } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { becauseInWords } from './because.ts';
import { contextWithin, foundDetail, missingDetail } from './details.ts';
import { foundInWords } from './found.ts';
import type { Context } from './found.ts';
import { headingOf, merged } from './headings.ts';
import { missInWords } from './misses.ts';
import { countedName, factInWords, keysOf } from './naming.ts';
import type { Naming } from './naming.ts';
import { slotsInWords } from './slots.ts';

/** An explanation of a day; null where the condition was not explained on it. */
export interface SeenOn {
  readonly explanation: Explanation | null;
  readonly context: Context;
  /** What is held on the day for the last time; of the later day, what is held on it for the first time. */
  readonly turning: readonly TurningHolding[];
}

/** A holding by its entry and, where it is not the subject's own, by what identifies its holder. */
export interface TurningHolding {
  readonly entry: string;
  readonly title: string;
  readonly holder: string | null;
}

/** Something by which a condition comes out otherwise than on the day before. */
export type DayDifference =
  /** What somebody held had its last day. */
  | { readonly kind: 'lastDay'; readonly of: string; readonly last: IsoDate }
  /** What somebody holds has its first day. */
  | { readonly kind: 'firstDay'; readonly of: string; readonly first: IsoDate }
  /** Anything else that is different; a sentence without a full stop. */
  | { readonly kind: 'other'; readonly words: string }
  /** What was needed and what is found now. */
  | { readonly kind: 'found'; readonly words: string };

/** Of more than this, the first ones are told. */
const mostDifferences = 4;

/** What is different, the most telling first and each once. */
export function differencesBetween(before: SeenOn, after: SeenOn): readonly DayDifference[] {
  const all = new Map(differences(before, after).map((one) => [JSON.stringify(one), one]));
  const telling = [...all.values()].filter(({ kind }) => kind !== 'found');
  const found = [...all.values()].filter(({ kind }) => kind === 'found');
  const more = telling.length - mostDifferences;
  return more > 0
    ? [...telling.slice(0, mostDifferences), { kind: 'other', words: `and ${more} more` }, ...found]
    : [...telling, ...found];
}

/** A difference in words, as it is told of a day that has been. */
export function differenceToWords(difference: DayDifference): string {
  switch (difference.kind) {
    case 'lastDay':
      return `the last day of ${difference.of} was ${difference.last}`;
    case 'firstDay':
      return `${difference.of} is held since ${difference.first}`;
    case 'other':
    case 'found':
      return difference.words;
  }
}

/** The same of a day that is to come. */
export function differenceAhead(difference: DayDifference): string {
  switch (difference.kind) {
    case 'lastDay':
      return `${difference.last} is the last day of ${difference.of}`;
    case 'firstDay':
      return `${difference.of} counts from ${difference.first} on`;
    case 'other':
    case 'found':
      return difference.words;
  }
}

function other(words: string): DayDifference {
  return { kind: 'other', words };
}

/** `isInner`: it is part of another condition, so that it has to be said which part. */
function differences(before: SeenOn, after: SeenOn, isInner = false): readonly DayDifference[] {
  if (after.explanation === null) return [];
  const now = merged(after.explanation);
  if (now.verdict === 'not applicable') return ended(now, after.context);
  if (before.explanation === null) return stateOf(now, after.context);
  const then = merged(before.explanation);
  if (then.verdict === 'not applicable') {
    return [...begun(then, before.context, after.context), ...stateOf(now, after.context)];
  }
  return different({ ...before, explanation: then }, { ...after, explanation: now }, isInner);
}

type Explained = SeenOn & { readonly explanation: Explanation };

function different(before: Explained, after: Explained, isInner: boolean): readonly DayDifference[] {
  const { explanation: then } = before;
  const { explanation: now } = after;
  if (now.children.length === 0) return leafDifferences(before, after, isInner);
  const measured = now.found?.kind === 'measured' && JSON.stringify(now.found) !== JSON.stringify(then.found);
  const inner = now.children.flatMap((child, index) => {
    const other = then.children[index] ?? null;
    if (other !== null && other.verdict === child.verdict && sameFound(other, child)) return [];
    return differences(
      { ...before, explanation: other, context: contextWithin(then, before.context) },
      { ...after, explanation: child, context: contextWithin(now, after.context) },
      true,
    );
  });
  const day = measured ? foundInWords(now, after.context) : null;
  return [...(day === null ? [] : [other(day)]), ...inner, ...slotDifferences(then, now)];
}

/** What stands against slots from now on, or by whom they are filled, where the conditions within do not say it. */
function slotDifferences(then: Explanation, now: Explanation): readonly DayDifference[] {
  const { found, verdict, children } = now;
  if (found?.kind !== 'slots' || (verdict !== 'met' && children.some((child) => child.verdict === verdict))) return [];
  const before = verdict === then.verdict && then.found?.kind === 'slots' ? slotsInWords(then.found) : [];
  const isToBeFilled = verdict === 'met' || verdict === 'unknown';
  const words = slotsInWords(isToBeFilled ? found : { ...found, filled: [] });
  return words.filter((each) => !before.includes(each)).map(other);
}

function sameFound(one: Explanation, other: Explanation): boolean {
  return JSON.stringify(one.found) === JSON.stringify(other.found);
}

function ended(now: Explanation, { on }: Context): readonly DayDifference[] {
  const words = becauseInWords(now, on);
  return words === null ? [] : [other(words)];
}

/** Why something applies from now on. */
function begun({ because }: Explanation, before: Context, { on }: Context): readonly DayDifference[] {
  switch (because?.kind) {
    case 'notInForce':
      return because.first !== null && before.on < because.first
        ? [other(`in force since ${on}${because.revision === null ? '' : ` (revision ${because.revision})`}`)]
        : [];
    case 'conditionNotMet':
      return [other(`asked from ${on} on, as ${because.sentence}`)];
    case 'notMeasuredYet':
      return [other(`measured for the first time on ${because.first}`)];
    case 'noRevision':
      return [other(`the first revision is in force since ${because.first}`)];
    case 'noneGoverns':
      return [other(`a revision governs since ${on}`)];
    case 'otherRevision':
      return [
        other(
          because.begun ? `revision ${because.revision} has begun` : `revision ${because.revision} governs no more`,
        ),
      ];
    case 'otherMoment':
    case 'notRequired':
    case 'nothingApplies':
    case 'nothingToMeasure':
    case undefined:
      return [];
  }
}

/** What there is to say of a condition by itself. */
function stateOf(now: Explanation, context: Context): readonly DayDifference[] {
  if (now.children.length > 0) {
    const inner = contextWithin(now, context);
    const ofChildren = now.children
      .filter((child) => child.verdict === now.verdict)
      .flatMap((child) => stateOf(merged(child), inner));
    return [...ofChildren, ...slotDifferences({ ...now, found: null }, now)];
  }
  const missing = now.verdict === 'unknown' ? missingDetail(now, context) : null;
  return [...unknownOf(missing), ...detailOf(now, context)];
}

function leafDifferences(before: Explained, after: Explained, isInner: boolean): readonly DayDifference[] {
  const { explanation: then, context: contextThen } = before;
  const { explanation: now, context } = after;
  const missing = now.verdict === 'unknown' ? missingDetail(now, context) : null;
  const unknown = unknownOf(missing);
  if (now.found?.kind === 'count' && then.found?.kind === 'count') {
    const gone = then.found.counted.filter((name) => !countedIn(now).includes(name));
    const come = now.found.counted.filter((name) => !countedIn(then).includes(name));
    return [
      ...gone.flatMap((name) => whyGone(name, before, after)),
      ...come.flatMap((name) => whyCome(name, before, after)),
      ...unknown,
      ...detailOf(now, context),
    ];
  }
  const was = foundInWords(then, contextThen);
  const is = foundInWords(now, context);
  const isValue = now.found?.kind === 'value' || now.found?.kind === 'values' || now.found?.kind === 'share';
  if (isValue && was !== null && was !== is) {
    return [other(`${isInner ? `${headingOf(now)}: ` : ''}${was} before, ${is ?? 'not known'} now`), ...unknown];
  }
  return [...unknown, ...detailOf(now, context)];
}

function detailOf(now: Explanation, context: Context): readonly DayDifference[] {
  const words = foundDetail(now, context);
  return words === null ? [] : [{ kind: 'found', words }];
}

function unknownOf(missing: string | null): readonly DayDifference[] {
  return missing === null ? [] : [other(`not known: ${missing}`)];
}

function countedIn({ found }: Explanation): readonly string[] {
  return found?.kind === 'count' ? found.counted : [];
}

function missOf({ nearest }: Explanation, name: string): Miss | null {
  return nearest.find((miss) => miss.name === name) ?? null;
}

/** Why something does not count any more: what had its last day on the day before, or else what it lacks. */
function whyGone(name: string, before: Explained, { explanation: now, context }: Explained): readonly DayDifference[] {
  const miss = missOf(now, name);
  const turning = turningOf(name, before);
  if (miss === null && turning.length > 0) {
    return turning.map((of) => ({ kind: 'lastDay', of, last: before.context.on }));
  }
  if (miss === null) return [other(`${countedInWords(name, before.explanation, context.naming)} counts no longer`)];
  const endings = reasonsIn(miss, context).filter(
    ({ reason }) => reason.kind === 'ended' && reason.last === before.context.on,
  );
  if (endings.length === 0) return [other(leftBehind(miss, context) ?? missInWords(miss, context))];
  return endings.map(({ entry }) => {
    const whose = miss.kind === 'item' ? ` (${name})` : holderInWords(miss, context);
    return { kind: 'lastDay', of: `${entry}${whose}`, last: before.context.on };
  });
}

/** An item whose date a window no longer reaches: `surveys › number 2 (2024-05-20) is no longer in the last 12 months`. */
function leftBehind(miss: Miss, { naming }: Context): string | null {
  if (miss.kind !== 'item') return null;
  const unmet = leavesOf(merged(miss.explanation)).filter(({ verdict }) => verdict === 'unmet');
  const [only, ...others] = unmet;
  if (only?.form !== 'compare' || only.found?.kind !== 'value' || others.length > 0) return null;
  if (!only.sentence.startsWith('in the ')) return null;
  return `${itemInWords(miss.pointer, miss.name, naming)} (${String(only.found.value)}) is no longer ${only.sentence}`;
}

function leavesOf(explanation: Explanation): readonly Explanation[] {
  const { children } = explanation;
  return children.length === 0 ? [explanation] : children.flatMap((child) => leavesOf(merged(child)));
}

/** An item by what identifies it, or else by its place in its list. */
function itemInWords(pointer: string, name: string, naming: Naming): string {
  return keysOf(pointer).at(-1) === name ? factInWords(pointer, naming) : name;
}

/** Something that counted, by its name. */
function countedInWords(name: string, { facts }: Explanation, naming: Naming): string {
  const pointer = facts.find((each) => keysOf(each).at(-1) === name);
  return pointer === undefined ? countedName(name, facts, naming) : factInWords(pointer, naming);
}

function holderInWords({ pointer }: Miss, { naming }: Context): string {
  const holder = /^(.+)\/(?:holds|passed)\/[^/]+(?:\/known)?\/\d+$/.exec(pointer)?.[1];
  const name = holder === undefined ? null : naming.item(holder);
  return name === null ? '' : ` (${name})`;
}

/** What turns on a day by which something of this name, an entry or its holder, counts or ceases to. */
function turningOf(name: string, { turning }: SeenOn): readonly string[] {
  return turning.flatMap(({ entry, title, holder }) => {
    if (holder !== name && entry !== name) return [];
    return [holder === null ? title : `${title} (${holder})`];
  });
}

function whyCome(name: string, before: Explained, after: Explained): readonly DayDifference[] {
  const { on } = after.context;
  const miss = missOf(before.explanation, name);
  const begins = miss === null ? [] : reasonsIn(miss, before.context).filter(({ reason }) => isFrom(reason, on));
  if (begins.length > 0) {
    const whose = miss?.kind === 'item' ? ` (${name})` : '';
    return begins.map(({ entry }) => ({ kind: 'firstDay', of: `${entry}${whose}`, first: on }));
  }
  const turning = turningOf(name, after);
  if (turning.length > 0) return turning.map((of) => ({ kind: 'firstDay', of, first: on }));
  return [other(`${countedInWords(name, after.explanation, after.context.naming)} counts from ${on} on`)];
}

function isFrom(reason: HoldingReason, day: string): boolean {
  return (reason.kind === 'notYetHeld' || reason.kind === 'notYetOffered') && reason.first === day;
}

/** The holdings by which something falls short, with the reasons. */
function reasonsIn(
  miss: Miss,
  { naming }: Context,
): readonly { readonly entry: string; readonly reason: HoldingReason }[] {
  if (miss.kind === 'item') return missesIn(miss.explanation).flatMap((inner) => reasonsIn(inner, { on: '', naming }));
  const keys = keysOf(miss.pointer);
  const verb = keys.findLastIndex((key) => key === 'holds' || key === 'passed');
  const entry = miss.title ?? naming.entry(keys[verb + 1] ?? '', miss.name);
  return [{ entry, reason: miss.reason }];
}

function missesIn({ nearest, children }: Explanation): readonly Miss[] {
  return [...nearest, ...children.flatMap(missesIn)];
}
