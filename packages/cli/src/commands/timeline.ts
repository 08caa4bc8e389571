/** `proviso timeline`: how the verdicts of a program change over the course of a history. */
import { basename, dirname, resolve } from 'node:path';
import { timelineOf } from '@proviso/runtime';
import { judgeOf } from '../evaluate/program.ts';
import { isFileError, reasonOf } from '../files/reasons.ts';
import { writeFiles } from '../files/write.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { layOut } from '../text/lines.ts';
import { pageOf, textOfLines } from '../text/page.ts';
import { loadHistory } from '../timeline/load.ts';
import type { HistorySource } from '../timeline/load.ts';
import { pictureOf } from '../timeline/picture.ts';
import { lookOf } from '../timeline/seen.ts';
import { beginFits, statusIn, statusView } from '../timeline/status.ts';
import { timelineLines } from '../timeline/text.ts';
import { viewOf } from '../timeline/view.ts';
import { loadProgram } from './program.ts';

export interface TimelineOptions {
  readonly source: HistorySource;
  readonly from: string;
  readonly to: string;
  /** The first day of the lifecycle; null: that of the award. */
  readonly begin: string | null;
  readonly json: boolean;
  /** Where a picture is written; null for nowhere. */
  readonly svg: string | null;
}

/** Shows the verdicts of one partner over time. */
export async function timeline(
  io: Io,
  document: string,
  { source, from, to, begin, json, svg }: TimelineOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  if (to < from) return cannotRun(io, `The last day, ${to}, is before the first, ${from}.`);
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  try {
    const judge = judgeOf(program, limits.facts);
    if (!beginFits(judge, begin))
      return await cannotRun(io, `${document} has no lifecycle, so that there is nothing for --begin.`);
    const loaded = await loadHistory(io, judge, source, limits.facts);
    if (!loaded.ok) return loaded.code;
    const { history } = loaded;
    const seen = timelineOf(judge.module, history, { from, to }, lookOf(judge.vocabulary));
    const found = statusIn(judge, history, { begin, from, to, known: to });
    const view = viewOf(judge, history, seen, statusView(judge.module.clauses, found, to));
    if (svg !== null) {
      const path = resolve(io.cwd, svg);
      const written = writeFiles(dirname(path), [{ name: basename(path), text: pictureOf(view) }]);
      if (!written.ok) return await cannotRun(io, `${svg} could not be written: ${written.reason}.`);
    }
    const { paint, width } = pageOf(io.stdout);
    await io.stdout.write(
      json ? `${JSON.stringify(view, null, 2)}\n` : textOfLines(layOut(timelineLines(view, width), paint, width)),
    );
    return 0;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return cannotRun(io, `${source.file}: ${reasonOf(error)}.`);
  }
}
