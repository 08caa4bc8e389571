import { renderRejection } from '@proviso/compiler';
import { createValidator, timelineOf, validateHistory, type History, type TimelineModule } from '@proviso/runtime';
import type { Analysis } from './analyse.ts';
import { programOf } from './program-of.ts';
import { withoutProgram } from './provide-evaluation.ts';
import { readFacts, type FactsText } from './read-facts.ts';
import { timelineJudgeOf } from './timeline-judge.ts';

/** The days that somebody asks for, both included; null where the history and the day that is judged on say it. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A page, and the days that it shows; null where it says why there is nothing to show. */
export interface TimelinePage {
  readonly html: string;
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** Days that a text names anywhere, a time of day left out. */
const dayPattern = /^\d{4}-\d{2}-\d{2}/;

/** The first day of which facts say anything: the earliest of all that stand in them. */
const earliestIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return dayPattern.test(value) ? [value.slice(0, 10)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(earliestIn);
};

const yearLater = (day: string): string => {
  const later = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  // February 29 has no day a year later.
  return later.endsWith('-02-29') ? later.replace('-02-29', '-02-28') : later;
};

/**
 * From the first event on; where nothing happens, from the first day that the facts name, or else the day that is judged on.
 * Through a year after that day, or after the last event where that is later.
 */
const periodOf = ({ beginning, events = [] }: History, on: string, asked: Period): { from: string; to: string } => {
  const days = events.map((event) => event.on).toSorted();
  const [first = earliestIn(beginning).toSorted()[0] ?? on] = days;
  const last = days.at(-1) ?? on;
  const from = asked.from ?? (first < on ? first : on);
  return { from, to: asked.to ?? yearLater(last > on ? last : on) };
};

/** Whether what has been checked is a history: facts alone have neither of its parts. */
const isHistory = (value: unknown): value is History =>
  typeof value === 'object' && value !== null && ('beginning' in value || 'events' in value);

const rejected = (what: string, reasons: readonly string[]): TimelinePage => ({
  html: renderRejection(what, reasons),
  period: null,
});

/** How the verdicts of the program that a document is or speaks of change over the course of a history. */
export const provideTimeline = async (
  analysis: Analysis,
  on: string,
  given: FactsText,
  asked: Period,
): Promise<TimelinePage> => {
  const program = programOf(analysis);
  if (program === null) return { html: withoutProgram(analysis).html, period: null };
  const judge = timelineJudgeOf(program);
  const read = await historyIn(given, judge.module);
  if (!read.ok) return rejected(`The history in ${given.name} cannot be used:`, read.reasons);
  const { from, to } = periodOf(read.history, on, asked);
  if (to < from) return rejected(`The last day, ${to}, is before the first, ${from}.`, []);
  // Most people never look at one.
  const { lookOf, pageOfTimeline, statusIn, statusView, viewOf } = await import('@proviso/language-server/timeline');
  const timeline = timelineOf(judge.module, read.history, { from, to }, lookOf(judge.vocabulary));
  const status = statusIn(judge, read.history, { begin: null, from, to, givenBy: null });
  const view = viewOf(judge, read.history, timeline, statusView(judge.module.clauses, status, to));
  return { html: pageOfTimeline(view), period: { from, to } };
};

type ReadHistory =
  { readonly ok: true; readonly history: History } | { readonly ok: false; readonly reasons: readonly string[] };

const historyIn = async (given: FactsText, { validator: { shape }, program }: TimelineModule): Promise<ReadHistory> => {
  // Facts alone are a history to which nothing happens but the days.
  const ofFacts = createValidator<unknown>(shape);
  const read = await readFacts(given, {
    validate: (value) =>
      isHistory(value) ? validateHistory(shape, value, { awarded: program.award }) : ofFacts.validate(value),
  });
  if (!read.ok) return read;
  return isHistory(read.facts) ? { ok: true, history: read.facts } : { ok: true, history: { beginning: read.facts } };
};
