import type { Explanation, JsonPointer, Miss } from '../../packages/runtime/dist/index.js';
import type { PlainIndividual } from '../partners/facts.ts';
import { anyHeld, outcomeOfHoldings } from './holdings.ts';
import type { Entries } from './holdings.ts';
import { joined, leaf, node, none } from './node.ts';
import type { Frame, Outcome } from './node.ts';

export interface RoleFrames {
  readonly count: Frame;
  readonly person: Frame;
  readonly fullTime: Frame;
  readonly certified: Frame;
  readonly certifications: Entries;
}

const people = '/individuals';

function outcomeOfEmployment({ employment }: PlainIndividual): Outcome {
  if (employment === 'FullTime') return 1;
  return typeof employment === 'string' ? 2 : 3;
}

function certifiedOutcome({ holds }: PlainIndividual, day: string): Outcome {
  return outcomeOfHoldings(holds?.certification, day);
}

function personOutcome(one: PlainIndividual, day: string): Outcome {
  const employed = outcomeOfEmployment(one);
  if (employed === 2) return 2;
  const certified = certifiedOutcome(one, day);
  return certified === 2 ? 2 : employed | certified;
}

function fullTime(frame: Frame, one: PlainIndividual, pointer: JsonPointer): Explanation {
  const at = `${pointer}/employment`;
  const { employment } = one;
  if (typeof employment !== 'string') return leaf(frame, 3, null, none, [at], none);
  return leaf(frame, employment === 'FullTime' ? 1 : 2, { kind: 'value', value: employment }, [at], none, none);
}

function person(frames: RoleFrames, one: PlainIndividual, pointer: JsonPointer, day: string): Explanation {
  const employed = fullTime(frames.fullTime, one, pointer);
  const list = one.holds?.certification;
  const certified = anyHeld(frames.certified, list, `${pointer}/holds/certification`, frames.certifications, day);
  const outcome = personOutcome(one, day);
  const missing = outcome === 3 ? joined(employed.missing, certified.missing) : none;
  return node(frames.person, outcome, missing, null, [employed, certified]);
}

/** What is unmet weighs 2, what is not known 1. */
const weights = [0, 0, 2, 1];

interface Candidate {
  readonly place: number;
  readonly distance: number;
}

/** The three who come nearest to counting; who is as near as another keeps the order of the facts. */
function nearestPeople(frames: RoleFrames, list: readonly PlainIndividual[], day: string): readonly Miss[] {
  const candidates: Candidate[] = [];
  for (let place = 0; place < list.length; place++) {
    const one = list[place]!;
    const distance = weights[outcomeOfEmployment(one)]! + weights[certifiedOutcome(one, day)]!;
    if (distance > 0) candidates.push({ place, distance });
  }
  candidates.sort((a, b) => a.distance - b.distance);
  return candidates.slice(0, 3).map(({ place }): Miss => {
    const pointer = `${people}/${place}`;
    const one = list[place]!;
    const name = one.id ?? String(place);
    return { kind: 'item', pointer, name, explanation: person(frames, one, pointer, day) };
  });
}

/** At least two people who are full-time and certified. */
export function roles(
  frames: RoleFrames,
  list: readonly PlainIndividual[] | null | undefined,
  day: string,
): Explanation {
  if (list === null || list === undefined) {
    return leaf(frames.count, 3, { kind: 'count', least: 0, most: null, counted: none }, none, [people], none);
  }
  const counted: string[] = [];
  const facts: JsonPointer[] = [];
  const open: number[] = [];
  for (let place = 0; place < list.length; place++) {
    const one = list[place]!;
    const outcome = personOutcome(one, day);
    if (outcome === 1) {
      counted.push(one.id ?? String(place));
      facts.push(`${people}/${place}`);
    } else if (outcome === 3) open.push(place);
  }
  const least = counted.length;
  const most = least + open.length;
  const found = { kind: 'count', least, most, counted } as const;
  if (least === 0) facts.push(people);
  if (least >= 2) return leaf(frames.count, 1, found, facts, none, none);
  const nearest = nearestPeople(frames, list, day);
  if (most < 2) return leaf(frames.count, 2, found, facts, none, nearest);
  const missing = open.flatMap((place) => person(frames, list[place]!, `${people}/${place}`, day).missing);
  return leaf(frames.count, 3, found, facts, missing, nearest);
}
