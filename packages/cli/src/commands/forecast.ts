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
import { loadProgram } from './program.ts';

export interface ForecastOptions {
  readonly source: HistorySource;
  /** The day from which it looks ahead. */
  readonly on: string;
  readonly to: string;
  readonly json: boolean;
}

/** Tells how the verdicts of one partner will change. */
export async function forecast(
  io: Io,
  document: string,
  { source, on, to, json }: ForecastOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  if (to < on) return cannotRun(io, `The last day, ${to}, is before ${on}.`);
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  try {
    const judge = judgeOf(program, limits.facts);
    const loaded = await loadHistory(io, judge, source, limits.facts);
    if (!loaded.ok) return loaded.code;
    const history = knownOn(loaded.history, on);
    const options = { from: on, to, everyDay: true };
    const view = forecastOf(judge, history, timelineOf(judge.module, history, options, lookOf(judge.vocabulary)));
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
