import type { Award, Form, Moment } from '../core/core.ts';
import type { Decision, JsonPointer } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { includesDay, isAfter, isBefore, isRealDay } from './days.ts';
import { eachOnce, judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { mayHaveMore, readList } from './lists.ts';
import { anything } from './outcomes.ts';
import { descend, pointerTo, property } from './places.ts';
import type { Place } from './places.ts';
import type { Evaluate, Situation } from './situation.ts';
import { daysHeld, missingThrough, supersessionsOf } from './superseded.ts';
import type { DaysHeld } from './superseded.ts';

/** The last decision on an award, with the facts that tell it; or what is missing to tell it. */
type Decided =
  | { readonly kind: 'told'; readonly decision: Decision; readonly facts: readonly JsonPointer[] }
  | { readonly kind: 'untold'; readonly missing: readonly JsonPointer[] };

/** Judges a body as of the last decision on the award. */
export function judgeDecided(
  { award, body }: Extract<Form, { kind: 'decided' }>,
  situation: Situation,
  evaluate: Evaluate,
): Judgement {
  const decided = decisionOn(award, situation);
  if (decided.kind === 'untold') {
    return { ...judgement(anything), found: { kind: 'decided', decision: null }, missing: decided.missing };
  }
  const { on, moment } = decided.decision;
  const finding = evaluate(body, { ...situation, day: on, moment });
  return {
    ...judgement(finding.outcomes, [finding]),
    found: { kind: 'decided', decision: decided.decision },
    facts: decided.facts,
  };
}

/** At a moment the decision is that of the evaluation; else it is read from what is held. */
function decisionOn(award: Award, { day, moment, subject, program }: Situation): Decided {
  if (moment !== null) return told({ on: day, moment, by: 'evaluation' }, []);
  // Nobody holds what the catalog does not have on the day, whatever the facts say.
  if (!includesDay(award, day)) return told({ on: day, moment: 'application', by: 'notHeld' }, []);
  const list = readList(descend(subject, 'holds', award.kind));
  const own = list.items.filter((place) => property(place.value, 'entry') === award.entry);
  const awards = supersessionsOf(program, 'holds', award.kind);
  const holdings = own
    .map((place) => holdingOn(place, daysHeld(place, list, awards), day, award.first))
    .filter((one) => one.kind !== 'notHeld');
  const missing = [
    ...(mayHaveMore(list) ? [list.more ?? list.pointer] : []),
    ...holdings.flatMap((one) => (one.kind === 'untold' ? one.missing : [])),
  ];
  if (missing.length > 0) return { kind: 'untold', missing: eachOnce(missing) };
  const decisions = holdings.flatMap((one) => (one.kind === 'held' ? one.decisions : []));
  const last = decisions.reduce<(typeof decisions)[number] | null>(
    (latest, one) => (latest === null || one.on >= latest.on ? one : latest),
    null,
  );
  if (last === null) return told({ on: day, moment: 'application', by: 'notHeld' }, [list.pointer]);
  const moments: Readonly<Record<typeof last.by, Moment>> = { award: 'application', renewal: 'renewal' };
  return told({ on: last.on, moment: moments[last.by], by: last.by }, [last.pointer]);
}

function told(decision: Decision, facts: readonly JsonPointer[]): Decided {
  return { kind: 'told', decision, facts };
}

type HoldingOnDay =
  | { readonly kind: 'notHeld' }
  | { readonly kind: 'untold'; readonly missing: readonly JsonPointer[] }
  | {
      readonly kind: 'held';
      /** The award, then the renewals through the day, in the order of the facts. */
      readonly decisions: readonly {
        readonly on: IsoDate;
        readonly by: 'award' | 'renewal';
        readonly pointer: JsonPointer;
      }[];
    };

/** Whether the entry is held on the day, and if so on which days that was decided; what was before it is offered does not count. */
function holdingOn(place: Place, held: DaysHeld, day: IsoDate, offered: IsoDate | null): HoldingOnDay {
  const { since, through } = held;
  if (isAfter(day, through) || isBefore(day, since)) return { kind: 'notHeld' };
  const renewals = readRenewals(descend(place, 'renewed'));
  const missing = [...missingThrough(held, day), ...renewals.missing];
  if (missing.length > 0 || since === null) return { kind: 'untold', missing };
  return {
    kind: 'held',
    decisions: [
      { on: isBefore(since, offered) ? (offered ?? since) : since, by: 'award', pointer: pointerTo(place, 'since') },
      ...renewals.days
        .filter(({ on }) => !isAfter(on, day) && !isBefore(on, offered))
        .map((one) => ({ ...one, by: 'renewal' as const })),
    ],
  };
}

interface Renewals {
  readonly days: readonly { readonly on: IsoDate; readonly pointer: JsonPointer }[];
  readonly missing: readonly JsonPointer[];
}

/** The days of renewal. Where there is no list, or there may be more, it is not known which there are. */
function readRenewals(place: Place): Renewals {
  const { isMissing, more } = readList(place);
  if (isMissing) return { days: [], missing: [place.pointer] };
  const array = Array.isArray(place.value) ? place : descend(place, 'known');
  const values: readonly unknown[] = Array.isArray(array.value) ? array.value : [];
  const days = values.map((value, index) => readDay({ pointer: pointerTo(array, index), value }));
  return {
    days: days.flatMap(({ day, pointer }) => (day === null ? [] : [{ on: day, pointer }])),
    missing: [...(more === null ? [] : [more]), ...days.flatMap(({ day, pointer }) => (day === null ? [pointer] : []))],
  };
}

function readDay({ pointer, value }: Place): { pointer: JsonPointer; day: IsoDate | null } {
  return { pointer, day: typeof value === 'string' && isRealDay(value) ? value : null };
}
