/** `proviso forecast`: how the verdicts of a program will change, by what is known on a day. */
import { lookOf, statusIn } from '@proviso/language-server/timeline';
import { timelineOf } from '@proviso/runtime';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { layOut } from '../text/lines.ts';
import { pageOf, textOfJson, textOfLines } from '../text/page.ts';
import { forecastLines, forecastOf, knownOn } from '../timeline/forecast.ts';
import { statusAhead } from '../timeline/status-ahead.ts';
import { overTime } from './over-time.ts';
import type { OverTimeOptions } from './over-time.ts';

export interface ForecastOptions extends OverTimeOptions {
  /** The day from which it looks ahead. */
  readonly on: string;
  readonly to: string;
}

/** Tells how the verdicts of one partner will change. */
export async function forecast(
  io: Io,
  document: string,
  options: ForecastOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const { on, to, begin, json } = options;
  if (to < on) return cannotRun(io, `The last day, ${to}, is before ${on}.`);
  return overTime(io, document, options, limits, async (judge, all) => {
    const history = knownOn(all, on);
    const found = statusIn(judge, history, { begin, from: on, to, givenBy: 'with --begin' });
    const seen = timelineOf(judge.module, history, { from: on, to, everyDay: true }, lookOf(judge.vocabulary));
    const view = forecastOf(judge, history, seen, statusAhead(judge.module.clauses, found, on, to));
    const { paint, width } = pageOf(io.stdout);
    await io.stdout.write(json ? textOfJson(view) : textOfLines(layOut(forecastLines(view), paint, width)));
    return 0;
  });
}
