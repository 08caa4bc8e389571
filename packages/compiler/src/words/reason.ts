/** The first reason for a verdict, for a row of a table. */
import type { Evaluation, Explanation, Verdict } from '../core/explanation.ts';
import { becauseInWords } from './because.ts';
import { decidingChildren } from './exceptions.ts';
import { foundInWords } from './found.ts';
import type { Context } from './found.ts';
import { bodyOf } from './governing.ts';
import { headingOf, isNamed, merged, shortNameOf } from './headings.ts';
import { missInWords } from './misses.ts';
import { factInWords } from './naming.ts';
import type { Naming } from './naming.ts';
import { openQuestionsOf } from './answers.ts';
import { slotsInWords } from './slots.ts';

/** The conditions from the root down to the first that decided for this verdict. */
function decidingPath(root: Explanation, verdict: Verdict): readonly Explanation[] {
  let at = merged(bodyOf(root));
  const path = [root, ...(at.form === 'slots' ? [at] : [])];
  for (;;) {
    const isChoice = at.form === 'any' || at.form === 'tally' || at.form === 'not';
    const next = isChoice ? undefined : decidingChildren(at).find((child) => child.verdict === verdict);
    if (next === undefined) return path;
    at = merged(next);
    path.push(at);
  }
}

/** What was found without the names of what counts, which a table has no room for. */
function foundBriefly(explanation: Explanation, context: Context): string | null {
  const { found } = explanation;
  const brief = found?.kind === 'count' ? { ...found, counted: [] } : found;
  return foundInWords({ ...explanation, found: brief }, context);
}

function detailOf(explanation: Explanation, context: Context): string | null {
  const { needed, found, nearest } = explanation;
  // Who fills what is left out: only what stands against it is a reason.
  if (found?.kind === 'slots') return slotsInWords({ ...found, filled: [] })[0] ?? null;
  const [miss] = nearest;
  const nothingCounts = found?.kind === 'count' && found.least === 0;
  const words = miss !== undefined && nothingCounts ? null : foundBriefly(explanation, context);
  const parts = [
    ...(words === null ? [] : [needed === null ? `found ${words}` : `needed ${needed}, found ${words}`]),
    ...(miss === undefined ? [] : [missInWords(miss, context)]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

function unmetReason({ explanation }: Evaluation, context: Context): string {
  const path = decidingPath(explanation, 'unmet');
  const last = path.at(-1) ?? explanation;
  const named = path.slice(1).findLast(isNamed);
  const name = named === undefined ? headingOf(last) : shortNameOf(named);
  const own = named === undefined || named === last ? null : headingOf(last);
  const on = measuredOn(path);
  const detail = detailOf(last, on === null ? context : { ...context, on }) ?? own;
  const measured = on === null ? [] : [`measured on ${on}`];
  const reasons = [...(detail === null ? [] : [detail]), ...measured];
  return reasons.length === 0 ? name : `${name}: ${reasons.join('; ')}`;
}

/** The measuring day that the last of some conditions was judged on; null for the day of evaluation. */
function measuredOn(path: readonly Explanation[]): string | null {
  return path.flatMap(({ found }) => (found?.kind === 'measured' ? found.on : [])).at(-1) ?? null;
}

/** Why the verdict is not `met`, in a few words; nothing where it is. */
export function firstReason(evaluation: Evaluation, naming: Naming): string {
  const context: Context = { on: evaluation.on, naming };
  const { missing, explanation } = evaluation;
  switch (evaluation.verdict) {
    case 'met':
      return '';
    case 'unmet':
      return unmetReason(evaluation, context);
    case 'unknown': {
      const [first] = missing;
      if (first === undefined) return 'facts are missing';
      const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
      return `missing: ${factInWords(first, naming)}${more}`;
    }
    case 'not applicable':
      return becauseInWords(explanation, evaluation.on) ?? '';
    case 'unclear':
      return openQuestionsOf([explanation])
        .map(({ name }) => `not settled: ${name}`)
        .join('; ');
  }
}
