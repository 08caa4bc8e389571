/** Days on which it was decided whether an award is given, read from the holdings of what is awarded. */
import { dateOrZero } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { Decision, IsoDate, JsonPointer, Moment } from './explanation.ts';
import { listOf, own, record, recordOrNull } from './facts.ts';
import type { Facts } from './facts.ts';
import { EMPTY } from './missing.ts';
import { openEndsOf } from './superseded.ts';

/** The last decision, with the facts that tell it; null where it cannot be told, with what is missing. */
export interface Decided {
  readonly decision: Decision | null;
  readonly facts: readonly JsonPointer[];
  readonly missing: readonly JsonPointer[];
}

/** The day and the moment of an evaluation. */
export interface Evaluated {
  readonly day: DayNumeral;
  readonly on: IsoDate;
  readonly moment: Moment | null;
}

/** The latest of what was decided through the day, and the day's numeral: what is looked for while reading. */
interface Latest {
  day: DayNumeral;
  on: IsoDate;
  by: 'award' | 'renewal';
  pointer: JsonPointer;
}

/** The first day on which an entry is offered, where it has one. */
type Offered = { readonly day: DayNumeral; readonly on: IsoDate } | null;

/**
 * The last decision on an award, which the subject's facts tell where the evaluation itself is none. What is held, or was renewed, on
 * days on which the catalog does not have the entry counts for nothing: it has it from `first` through `last`, where these are given.
 */
export function decisionOn(
  facts: Facts,
  kind: string,
  entry: string,
  { day, on, moment }: Evaluated,
  first: IsoDate | null = null,
  last: IsoDate | null = null,
): Decided {
  if (moment !== null) return { decision: { on, moment, by: 'evaluation' }, facts: EMPTY, missing: EMPTY };
  const offered: Offered = first === null ? null : { day: dateOrZero(first), on: first };
  if ((offered !== null && day < offered.day) || (last !== null && day > dateOrZero(last))) {
    return { decision: { on, moment: 'application', by: 'notHeld' }, facts: EMPTY, missing: EMPTY };
  }
  const pointer = `/holds/${kind}`;
  const list = listOf(own(record(own(facts, 'holds')), kind));
  if (list === null) return untold([pointer]);
  const missing: JsonPointer[] = list.more ? [`${pointer}/-`] : [];
  let latest: Latest | null = null;
  for (const [index, value] of list.values.entries()) {
    const holding = recordOrNull(value);
    if (holding === null || own(holding, 'entry') !== entry) continue;
    latest = laterOf(latest, holding, `${pointer}${list.prefix}${String(index)}`, { day, offered, missing });
  }
  if (missing.length > 0) return untold([...new Set(missing)]);
  if (latest === null) {
    return { decision: { on, moment: 'application', by: 'notHeld' }, facts: [pointer], missing: EMPTY };
  }
  const decision: Decision = {
    on: latest.on,
    moment: latest.by === 'award' ? 'application' : 'renewal',
    by: latest.by,
  };
  return { decision, facts: [latest.pointer], missing: EMPTY };
}

function untold(missing: readonly JsonPointer[]): Decided {
  return { decision: null, facts: EMPTY, missing };
}

/** The later one of what is known and what a holding tells; what it lacks is added to what is missing. */
function laterOf(
  before: Latest | null,
  holding: Facts,
  pointer: JsonPointer,
  { day, offered, missing }: { day: DayNumeral; offered: Offered; missing: JsonPointer[] },
): Latest | null {
  const since = own(holding, 'since');
  const through = own(holding, 'through');
  const [first, last] = [dateOrZero(since), dateOrZero(through)];
  if ((last !== 0 && last < day) || first > day) return before;
  const days = listOf(own(holding, 'renewed'));
  if (first === 0) missing.push(`${pointer}/since`);
  if (last === 0 && through !== undefined && through !== null) missing.push(`${pointer}/through`);
  for (const open of openEndsOf(holding)) if (open.from <= day) missing.push(open.missing);
  if (days === null) missing.push(`${pointer}/renewed`);
  else if (days.more) missing.push(`${pointer}/renewed/-`);
  let latest = before;
  if (typeof since === 'string' && first !== 0) {
    const began = offered !== null && offered.day > first ? offered : { day: first, on: since };
    if (latest === null || began.day >= latest.day) latest = { ...began, by: 'award', pointer: `${pointer}/since` };
  }
  if (days === null) return latest;
  for (const [index, value] of days.values.entries()) {
    const renewal = dateOrZero(value);
    const at = `${pointer}/renewed${days.prefix}${String(index)}`;
    if (renewal === 0) missing.push(at);
    else if (renewal > day || (offered !== null && renewal < offered.day)) continue;
    else if (typeof value === 'string' && (latest === null || renewal >= latest.day)) {
      latest = { day: renewal, on: value, by: 'renewal', pointer: at };
    }
  }
  return latest;
}
