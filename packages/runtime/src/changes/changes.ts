/** What an emitted module tells of the days on which its verdicts can change. */
import type { Admission } from '../admissions.ts';
import type { Earned } from '../earned.ts';
import type { IsoDate } from '../explanation.ts';
import type { SupersededPlace } from '../superseded.ts';
import type { Back, Time, Window } from '../time.ts';
import type { Path } from './path.ts';

/** The days on which verdicts of a program can change, as far as the program names them, and where facts name others. */
export interface Changes {
  /** Days that the program names, from each of which on something is different. */
  readonly firstDays: readonly IsoDate[];
  /** Days that the program names as the last one of something: what is different is so from the day after. */
  readonly lastDays: readonly IsoDate[];
  /** What begins and ends by itself: holdings on the day, and what is attested. */
  readonly spans: readonly SpanPlace[];
  /** Dates that are compared with days counted back from the day of evaluation. */
  readonly compared: readonly ComparedPlace[];
  /** Holdings that are looked at over a time. */
  readonly held: readonly HeldPlace[];
  /** What is judged on every day of a window. */
  readonly daily: readonly DailyPlace[];
  /** Where awards end holdings, if any do. */
  readonly superseded?: readonly SupersededPlace[];
}

/** A window, and the days on which what is judged in it can change. */
export interface DailyPlace {
  readonly window: Window;
  readonly changes: Changes;
}

/** Where something stands that has a first day and, under `through`, a last one. */
export interface SpanPlace {
  readonly path: Path;
  readonly first: 'since' | 'on';
  /** What is asked of the first day, if anything. */
  readonly earned?: Earned;
}

/** Where a date stands, and with which days it is compared. */
export interface ComparedPlace {
  readonly path: Path;
  readonly with: readonly Back[];
}

/** Where a list of holdings stands, the time over which they are looked at, and when their entries are offered. */
export interface HeldPlace {
  readonly path: Path;
  readonly time: Time;
  readonly admissions: readonly Admission[];
  /** What is asked of the first days of holdings, if anything. */
  readonly earned?: Earned;
}
