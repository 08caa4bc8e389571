import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Explanation } from '../../packages/compiler/src/core/explanation.ts';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import { verdictOfClause } from '../../packages/compiler/test/support/clause-verdicts.ts';
import { changeDays } from '../../packages/runtime/src/index.ts';
import { daysLater } from '../generate/days.ts';
import { emittedModule } from '../generate/emitted.ts';
import { arbitraryFacts } from '../generate/index.ts';
import { law, type Tally } from './law.ts';
import { factMaterials, moments, programOf, sources, type Options, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly facts: unknown;
  readonly from: string;
  readonly days: number;
  readonly moment: Pick<Options, 'moment'>;
}

/** The first day that is looked at, somewhere around the days that programs and facts name and those that look back on them. */
const beginnings = fc.nat({ max: 900 }).map((days) => daysLater('2023-11-20', days));

const cases: fc.Arbitrary<Case> = sources.chain((source) =>
  fc
    .tuple(
      fc
        .boolean()
        .chain((wild) => arbitraryFacts(factMaterials(source).vocabulary, { ...factMaterials(source), wild })),
      beginnings,
      fc.integer({ min: 1, max: 120 }),
      moments,
    )
    .map(([facts, from, days, moment]) => ({ source, facts, from, days, moment })),
);

interface Verdicts {
  readonly verdict: string;
  readonly children: readonly Verdicts[];
}

function verdictsOf({ verdict, children }: Explanation): Verdicts {
  return { verdict, children: children.map(verdictsOf) };
}

/** Day by day, the reference interpreter sees nothing change on a day that the module does not name. */
function changesOnlyThen({ source, facts, from, days, moment }: Case, tally: Tally): void {
  const program = programOf(source);
  const { changes, clauses, verdicts } = emittedModule(program);
  const to = daysLater(from, days);
  const changing = new Set(changeDays(changes, facts, from, to));
  let before: unknown = null;
  for (let on = from; on <= to; on = daysLater(on, 1)) {
    const evaluation = interpret(program, facts, { on, ...moment });
    const now = [verdictsOf(evaluation.explanation), evaluation.advice.map(verdictsOf)];
    if (before !== null && !changing.has(on)) deepStrictEqual(now, before, `something changes on ${on}`);
    if (before === null || changing.has(on)) {
      tally.pair(evaluation.verdict);
      const [whole, ...each] = verdicts(facts, { on, ...moment });
      deepStrictEqual(whole, evaluation.verdict);
      const expected = clauses.map((clause, index) => verdictOfClause(evaluation, clause) ?? each[index]);
      deepStrictEqual(each, expected, `on ${on}`);
    }
    before = now;
  }
}

export const changesOnChangeDays = law('verdicts change on the days that a module names', cases, changesOnlyThen);
