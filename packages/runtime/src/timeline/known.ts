/** What a history tells over time, as a program judges it: its renewals count only where the program lets them. */
import { isDate } from '../calendar.ts';
import type { IsoDate, Verdict } from '../explanation.ts';
import { listOf, own, record, recordOrNull } from '../facts.ts';
import { factsOverTime, walkHistory } from '../history/index.ts';
import type {
  FactsOverTime,
  History,
  HistoryEvent,
  HistoryOptions,
  HistoryWalk,
  RenewalJudge,
  RenewalOutcome,
} from '../history/index.ts';
import type { TimelineModule } from './timeline.ts';

/** The parts of a module that judge a history. */
export type Judging = Pick<TimelineModule, 'at' | 'program' | 'validator'>;

/** A renewal on a day, and what becomes of it. */
interface Renewal {
  readonly on: IsoDate;
  readonly event: HistoryEvent;
  readonly outcome: RenewalOutcome;
}

export interface Known {
  /** Begins a walk before the first event. */
  readonly walk: () => HistoryWalk;
  readonly overTime: FactsOverTime;
  /** Those that facts record and those that events tell, in the order of their days; of one day, facts and events tell the same. */
  readonly renewals: readonly Renewal[];
}

/** What is known in the course of a history. */
export function knownIn(module: Judging, history: History): Known {
  const { shape } = module.validator;
  const { award } = module.program;
  const recorded = recordedRenewals(module, history);
  const options: HistoryOptions = { awarded: award, renewal: renewalJudge(module, history) };
  const overTime = factsOverTime(shape, history, options);
  const told = (history.events ?? []).filter(({ event }) => event === 'renewed');
  const toldOn = new Set(told.map(({ on }) => on));
  const renewals = [
    ...[...recorded].flatMap((on) => (toldOn.has(on) ? [] : [{ on, event: { on, event: 'renewed' } }])),
    ...told.map((event) => ({ on: event.on, event })),
  ];
  return {
    walk: () => walkHistory(shape, history, options),
    overTime,
    renewals: renewals
      .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
      .map((renewal) => ({ ...renewal, outcome: options.renewal?.(renewal.on, null) ?? 'counts' })),
  };
}

/**
 * Judges the renewals of a history as the program does, each day once: the first question about a day has to be asked with its facts, in
 * the order of days. What facts record as a renewal was one.
 */
export function renewalJudge(module: Judging, history: History): RenewalJudge {
  const outcomes = new Map<IsoDate, RenewalOutcome>();
  for (const on of recordedRenewals(module, history)) outcomes.set(on, 'counts');
  return (on, facts) => {
    const known = outcomes.get(on);
    if (known !== undefined) return known;
    const outcome = outcomeOf(module.at(on, 'renewal').verdicts(facts)[0] ?? 'unknown');
    outcomes.set(on, outcome);
    return outcome;
  };
}

function outcomeOf(verdict: Verdict): RenewalOutcome {
  switch (verdict) {
    case 'met':
    case 'not applicable':
      return 'counts';
    case 'unmet':
      return 'refused';
    case 'unknown':
    case 'unclear':
      return 'open';
  }
}

/** The days on which the award was renewed, as the facts at the beginning say. */
function recordedRenewals({ program }: Judging, { beginning }: History): ReadonlySet<IsoDate> {
  const { award } = program;
  const facts = recordOrNull(beginning);
  if (award === null || facts === null) return new Set();
  const holdings = listOf(own(record(own(facts, 'holds')), award.kind))?.values ?? [];
  return new Set(
    holdings.flatMap((value): readonly IsoDate[] => {
      const holding = recordOrNull(value);
      if (holding === null || own(holding, 'entry') !== award.entry) return [];
      return (listOf(own(holding, 'renewed'))?.values ?? []).filter(isDate);
    }),
  );
}
