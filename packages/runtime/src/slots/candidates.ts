/** The claims that are asked, with the things that may fill their slots. */
import type { JsonPointer } from '../explanation.ts';
import { own, record } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { factsAt, isAnonymous, nameAt, pointerAt } from '../items.ts';
import type { Mask } from '../outcomes.ts';
import { outcomeAt } from '../outcomes.ts';
import type { Selection } from '../selections.ts';
import type { Claim, HeldEntries, OnDay } from './plan.ts';

/** A thing that a claim counts or may count. */
export interface Candidate {
  /** Its number among all things. */
  readonly thing: number;
  readonly name: string;
  /** Whether it surely counts. */
  readonly isQualified: boolean;
  /** Whether it surely may fill the slot: somebody of whom it is not known what else they fill does not. */
  readonly isSure: boolean;
}

/** A claim that is asked. */
export interface Asked {
  /** The entry of another program's team, null being the own one. */
  readonly team: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly needed: number;
  /** Whether limits count what fills it. */
  readonly isLimited: boolean;
  readonly mayDrop: boolean;
  /** Whether there may be others who fill it. */
  readonly isEndless: boolean;
  /** Those who surely may, then the others. */
  readonly candidates: readonly Candidate[];
  readonly missing: () => readonly JsonPointer[];
}

/** The numbers of things: the same wherever one is a candidate. */
export interface Things {
  readonly numberOf: (of: string, key: unknown) => number;
  readonly count: () => number;
}

/** No things yet. */
export function newThings(): Things {
  const known = new Map<string, Map<unknown, number>>();
  let count = 0;
  return {
    numberOf: (of, key) => {
      let among = known.get(of);
      if (among === undefined) {
        among = new Map();
        known.set(of, among);
      }
      const before = among.get(key);
      if (before !== undefined) return before;
      among.set(key, count);
      count += 1;
      return count - 1;
    },
    count: () => count,
  };
}

const met = 1;
const notApplicable = 4;

/** Whether a member with this outcome is asked. */
export function isAsked(mask: Mask): boolean {
  return (mask & ~notApplicable) !== 0;
}

/** What is the same for all claims of a form. */
export interface Situation<Day extends OnDay> {
  readonly subject: Facts;
  readonly item: Facts;
  readonly day: Day;
  readonly things: Things;
  readonly apart: readonly string[] | null;
  /** Whether it is not known what else somebody fills. */
  readonly isInDoubt: (thing: number) => boolean;
}

/** A claim of a team. */
export interface OfTeam {
  readonly team: string | null;
  readonly isLimited: boolean;
  readonly mayDrop: boolean;
}

/** The claim with its candidates. */
export function askedOf<Day extends OnDay>(claim: Claim<Day>, situation: Situation<Day>, ofTeam: OfTeam): Asked {
  const { subject, item, day } = situation;
  const { name, role, needed } = claim;
  const selection = claim.items === null ? null : claim.items(subject, item, day);
  const found = foundFor(claim, situation, selection);
  const candidates = found.list.map((each): Candidate => {
    const isSure = each.isQualified && !(ofTeam.isLimited && situation.isInDoubt(each.thing));
    return { ...each, isSure };
  });
  return {
    ...ofTeam,
    name,
    role,
    needed,
    isEndless: selection !== null && (selection.list.isMissing || selection.list.hasMore),
    candidates: [...candidates.filter(({ isSure }) => isSure), ...candidates.filter(({ isSure }) => !isSure)],
    missing: () => [...claim.missing(subject, item, day), ...found.lacking],
  };
}

type Qualified = Omit<Candidate, 'isSure'>;

interface FoundCandidates {
  readonly list: readonly Qualified[];
  /** The pointers of what things are told apart by, where that is missing. */
  readonly lacking: readonly JsonPointer[];
}

const none: readonly never[] = Object.freeze([]);

function foundFor<Day extends OnDay>(
  claim: Claim<Day>,
  { subject, item, day, things, apart }: Situation<Day>,
  selection: Selection | null,
): FoundCandidates {
  if (selection !== null) {
    return apart === null
      ? { list: itemsIn(selection, claim.of, things), lacking: none }
      : valuesIn(selection, claim.of, apart, things);
  }
  const held = claim.entries?.(subject, item, day);
  return { list: held === undefined ? none : entriesIn(held, claim.of, things), lacking: none };
}

function itemsIn({ list, within }: Selection, of: string, things: Things): readonly Qualified[] {
  const found: Qualified[] = [];
  for (let place = 0; place < within.length; place += 1) {
    const mask = outcomeAt(within, place);
    if ((mask & met) === 0) continue;
    const isQualified = mask === met && !isAnonymous(list, place);
    found.push({ thing: things.numberOf(of, place), name: nameAt(list, place), isQualified });
  }
  return found;
}

/** All items that have one value are one thing: the first of them that surely counts, else the first. */
function valuesIn(selection: Selection, of: string, apart: readonly string[], things: Things): FoundCandidates {
  const { list } = selection;
  const byThing = new Map<number, Qualified>();
  const lacking: JsonPointer[] = [];
  for (const [place, mask] of selection.within.entries()) {
    if ((mask & met) === 0) continue;
    const value = valueAt(factsAt(list, place), apart);
    const name = nameAt(list, place);
    if (value === undefined) {
      lacking.push(pointerAt(list, place) + apart.map(segmentOf).join(''));
      const thing = things.numberOf(`${of}/-`, place);
      byThing.set(thing, { thing, name, isQualified: false });
      continue;
    }
    const thing = things.numberOf(of, value);
    const isQualified = mask === met && !isAnonymous(list, place);
    const known = byThing.get(thing);
    if (known !== undefined && (known.isQualified || !isQualified)) continue;
    byThing.set(thing, { thing, name, isQualified });
  }
  return { list: [...byThing.values()], lacking };
}

function segmentOf(segment: string): string {
  return `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What stands at a path: own properties of objects. */
export function factAt(facts: Facts, path: readonly string[]): unknown {
  let value: unknown = facts;
  for (const segment of path) value = own(record(value), segment);
  return value;
}

/** The text, number or yes/no that stands there; undefined where there is none. */
function valueAt(facts: Facts, path: readonly string[]): unknown {
  const value = factAt(facts, path);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The entries that surely count, then those that may. */
function entriesIn({ count, admitted }: HeldEntries, of: string, things: Things): readonly Qualified[] {
  const { counted, perhaps, hasNoLimit } = count;
  const others = [...admitted].filter((entry) => !counted.includes(entry) && (hasNoLimit || perhaps.includes(entry)));
  const named =
    (isQualified: boolean) =>
    (name: string): Qualified => ({
      thing: things.numberOf(of, name),
      name,
      isQualified,
    });
  return [...counted.map(named(true)), ...others.map(named(false))];
}
