/** `proviso forecast`: how the verdicts of a program will change, by what is known on a day. */
import { timelineOf } from '@proviso/runtime';
import { judgeOf } from '../evaluate/program.ts';
import { isFileError, reasonOf } from '../files/reasons.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { layOut } from '../text/lines.ts';
import { pageOf, textOfLines } from '../text/page.ts';
import { forecastLines, forecastOf, knownOn } from '../timeline/forecast.ts';
import { loadHistory } from '../timeline/load.ts';
import type { HistorySource } from '../timeline/load.ts';
import { lookOf } from '../timeline/seen.ts';
import { statusAhead } from '../timeline/status-ahead.ts';
import { beginFits, statusIn } from '../timeline/status.ts';
import { loadProgram } from './program.ts';

export interface ForecastOptions {
  readonly source: HistorySource;
  /** The day from which it looks ahead. */
  readonly on: string;
  readonly to: string;
  /** The first day of the lifecycle; null: that of the award. */
  readonly begin: string | null;
  readonly json: boolean;
}

/** Tells how the verdicts of one partner will change. */
export async function forecast(
  io: Io,
  document: string,
  { source, on, to, begin, json }: ForecastOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  if (to < on) return cannotRun(io, `The last day, ${to}, is before ${on}.`);
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  try {
    const judge = judgeOf(program, limits.facts);
    if (!beginFits(judge, begin))
      return await cannotRun(io, `${document} has no lifecycle, so that there is nothing for --begin.`);
    const loaded = await loadHistory(io, judge, source, limits.facts);
    if (!loaded.ok) return loaded.code;
    const history = knownOn(loaded.history, on);
    const options = { from: on, to, everyDay: true };
    const found = statusIn(judge, history, { begin, from: on, to, known: on });
    const seen = timelineOf(judge.module, history, options, lookOf(judge.vocabulary));
    const view = forecastOf(judge, history, seen, statusAhead(judge.module.clauses, found, on, to));
    const { paint, width } = pageOf(io.stdout);
    await io.stdout.write(
      json ? `${JSON.stringify(view, null, 2)}\n` : textOfLines(layOut(forecastLines(view), paint, width)),
    );
    return 0;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return cannotRun(io, `${source.file}: ${reasonOf(error)}.`);
  }
}
