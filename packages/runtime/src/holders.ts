/** Those whose holdings are counted: the thing in hand, or every item of a selection. */
import type { AdmissionsOn } from './admissions.ts';
import type { DayNumeral } from './calendar.ts';
import type { JsonPointer } from './explanation.ts';
import { listOf, record } from './facts.ts';
import type { Facts } from './facts.ts';
import { countHoldings, holderOf, missingOfHoldings } from './holdings.ts';
import type { Holder, HoldingCount } from './holdings.ts';
import { factsAt, pointerAt } from './items.ts';
import type { Items } from './items.ts';
import { isOpen } from './outcomes.ts';
import { canBeIn } from './selections.ts';
import type { ExplanationOf, Selection } from './selections.ts';

/** Where holdings stand in the facts of whoever has them. */
export interface HoldingsPlace {
  readonly verb: string;
  readonly kind: string;
  readonly path: JsonPointer;
}

const met = 1;
const noPointers: readonly JsonPointer[] = Object.freeze([]);

/** The thing in hand as the only holder. */
export function onlyHolder(value: unknown, pointer: JsonPointer): readonly Holder[] {
  return [holderOf(value, pointer, true, noPointers)];
}

/**
 * The items that are in the selection or may be, as holders. The test explains what is missing to know whether an item
 * is one of them; null: nobody asks.
 */
export function holdersOf<Day>(
  selection: Selection,
  place: HoldingsPlace,
  test: ExplanationOf<Day> | null,
  subject: Facts,
  day: Day,
): readonly Holder[] {
  const { list, within } = selection;
  const holders: Holder[] = [];
  for (let at = 0; at < within.length; at += 1) {
    const mask = within[at];
    if (!canBeIn(mask)) continue;
    const facts = factsAt(list, at);
    const pointer = pointerAt(list, at);
    const missing = test !== null && isOpen(mask) ? test(subject, facts, pointer, day).missing : noPointers;
    holders.push(holderOf(holdingsIn(facts, place), pointer + place.path, mask === met, missing));
  }
  return holders;
}

/** Counts the different entries held by the holders, who are items of the list. */
export function countHeldBy(
  list: Items,
  holders: readonly Holder[],
  place: HoldingsPlace,
  admissions: AdmissionsOn,
  day: DayNumeral,
): HoldingCount {
  const count = countHoldings(holders, list.isMissing || list.hasMore, admissions, day);
  return count.counted.length > 0 ? count : { ...count, facts: listsOf(list, place) };
}

/** The missing facts that keep a count of the holdings of several open, each once. */
export function missingOfHolders(
  list: Items,
  holders: readonly Holder[],
  count: HoldingCount,
  admissions: AdmissionsOn,
  day: DayNumeral,
): readonly JsonPointer[] {
  if (list.isMissing) return [list.pointer];
  const missing = missingOfHoldings(holders, count, admissions, day);
  return list.hasMore ? [...new Set([...missing, `${list.pointer}/-`])] : missing;
}

/** The lists that are present of all items, or the list of the items itself where there is none. */
function listsOf(list: Items, place: HoldingsPlace): readonly JsonPointer[] {
  if (list.facts.length === 0) return list.isMissing ? noPointers : [list.pointer];
  return list.facts.flatMap((facts, at) =>
    listOf(holdingsIn(facts, place)) === null ? [] : [pointerAt(list, at) + place.path],
  );
}

function holdingsIn(facts: Facts, { verb, kind }: HoldingsPlace): unknown {
  const verbs = Object.hasOwn(facts, verb) ? record(facts[verb]) : null;
  return verbs !== null && Object.hasOwn(verbs, kind) ? verbs[kind] : undefined;
}
