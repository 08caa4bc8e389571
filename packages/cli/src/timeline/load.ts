/** The history, or the facts alone, that verdicts over time are asked for. */
import type { FactsLimits } from '@proviso/facts';
import { validateHistory } from '@proviso/runtime';
import type { History } from '@proviso/runtime';
import { judgeRecord, reasonsOfIssues } from '../evaluate/judge-record.ts';
import type { Reason } from '../evaluate/judge-record.ts';
import type { Judge } from '../evaluate/program.ts';
import { reasonLine } from '../evaluate/reasons.ts';
import type { FactsRecord } from '../evaluate/records.ts';
import { openFacts } from '../evaluate/source.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { textOfLines } from '../text/page.ts';

/** Where what is known comes from: a history, or facts to which nothing happens. */
export interface HistorySource {
  readonly kind: 'history' | 'facts';
  /** A path, or `-` for the standard input. */
  readonly file: string;
}

export type LoadedHistory =
  { readonly ok: true; readonly history: History } | { readonly ok: false; readonly code: ExitCode };

const nothing = { begin: (): void => undefined, read: (): void => undefined };

/** Reads and checks it. What is wrong has been written where it cannot be used. */
export async function loadHistory(
  io: Io,
  judge: Judge,
  { kind, file }: HistorySource,
  limits: FactsLimits,
): Promise<LoadedHistory> {
  const name = file === '-' ? 'standard input' : file;
  const source = await openFacts(io, file, nothing, limits);
  if (!source.ok) return { ok: false, code: await cannotRun(io, `${name}: ${source.reason}.`) };
  if (source.isMany) {
    const what =
      kind === 'history' ? 'the history of one partner, with "beginning" and "events"' : 'the facts of one partner';
    return { ok: false, code: await cannotRun(io, `${name}: it has several records; ${what} is needed.`) };
  }
  for await (const record of source.records) {
    const read = kind === 'history' ? await historyOf(judge, record, limits) : await beginningOf(judge, record);
    if (read.ok) return read;
    await io.stderr.write(textOfLines(read.reasons.map((reason) => reasonLine(name, reason))));
    return { ok: false, code: 1 };
  }
  return { ok: false, code: await cannotRun(io, `${name}: there is nothing in it.`) };
}

type Read =
  { readonly ok: true; readonly history: History } | { readonly ok: false; readonly reasons: readonly Reason[] };

async function historyOf({ module }: Judge, record: FactsRecord, { values }: FactsLimits): Promise<Read> {
  const { result } = record;
  if (!result.ok) return { ok: false, reasons: result.problems };
  const options = { limits: { maxValues: values }, awarded: module.program.award };
  const validation = validateHistory(module.validator.shape, result.value, options);
  if (validation.ok) return { ok: true, history: validation.value };
  return { ok: false, reasons: await reasonsOfIssues(record, validation.issues, validation.omitted) };
}

async function beginningOf(judge: Judge, record: FactsRecord): Promise<Read> {
  // Which day the facts are judged on does not matter for whether they can be.
  const judged = await judgeRecord(judge, judge.at('2000-01-01'), record);
  if (judged.kind === 'rejected') return { ok: false, reasons: judged.reasons };
  return { ok: true, history: { beginning: record.result.ok ? record.result.value : null } };
}
