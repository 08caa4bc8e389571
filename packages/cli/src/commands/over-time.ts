/** What the commands about one partner over time do before they show anything. */
import { beginFits } from '@proviso/language-server/timeline';
import type { History } from '@proviso/runtime';
import { judgeOf } from '../evaluate/program.ts';
import type { Judge } from '../evaluate/program.ts';
import { isFileError, reasonOf } from '../files/reasons.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import type { CommandLimits } from '../limits.ts';
import { loadHistory } from '../timeline/load.ts';
import type { HistorySource } from '../timeline/load.ts';
import { loadProgram } from './program.ts';

/** Whom a command over time is about. */
export interface OverTimeOptions {
  readonly source: HistorySource;
  /** The first day of the lifecycle; null: that of the award. */
  readonly begin: string | null;
  readonly json: boolean;
}

/** Loads the program and the history, and shows what is to be shown of them; says why where one of them cannot be used. */
export async function overTime(
  io: Io,
  document: string,
  { source, begin }: OverTimeOptions,
  limits: CommandLimits,
  show: (judge: Judge, history: History) => Promise<ExitCode>,
): Promise<ExitCode> {
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  try {
    const judge = judgeOf(program, limits.facts);
    if (!beginFits(judge, begin))
      return await cannotRun(io, `${document} has no lifecycle, so that there is nothing for --begin.`);
    const loaded = await loadHistory(io, judge, source, limits.facts);
    return loaded.ok ? await show(judge, loaded.history) : loaded.code;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return cannotRun(io, `${source.file}: ${reasonOf(error)}.`);
  }
}
