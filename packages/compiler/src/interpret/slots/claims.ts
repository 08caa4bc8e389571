/** What the members of a team ask: which slots there are, and who may fill them. */
import type { Condition, FieldPath } from '../../core/core.ts';
import type { JsonPointer } from '../../core/explanation.ts';
import { claimOf, slotNameOf } from '../../core/slots.ts';
import type { Finding } from '../finding.ts';
import type { Outcomes } from '../outcomes.ts';
import type { Evaluate, Situation } from '../situation.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Demand } from './problem.ts';

/** Slots that are asked for, or may be. */
export interface AskedSlots {
  /** The entry of the team; null: the program's own. */
  readonly team: string | null;
  readonly name: string;
  /** The label, by which limits name it. */
  readonly role: string | null;
  readonly needed: number;
  /** Whether it may be that it is not asked for. */
  readonly canDrop: boolean;
  readonly isEndless: boolean;
  readonly isLimited: boolean;
  /** In the order in which they are found. */
  readonly candidates: readonly Candidate[];
  readonly missing: readonly JsonPointer[];
}

interface TeamOf {
  readonly team: string | null;
  readonly isLimited: boolean;
  /** Whether the team itself may not be asked for. */
  readonly canDrop: boolean;
  readonly apart: FieldPath | null;
}

/** The slots that the members of a team ask for. */
export function askedSlots(
  members: readonly { readonly condition: Condition; readonly outcomes: Outcomes }[],
  { team, isLimited, canDrop, apart }: TeamOf,
  situation: Situation,
  evaluate: Evaluate,
): readonly AskedSlots[] {
  return members.flatMap(({ condition, outcomes }): readonly AskedSlots[] => {
    const claim = claimOf(condition);
    const applies = outcomes.has('M') || outcomes.has('U');
    if (claim === null || !applies) return [];
    const { all, isEndless, missing } = candidatesOf(claim, apart, situation, evaluate);
    return [
      {
        team,
        name: slotNameOf(condition),
        role: condition.label,
        needed: claim.needed,
        canDrop: canDrop || outcomes.has('N'),
        isEndless,
        isLimited,
        candidates: all,
        missing,
      },
    ];
  });
}

/** The slots with their candidates in the order in which they are tried. */
export const surestFirst = (slots: AskedSlots): AskedSlots => ({
  ...slots,
  candidates: [...slots.candidates.filter(({ isSure }) => isSure), ...slots.candidates.filter(({ isSure }) => !isSure)],
});

/** The same for conditions whose findings nobody else needs. */
export function slotsOfTeam(
  members: readonly Condition[],
  team: TeamOf,
  situation: Situation,
  evaluate: Evaluate,
): readonly AskedSlots[] {
  const findings: readonly Finding[] = members.map((member) => evaluate(member, situation));
  return askedSlots(findings, team, situation, evaluate);
}

const demandOf = ({ team, role, needed, isLimited }: AskedSlots, candidates: readonly Candidate[]): Demand => ({
  team: team ?? '',
  role: role ?? '',
  needed,
  isLimited,
  candidates: candidates.map(({ key }) => key),
});

/** All that may be asked for, to be filled by those who surely may: if that can be filled, all can in any case. */
export const inAnyCase = (asked: readonly AskedSlots[]): readonly Demand[] =>
  asked.map((slots) =>
    demandOf(
      slots,
      slots.candidates.filter(({ isSure }) => isSure),
    ),
  );

/** Those slots of which it is known that they are asked for, and who may fill them: if these cannot be filled, all cannot in any case. */
export const surelyAsked = (asked: readonly AskedSlots[]): readonly AskedSlots[] =>
  asked.filter(({ canDrop, isEndless }) => !canDrop && !isEndless);

/** What is surely asked for, to be filled by all who may. */
export const inTheBestCase = (asked: readonly AskedSlots[]): readonly Demand[] =>
  surelyAsked(asked).map((slots) => demandOf(slots, slots.candidates));
