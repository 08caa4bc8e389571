/** Revisions that begin for cohorts: one explanation for those under each revision that may govern. */
import { equals } from './equals.ts';
import type { Because, Explanation, Found, JsonPointer, Revision, Verdict } from './explanation.ts';
import { EMPTY } from './missing.ts';
import { isOpen } from './outcomes.ts';
import type { Mask } from './outcomes.ts';

/** A day under a revision, with what an explanation leaves in it. */
interface DayUnder {
  readonly mask: Mask;
  /** The outcomes of the conditions that ask a question, by their ids; left out where a program asks none. */
  readonly masks?: number[];
}

/** What is explained under the revisions that may govern, together. */
export interface Governed {
  readonly mask: Mask;
  readonly found: Found;
  readonly missing: readonly JsonPointer[];
  readonly because: Because | null;
  readonly children: readonly Explanation[];
}

const notApplicable = 4;

/**
 * Explains a body under each revision that may govern.
 *
 * @param states bit `n`: so many of the revisions for cohorts may have begun. A program has at most 30 of them, as
 *   JavaScript's bit operators know no more than 31 bits and a sign
 * @param labels the revision that governs in each of these states; null: none
 * @param begins the explanations of when the revisions begin
 * @param under the day in a state
 * @param explain the explanation of the body on such a day
 */
export function explainGoverned<Day extends DayUnder>(
  states: number,
  labels: readonly (string | null)[],
  begins: readonly Explanation[],
  under: (state: number) => Day,
  explain: (day: Day) => Explanation,
): Governed & { readonly days: readonly Day[] } {
  const possible = [...labels.keys()].filter((state) => (states & (1 << state)) !== 0);
  const found: Found = { kind: 'governed', revisions: possible.map((state) => labels[state] ?? null) };
  const days = possible.filter((state) => labels[state] !== null).map(under);
  const doubt = possible.length === 1 ? EMPTY : eachOnce(begins.map(({ missing }) => missing));
  const [first, ...others] = days.map((day) => {
    day.masks?.fill(0);
    return explain(day);
  });
  if (first === undefined) {
    return { mask: notApplicable, found, missing: EMPTY, because: { kind: 'noneGoverns' }, children: begins, days };
  }
  const whole = united(first, others, doubt);
  const isNowhere = days.length < possible.length;
  const mask = days.reduce((all, day) => all | day.mask, isNowhere ? notApplicable : 0);
  const missing = isOpen(mask) ? eachOnce([isNowhere ? doubt : EMPTY, whole.missing]) : EMPTY;
  const because: Because | null = mask === notApplicable ? { kind: 'nothingApplies' } : null;
  return { mask, found, missing, because, children: [...begins, whole], days };
}

/** The outcomes, of the conditions of these ids, under all revisions that may govern. */
export function uniteMasks(into: number[], days: readonly DayUnder[], ids: readonly number[]): void {
  for (const id of ids) into[id] = days.reduce((all, { masks }) => all | (masks?.[id] ?? 0), 0);
}

/** What all of them have in common stands; where they differ it is unknown. */
function united(first: Explanation, others: readonly Explanation[], doubt: readonly JsonPointer[]): Explanation {
  if (others.every((other) => equals(first, other))) return first;
  const ways = [first, ...others];
  const base = others.reduce((most, each) => (each.children.length > most.children.length ? each : most), first);
  const verdict: Verdict = others.every((other) => other.verdict === first.verdict) ? first.verdict : 'unknown';
  const settles = verdict === 'met' || verdict === 'not applicable';
  return {
    ...base,
    verdict,
    facts: eachOnce(ways.map(({ facts }) => facts)),
    missing: verdict === 'unknown' ? eachOnce([doubt, ...ways.map(({ missing }) => missing)]) : EMPTY,
    nearest: settles ? EMPTY : base.nearest,
    because: verdict === 'not applicable' ? base.because : null,
    children: base.children.map((child, place) => {
      const [own = child, ...rest] = ways.flatMap(({ children }) => children[place] ?? []);
      return united(own, rest, doubt);
    }),
  };
}

function eachOnce(lists: readonly (readonly JsonPointer[])[]): readonly JsonPointer[] {
  return [...new Set(lists.flat())];
}

/** More days than a batch of partners usually has been decided on; then they are made anew. */
const mostDays = 1000;

/** The day that is remembered under a key, made where there is none. */
export function dayFor<Key, Day>(days: Map<Key, Day>, key: Key, make: () => Day): Day {
  const known = days.get(key);
  if (known !== undefined) return known;
  if (days.size >= mostDays) days.clear();
  const made = make();
  days.set(key, made);
  return made;
}

/** The only revision that may govern, as an explanation has found; null where there are several, or none. */
export function governingIn(revisions: readonly Revision[], { found }: Explanation): Revision | null {
  if (found?.kind !== 'governed' || found.revisions.length > 1) return null;
  const [only] = found.revisions;
  return revisions.find(({ label }) => label === only) ?? null;
}
