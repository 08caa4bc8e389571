/** `proviso evaluate`: facts judged by a program. */
import { resolve } from 'node:path';
import type { Moment, Verdict } from '@proviso/runtime';
import { judgeOf } from '../evaluate/program.ts';
import { newProgress } from '../evaluate/progress.ts';
import { noRejects, rejectsFile } from '../evaluate/rejects.ts';
import type { Rejects } from '../evaluate/rejects.ts';
import { runMany } from '../evaluate/run-many.ts';
import { runOne } from '../evaluate/run-one.ts';
import { openFacts } from '../evaluate/source.ts';
import { isFileError, reasonOf } from '../files/reasons.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { loadProgram } from './program.ts';

export interface EvaluateOptions {
  /** A path, or `-` for the standard input. */
  readonly facts: string;
  readonly on: string;
  readonly moment: Moment | null;
  readonly json: boolean;
  readonly failOn: readonly Verdict[];
  /** Null: beside the facts, or nowhere for the standard input. */
  readonly rejects: string | null;
}

function rejectsPath({ facts, rejects }: EvaluateOptions): string | null {
  if (rejects !== null) return rejects;
  return facts === '-' ? null : `${facts}.rejects.jsonl`;
}

function rejectsOf(io: Io, path: string | null): Rejects {
  return path === null ? noRejects : rejectsFile(resolve(io.cwd, path));
}

/** Judges one partner or many. */
export async function evaluate(
  io: Io,
  document: string,
  options: EvaluateOptions,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const { facts, on, moment } = options;
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  const rejects = rejectsPath(options);
  if (rejects !== null && facts !== '-' && resolve(io.cwd, rejects) === resolve(io.cwd, facts)) {
    return cannotRun(io, `${rejects}: the rejected records cannot be written over the facts.`);
  }
  const name = facts === '-' ? 'standard input' : facts;
  const progress = newProgress(options.json && io.stdout.isTerminal ? null : io.stderr.terminal);
  try {
    const source = await openFacts(io, facts, progress, limits.facts);
    if (!source.ok) return await cannotRun(io, `${name}: ${source.reason}.`);
    const judge = judgeOf(program, limits.facts);
    const day = moment === null ? judge.at(on) : judge.at(on, moment);
    const task = { io, judge, day, name, options, records: source.records, endProgress: progress.stop };
    return source.isMany
      ? await runMany(task, rejectsOf(io, rejects), rejects)
      : await runOne(task, options.rejects === null ? noRejects : rejectsOf(io, rejects));
  } catch (error) {
    progress.stop();
    if (!isFileError(error)) throw error;
    return await cannotRun(io, `${name}: ${reasonOf(error)}.`);
  } finally {
    progress.stop();
  }
}
