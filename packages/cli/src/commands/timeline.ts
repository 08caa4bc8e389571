/** `proviso timeline`: how the verdicts of a program change over the course of a history. */
import { basename, dirname, resolve } from 'node:path';
import { lookOf, pictureOf, statusIn, statusView, viewOf } from '@proviso/language-server/timeline';
import { timelineOf } from '@proviso/runtime';
import { writeFiles } from '../files/write.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { layOut } from '../text/lines.ts';
import { pageOf, textOfJson, textOfLines } from '../text/page.ts';
import { timelineLines } from '../timeline/text.ts';
import { overTime } from './over-time.ts';
import type { OverTimeOptions } from './over-time.ts';

export interface TimelineOptions extends OverTimeOptions {
  readonly from: string;
  readonly to: string;
  /** Where a picture is written; null for nowhere. */
  readonly svg: string | null;
}

/** Shows the verdicts of one partner over time. */
export async function timeline(
  io: Io,
  document: string,
  options: TimelineOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const { from, to, begin, json, svg } = options;
  if (to < from) return cannotRun(io, `The last day, ${to}, is before the first, ${from}.`);
  return overTime(io, document, options, limits, async (judge, history) => {
    const seen = timelineOf(judge.module, history, { from, to }, lookOf(judge.vocabulary));
    const found = statusIn(judge, history, { begin, from, to, givenBy: 'with --begin' });
    const view = viewOf(judge, history, seen, statusView(judge.module.clauses, found, to));
    if (svg !== null) {
      const path = resolve(io.cwd, svg);
      const written = writeFiles(dirname(path), [{ name: basename(path), text: pictureOf(view) }]);
      if (!written.ok) return cannotRun(io, `${svg} could not be written: ${written.reason}.`);
    }
    const { paint, width } = pageOf(io.stdout);
    await io.stdout.write(json ? textOfJson(view) : textOfLines(layOut(timelineLines(view, width), paint, width)));
    return 0;
  });
}
