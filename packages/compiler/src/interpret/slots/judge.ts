/** Judges slots: whether all can be filled at once, or whether what is recorded is right. */
import type { Form } from '../../core/core.ts';
import type { Taken, JsonPointer, SlotsFound } from '../../core/explanation.ts';
import type { Sharing } from '../../core/slots.ts';
import type { Finding, Judgement } from '../finding.ts';
import { judgement } from '../finding.ts';
import { isSurely, notApplicable } from '../outcomes.ts';
import { answerTo } from '../questions.ts';
import type { Outcome } from '../outcomes.ts';
import type { Evaluate, Situation } from '../situation.ts';
import { takenIn } from './taken.ts';
import { askedSlots, inAnyCase, inTheBestCase, surelyAsked, surestFirst } from './claims.ts';
import type { AskedSlots } from './claims.ts';
import type { Problem } from './problem.ts';
import { recordedSlots, violationsOf } from './recorded.ts';
import { isRecorded, otherTeams, problemWith, sharedIn, withDoubts } from './sharing.ts';
import type { OtherTeams, Shared } from './sharing.ts';
import { filledSlots, shortageOf } from './shortage.ts';
import { isFillable } from './solve.ts';

type Slots = Extract<Form, { kind: 'slots' }>;

/** What is found of the slots besides what their members say. */
interface Filled {
  /** Whether they are filled however missing facts turn out, and whether they can be. */
  readonly surely: boolean;
  readonly possibly: boolean;
  readonly found: SlotsFound;
  readonly missing: readonly JsonPointer[];
  readonly facts: readonly JsonPointer[];
}

export function judgeSlots(form: Slots, situation: Situation, evaluate: Evaluate): Judgement {
  const { members, apart, sharing } = form;
  const findings = members.map((member) => evaluate(member, situation));
  const isLimited = sharing !== null && !sharing.exempt.includes(sharing.entry);
  const own = askedSlots(findings, { team: null, isLimited, canDrop: false, apart }, situation, evaluate);
  const filled = filledBy(own, sharing, situation, evaluate);
  const outcomes = outcomesOf(findings, filled);
  const whole = judgement(outcomes, findings);
  return {
    ...whole,
    found: isSurely(outcomes, 'N') ? { kind: 'slots', ...nothingFound } : { kind: 'slots', ...filled.found },
    facts: filled.facts,
    missing: [...whole.missing, ...own.flatMap(({ missing }) => missing), ...filled.missing],
  };
}

function filledBy(
  own: readonly AskedSlots[],
  sharing: Sharing | null,
  situation: Situation,
  evaluate: Evaluate,
): Filled {
  if (own.length === 0) return { surely: true, possibly: true, found: nothingFound, missing: [], facts: [] };
  if (sharing === null) return freely(own.map(surestFirst));
  return underLimits(own, sharedIn(sharing, situation, evaluate), situation, evaluate);
}

const nothingFound: SlotsFound = { recorded: false, filled: [], violations: [], short: null, contested: null };

/** As in `all`, and unmet where the slots cannot be filled. */
function outcomesOf(findings: readonly Finding[], { surely, possibly }: Filled): ReadonlySet<Outcome> {
  const can = (outcome: Outcome): boolean => findings.some(({ outcomes }) => outcomes.has(outcome));
  const canAll = (...some: readonly Outcome[]): boolean =>
    findings.every(({ outcomes }) => some.some((outcome) => outcomes.has(outcome)));
  const isEmpty = findings.length === 0;
  const found = new Set<Outcome>();
  if (possibly && canAll('M', 'N') && (isEmpty || can('M'))) found.add('M');
  if (can('U') || !surely) found.add('U');
  if (!isEmpty && canAll('N')) found.add('N');
  return found.size === 0 ? notApplicable : found;
}

const endless = (): number => Infinity;

const plainly = (demands: Problem['demands']): Problem => ({ demands, crossing: [], room: endless, fullRoom: endless });

/** Where nothing but the slots themselves limits who fills them. */
function freely(own: readonly AskedSlots[]): Filled {
  const worst = plainly(inAnyCase(own));
  const best = plainly(inTheBestCase(own));
  return { ...filledBetween(worst, own, best, surelyAsked(own), () => []), missing: [], facts: [] };
}

/** Between the case in which least is possible and that in which most is. */
function filledBetween(
  worst: Problem,
  all: readonly AskedSlots[],
  best: Problem,
  sure: readonly AskedSlots[],
  takenIn: (short: readonly AskedSlots[]) => readonly Taken[],
): Pick<Filled, 'surely' | 'possibly' | 'found'> {
  const surely = isFillable(worst);
  const possibly = isFillable(best);
  const filled = surely ? filledSlots(worst, all) : filledSlots(best, sure);
  const short = possibly ? null : shortageOf(best, sure, takenIn);
  return { surely, possibly, found: { ...nothingFound, filled, short } };
}

function underLimits(given: readonly AskedSlots[], shared: Shared, situation: Situation, evaluate: Evaluate): Filled {
  const { sharing, missing, facts } = shared;
  const others = otherTeams(shared, situation, evaluate);
  const own = withDoubts(shared, given);
  const recorded = isRecorded(shared, sharing.entry);
  if (recorded !== 'no') {
    const checked = asRecorded(own, shared, given);
    const isOpen = recorded === 'maybe';
    return { ...checked, surely: checked.surely && !isOpen, possibly: checked.possibly || isOpen, missing, facts };
  }
  const { ranking } = sharing;
  const goesFirst = ranking !== null && answerTo(ranking.question, situation);
  const peers = goesFirst ? [] : others.peers;
  const slotsOf = (teams: OtherTeams['peers']): readonly AskedSlots[] => teams.flatMap(({ asked }) => asked);
  const all = [...own, ...others.perhaps, ...slotsOf(peers)];
  const sure = [
    ...surelyAsked(own),
    ...surelyAsked(others.surely),
    ...surelyAsked(slotsOf(peers.filter(({ isSure }) => isSure))),
  ];
  const between = filledBetween(
    problemWith(shared, shared.perhaps, inAnyCase(all)),
    all,
    problemWith(shared, shared.surely, inTheBestCase(sure)),
    sure,
    (short) => takenIn(shared, short),
  );
  return {
    ...between,
    found: { ...between.found, contested: contestedIn(own, others, shared) },
    missing: [...others.missing, ...missing],
    facts,
  };
}

/** What is recorded of the program's own roles is right, or is not. */
function asRecorded(
  own: readonly AskedSlots[],
  shared: Shared,
  given: readonly AskedSlots[],
): Pick<Filled, 'surely' | 'possibly' | 'found'> {
  const violations = violationsOf(shared, given);
  const assigned = shared.people.filter(({ fills }) => fills.some(({ entry }) => entry === shared.sharing.entry));
  const isInDoubt = own.some(({ isLimited }) => isLimited) && assigned.some(shared.isDoubtful);
  return {
    surely: violations.length === 0 && !isInDoubt,
    possibly: !violations.some(({ isSure }) => isSure),
    found: { ...nothingFound, recorded: true, filled: recordedSlots(shared, given), violations },
  };
}

/** Teams of the same rank that can be filled after those before them, and not all together with this one. */
function contestedIn(
  own: readonly AskedSlots[],
  { perhaps, peers }: OtherTeams,
  shared: Shared,
): SlotsFound['contested'] {
  const fits = (teams: readonly (readonly AskedSlots[])[]): boolean =>
    isFillable(problemWith(shared, shared.perhaps, inAnyCase([...perhaps, ...teams.flat()])));
  const alone = peers.filter(({ asked }) => fits([asked]));
  const all = [own, ...alone.map(({ asked }) => asked)];
  if (alone.length === 0 || !fits([own]) || fits(all)) return null;
  const most = (fitting: readonly (readonly AskedSlots[])[], rest: readonly (readonly AskedSlots[])[]): number => {
    const [next, ...others] = rest;
    if (next === undefined) return fitting.length;
    const without = most(fitting, others);
    return fits([...fitting, next]) ? Math.max(without, most([...fitting, next], others)) : without;
  };
  return { with: alone.map(({ entry }) => entry), fit: most([], all) };
}
