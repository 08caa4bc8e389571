/* eslint-disable @typescript-eslint/prefer-for-of -- an index is what the fastest code has */
/**
 * The same rules by hand for anything that a portal may be given, as Proviso reads it: the same person given twice is one
 * person, a list may say that it has more, a day that does not exist is not known, nor is a value of another type.
 */
import { admittedSpecializations, agreementTitles, certificationTitles } from '../partners/catalog.ts';
import { isDay, isObject, itemsOf, minutesOf } from './reading.ts';
import type { Properties } from './reading.ts';

const specializations: ReadonlySet<unknown> = new Set(admittedSpecializations);
const agreements: ReadonlySet<unknown> = new Set(agreementTitles.keys());
const certifications: ReadonlySet<unknown> = new Set(certificationTitles.keys());

/** Whether one of the entries surely is held on the day. */
function holdsAny(holdings: unknown, entries: ReadonlySet<unknown>, day: string): boolean {
  const list = itemsOf(holdings);
  if (list === null) return false;
  for (let place = 0; place < list.length; place++) {
    const holding = list[place];
    if (!isObject(holding)) continue;
    const { since, through } = holding;
    if (!isDay(since) || since > day) continue;
    if (through !== undefined && through !== null && (!isDay(through) || through < day)) continue;
    if (entries.has(holding.entry)) return true;
  }
  return false;
}

function isAttested(attestation: unknown, day: string): boolean {
  if (!isObject(attestation) || attestation.answer !== true) return false;
  const { on, through } = attestation;
  if (!isDay(on) || on > day) return false;
  // A last day that does not exist is as if it were not given.
  return !isDay(through) || through >= day;
}

function isFullTimeCertified(individual: Properties, day: string): boolean {
  if (individual.employment !== 'FullTime') return false;
  const { holds } = individual;
  return isObject(holds) && holdsAny(holds.certification, certifications, day);
}

/** Whether an item before the place has this id. */
function isTwin(list: readonly unknown[], end: number, id: string): boolean {
  for (let place = 0; place < end; place++) {
    const other = list[place];
    if (isObject(other) && other.id === id) return true;
  }
  return false;
}

/** What the first does not say is taken from the second. */
function merged(first: Properties, second: Properties): Properties {
  const both: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const mine = both[name] ?? null;
    if (mine === null) both[name] = value;
    else if (isObject(mine) && !Array.isArray(mine) && isObject(value) && !Array.isArray(value))
      both[name] = merged(mine, value);
  }
  return both;
}

/** The people, each once, or null where nobody is given twice. */
function mergedTwins(list: readonly unknown[]): readonly Properties[] | null {
  const people = new Map<string, Properties>();
  let hasTwins = false;
  for (const item of list) {
    const id = isObject(item) ? item.id : null;
    if (!isObject(item) || typeof id !== 'string') continue;
    const first = people.get(id);
    if (first !== undefined) hasTwins = true;
    people.set(id, first === undefined ? item : merged(first, item));
  }
  return hasTwins ? [...people.values()] : null;
}

function hasRoles(individuals: unknown, day: string): boolean {
  const list = itemsOf(individuals);
  if (list === null) return false;
  let count = 0;
  for (let place = 0; place < list.length; place++) {
    const individual = list[place];
    if (!isObject(individual)) continue;
    const id = individual.id;
    // Somebody without an id may be anybody, one of those counted too.
    if (typeof id !== 'string' || !isFullTimeCertified(individual, day) || isTwin(list, place, id)) continue;
    if (++count === 2) return true;
  }
  // Only now does it matter whether several entries together say of one person what none of them says alone.
  const people = mergedTwins(list);
  return people !== null && people.filter((one) => isFullTimeCertified(one, day)).length >= 2;
}

export function careful(partner: unknown, day: string): boolean {
  if (!isObject(partner)) return false;
  const { preSalesSupport, customerService, callBack, countries, attested, holds } = partner;
  if (preSalesSupport !== true || !isObject(customerService) || !isObject(attested) || !isObject(holds)) return false;
  const { hoursPerDay, daysPerWeek } = customerService;
  return (
    typeof hoursPerDay === 'number' &&
    hoursPerDay >= 8 &&
    typeof daysPerWeek === 'number' &&
    daysPerWeek >= 5 &&
    typeof callBack === 'string' &&
    minutesOf(callBack) <= 60 &&
    ((typeof countries === 'number' && countries <= 1) || isAttested(attested.OneCountryGrouping, day)) &&
    isAttested(attested.PostSalesSupport, day) &&
    holdsAny(holds.agreement, agreements, day) &&
    holdsAny(holds.specialization, specializations, day) &&
    hasRoles(partner.individuals, day)
  );
}
