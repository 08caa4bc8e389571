import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { DayBack, Earned, HoldingTime } from '../../packages/compiler/src/core/core.ts';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import {
  all,
  atLeast,
  badges,
  compare,
  count,
  field,
  program,
} from '../../packages/compiler/test/support/core-builders.ts';
import { changeDays } from '../../packages/runtime/src/index.ts';
import { either, object, oneOf, orNull } from '../generate/arbitraries.ts';
import { daysLater } from '../generate/days.ts';
import { emittedModule } from '../generate/emitted.ts';
import { arbitraryEarned } from '../generate/holdings.ts';
import { law, type Tally } from './law.ts';

/** Holdings of a few years, looked at over times that are often as long as they are, so that days added up are just enough or not. */
interface Case {
  readonly time: HoldingTime;
  readonly earned: Earned | null;
  readonly back: DayBack;
  readonly holdings: readonly Held[];
  readonly offered: { readonly first: string | null; readonly last: string | null };
  readonly from: string;
}

interface Held {
  readonly entry: string;
  readonly since: string | null;
  readonly through: string | null;
}

const day = fc.nat({ max: 800 }).map((days) => daysLater('2022-12-01', days));

const back: fc.Arbitrary<DayBack> = object({
  from: oneOf('day', 'month', 'end'),
  months: oneOf(0, 1, 1, 2, 3, 6, 12),
  days: oneOf(0, 0, 0, 1, 7, 30, 31),
});

const window = object({
  first: back,
  firstIsIn: fc.boolean(),
  last: either([3, fc.constant({ from: 'day' as const, months: 0, days: 0 })], [1, back]),
});

const time = fc.oneof(
  object({ kind: fc.constant('onDay' as const) }),
  object({ kind: fc.constant('anyDay' as const), window }),
  object({ kind: fc.constant('throughout' as const), window }),
  object({ kind: fc.constant('inTotal' as const), window, atLeast: back }),
  object({ kind: fc.constant('inTotal' as const), window, atLeast: back }),
);

const holding: fc.Arbitrary<Held> = fc
  .tuple(
    oneOf('First', 'First', 'Second'),
    day,
    either([5, fc.nat({ max: 200 })], [1, fc.constant(null)]),
    fc.nat({ max: 20 }),
  )
  .map(([entry, since, length, unknown]) => ({
    entry,
    since: unknown === 0 ? null : since,
    through: length === null ? null : daysLater(since, length),
  }));

const someDays = ['2022-12-31', '2023-02-28', '2023-08-31', '2024-02-29', '2024-03-01'];

const cases: fc.Arbitrary<Case> = object({
  time,
  earned: arbitraryEarned(someDays),
  back,
  holdings: fc.array(holding, { minLength: 1, maxLength: 4 }),
  offered: object({ first: orNull(day), last: orNull(day) }),
  from: day,
});

/** Day by day for more than a year, the reference interpreter sees nothing change on a day that the module does not name. */
function changesOnlyThen({ time: over, earned, back: counted, holdings, offered, from }: Case, tally: Tally): void {
  const admissions = badges().admissions.map((admission) => ({ ...admission, offered }));
  const operand = { kind: 'dayBack' as const, ...counted };
  const since = compare(field('founded'), { kind: 'date' }, { kind: 'oneOf', values: [operand], negated: false });
  const core = program(all(count(badges({ time: over, earned, admissions }), atLeast(1)), since));
  const { changes } = emittedModule(core);
  const facts = { holds: { badge: holdings }, founded: holdings[0]?.since ?? null };
  const to = daysLater(from, 430);
  const changing = new Set(changeDays(changes, facts, from, to));
  let before: readonly string[] = [];
  for (let on = from; on <= to; on = daysLater(on, 1)) {
    const { explanation } = interpret(core, facts, { on });
    const now = explanation.children.map(({ verdict }) => verdict);
    if (on !== from && !changing.has(on)) deepStrictEqual(now, before, `something changes on ${on}`);
    before = now;
    tally.pair(explanation.verdict);
  }
}

export const changesOfWhatIsHeld = law(
  'what is held over a time changes on the days that a module names',
  cases,
  changesOnlyThen,
);
