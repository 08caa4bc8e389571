/** One partner: the explanation of the verdict. */
import { explainEvaluation } from '../explain/index.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode } from '../io.ts';
import { layOut } from '../text/lines.ts';
import { pageOf, textOfJson, textOfLines } from '../text/page.ts';
import { judgeRecord } from './judge-record.ts';
import { reasonLine } from './reasons.ts';
import type { Rejects } from './rejects.ts';
import type { Task } from './task.ts';

/** Judges the only record. Facts that cannot be judged are a finding. */
export async function runOne({ io, judge, day, name, options, records }: Task, rejects: Rejects): Promise<ExitCode> {
  for await (const record of records) {
    const judged = await judgeRecord(judge, day, record);
    if (judged.kind === 'rejected') {
      await io.stderr.write(textOfLines(judged.reasons.map((reason) => reasonLine(name, reason))));
      const failure = rejects.add(judged) ?? rejects.end();
      return failure === null ? 1 : cannotRun(io, `The rejected facts could not be written: ${failure}.`);
    }
    const { evaluation, who, naming } = judged;
    const { paint, width } = pageOf(io.stdout);
    await io.stdout.write(
      options.json
        ? textOfJson(evaluation)
        : textOfLines(layOut(explainEvaluation(evaluation, { who, naming, onlyOpen: false }), paint, width)),
    );
    return options.failOn.includes(evaluation.verdict) ? 1 : 0;
  }
  return cannotRun(io, `${name}: it has no facts.`);
}
