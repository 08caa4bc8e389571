/** What modules tell of a program for verdicts over time, as data: for whoever judges without a module. */
import type { Admission, CoreProgram, DayBack, DayWindow, Earned, Refusal } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { changesOfProgram } from './change-places.ts';
import type { ChangePlaces, Path, TimeOfDays } from './change-places.ts';
import { clausesIn } from './clauses.ts';
import type { NamedClause } from './clauses.ts';
import { supersededPlaces } from './superseded.ts';
import type { SupersededPlace } from './superseded.ts';

type Back = readonly [months: number, days: number, from: boolean | 'end'];

interface Window {
  readonly first: Back;
  readonly firstIsIn: boolean;
  readonly last: Back;
}

interface AdmissionData {
  readonly entry: string;
  readonly title: string | null;
  readonly spans: readonly {
    readonly first: IsoDate | null;
    readonly last: IsoDate | null;
    readonly refusal: Refusal | null;
  }[];
  readonly offered: { readonly first: IsoDate | null; readonly last: IsoDate | null };
}

/** As the runtime's `Earned`. */
interface EarnedData {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly validFor: readonly [months: number, days: number] | null;
}

/** As the runtime's `Changes`. */
interface ChangesData {
  readonly firstDays: readonly IsoDate[];
  readonly lastDays: readonly IsoDate[];
  readonly spans: readonly { readonly path: Path; readonly first: 'since' | 'on'; readonly earned?: EarnedData }[];
  readonly compared: readonly { readonly path: Path; readonly with: readonly Back[] }[];
  readonly held: readonly {
    readonly path: Path;
    readonly time: Window & { readonly mode: TimeOfDays['kind']; readonly atLeast: Back | null };
    readonly admissions: readonly AdmissionData[];
    readonly earned?: EarnedData;
  }[];
  readonly daily: readonly { readonly window: Window; readonly changes: ChangesData }[];
  readonly superseded?: readonly SupersededPlace[];
}

/** The constants `clauses` and `changes` of the program's module. */
export interface OverTime {
  readonly clauses: readonly NamedClause[];
  readonly changes: ChangesData;
}

export function overTimeOf(program: CoreProgram): OverTime {
  const superseded = supersededPlaces(program);
  const changes = changesData(changesOfProgram(program));
  return { clauses: clausesIn(program), changes: superseded.length === 0 ? changes : { ...changes, superseded } };
}

function changesData({ firstDays, lastDays, spans, compared, held, daily }: ChangePlaces): ChangesData {
  return {
    firstDays,
    lastDays,
    spans: spans.map(({ path, first, earned }) => ({ path, first, ...earnedOf(earned) })),
    compared: compared.map(({ path, backs }) => ({ path, with: backs.map(backOf) })),
    held: held.map(({ path, time, admissions, earned }) => ({
      path,
      time: {
        mode: time.kind,
        ...windowOf(time.window),
        atLeast: time.kind === 'inTotal' ? backOf(time.atLeast) : null,
      },
      admissions: admissions.map(admissionOf),
      ...earnedOf(earned),
    })),
    daily: daily.map(({ window, changes }) => ({ window: windowOf(window), changes: changesData(changes) })),
  };
}

const earnedOf = (earned: Earned | null): { readonly earned?: EarnedData } => {
  if (earned === null) return {};
  const { first, last, validFor } = earned;
  return { earned: { first, last, validFor: validFor === null ? null : [validFor.months, validFor.days] } };
};

const backOf = ({ months, days, from }: DayBack): Back => [months, days, from === 'end' ? from : from === 'month'];

const windowOf = ({ first, firstIsIn, last }: DayWindow): Window => ({
  first: backOf(first),
  firstIsIn,
  last: backOf(last),
});

const admissionOf = ({ entry, title, spans, offered: { first, last } }: Admission): AdmissionData => ({
  entry,
  title,
  spans: spans.map((span) => ({ first: span.first, last: span.last, refusal: span.refusal })),
  offered: { first, last },
});
