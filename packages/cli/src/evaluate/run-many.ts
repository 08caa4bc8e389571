/** Many partners: a table and what it comes to, or every evaluation as JSON Lines. Memory does not grow with their number. */
import { cannotRun } from '../io.ts';
import type { ExitCode, Output } from '../io.ts';
import { pageOf, textOfLines } from '../text/page.ts';
import { judgeRecord } from './judge-record.ts';
import type { Judged } from './judge-record.ts';
import { reasonLine } from './reasons.ts';
import type { Rejects } from './rejects.ts';
import { newSummary } from './summary.ts';
import type { Summary } from './summary.ts';
import type { Task } from './task.ts';

/** Of more rejected records than this, the others are only counted and written to the file. */
const mostRejectsShown = 10;
const reasonsShown = 3;
const batchSize = 65_536;
/** How wide a table may be where there is no terminal. */
const widestTable = 160;

function jsonLine({ position, who, evaluation }: Extract<Judged, { readonly kind: 'judged' }>): string {
  const place =
    position.kind === 'line' ? { line: position.number } : position.kind === 'item' ? { item: position.number } : {};
  return `${JSON.stringify({ ...place, id: who, evaluation })}\n`;
}

interface Batch {
  readonly add: (text: string) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** Writes many small texts together. */
function batchOn(output: Output): Batch {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    await output.write(text);
  };
  return {
    add: async (text) => {
      waiting += text;
      if (waiting.length >= batchSize) await flush();
    },
    flush,
  };
}

function rejectionLines(name: string, { reasons }: Extract<Judged, { readonly kind: 'rejected' }>): readonly string[] {
  const shown = reasons.slice(0, reasonsShown).map((reason) => reasonLine(name, reason));
  return reasons.length > reasonsShown
    ? [...shown, `  and ${reasons.length - reasonsShown} more in this record`]
    : shown;
}

function summaryText({ io, options }: Task, summary: Summary, rejectsPath: string | null): string {
  const output = options.json ? io.stderr : io.stdout;
  const { paint } = pageOf(output);
  const width = output.columns ?? widestTable;
  const rejected = summary.rejected();
  const where = rejected === 0 || rejectsPath === null ? [] : ['', `The rejected records are in ${rejectsPath}.`];
  const lines = options.json ? summary.totals(paint) : summary.lines(paint, width);
  return textOfLines([...lines, ...where]);
}

/** Judges records one after the other. Those that cannot be judged are set aside with the reasons, and are findings. */
export async function runMany(task: Task, rejects: Rejects, rejectsPath: string | null): Promise<ExitCode> {
  const { io, judge, day, name, options, records, endProgress } = task;
  const rejections: string[] = [];
  const summary = newSummary();
  const batch = batchOn(io.stdout);
  for await (const record of records) {
    if (io.stdout.isClosed()) return 0;
    const judged = await judgeRecord(judge, day, record);
    summary.add(judged);
    if (judged.kind === 'rejected') {
      const failure = rejects.add(judged);
      if (failure !== null) return cannotRun(io, `${rejectsPath ?? 'The rejects'}: ${failure}.`);
      if (summary.rejected() <= mostRejectsShown) rejections.push(...rejectionLines(name, judged));
    } else if (options.json) await batch.add(jsonLine(judged));
  }
  endProgress();
  await batch.flush();
  const failure = rejects.end();
  if (failure !== null) return cannotRun(io, `${rejectsPath ?? 'The rejects'}: ${failure}.`);
  const unseen = summary.rejected() - mostRejectsShown;
  if (unseen > 0) rejections.push(`and ${unseen} more rejected`);
  await io.stderr.write(textOfLines(rejections));
  await (options.json ? io.stderr : io.stdout).write(summaryText(task, summary, rejectsPath));
  const isFinding = summary.rejected() > 0 || options.failOn.some((verdict) => summary.countOf(verdict) > 0);
  return isFinding ? 1 : 0;
}
