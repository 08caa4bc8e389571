import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import { factsOn, timelineOf } from '../../packages/runtime/src/index.ts';
import type { History, RenewalJudge } from '../../packages/runtime/src/index.ts';
import { daysLater } from '../generate/days.ts';
import { emittedModule } from '../generate/emitted.ts';
import { arbitraryHistory } from '../generate/history.ts';
import { arbitraryFacts } from '../generate/index.ts';
import { law, type Tally } from './law.ts';
import { factMaterials, programOf, sources, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly history: History;
  readonly from: string;
  readonly days: number;
}

const cases: fc.Arbitrary<Case> = sources.chain((source) => {
  const { vocabulary, days } = factMaterials(source);
  const facts = arbitraryFacts(vocabulary, { days });
  return fc
    .tuple(facts, facts, fc.nat({ max: 200 }), fc.integer({ min: 1, max: 200 }))
    .chain(([beginning, others, first, length]) => {
      const from = daysLater('2023-11-20', first);
      const eventDays = Array.from({ length: 8 }, (_, index) => daysLater(from, Math.floor((index * length) / 7)));
      const all = [...days, ...eventDays];
      return arbitraryHistory({ vocabulary, beginning, others, days: all }).map((history): Case => {
        return { source, history, from, days: length };
      });
    });
});

/** A renewal counts where nothing that is asked is missing; whether one does may not be known. */
const outcomes = {
  met: 'counts',
  'not applicable': 'counts',
  unmet: 'refused',
  unknown: 'open',
  unclear: 'open',
} as const;

/** The bands say of every day what the reference interpreter says of it, given the facts as of that day. */
function bandsAreRight({ source, history, from, days }: Case, tally: Tally): void {
  const program = programOf(source);
  const module = emittedModule(program);
  const to = daysLater(from, days);
  const { shape } = module.validator;
  const { rows, changes } = timelineOf(module, history, { from, to }, ({ verdict }) => verdict);
  const [whole = []] = rows;
  const renewal: RenewalJudge = (day, facts) =>
    outcomes[interpret(program, facts, { on: day, moment: 'renewal' }).verdict];
  for (let on = from; on <= to; on = daysLater(on, 1)) {
    const { verdict } = interpret(program, factsOn(shape, history, on, { awarded: program.award, renewal }), { on });
    const band = whole.find(({ first, last }) => first <= on && on <= last);
    deepStrictEqual(band?.verdict, verdict, `on ${on}`);
    tally.pair(verdict);
  }
  for (const { turns, before, after } of changes) {
    const turn = turns.find(({ row }) => row === 0);
    deepStrictEqual([before, after], turn === undefined ? [before, before] : [turn.from, turn.to]);
  }
}

export const timelinesAreRight = law('timelines say what is so on each day', cases, bandsAreRight);
