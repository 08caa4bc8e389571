/** How the time of an evaluation grows with what a partner has, and with how many partners there are. */
import { judgedOn, partners } from '../partners/index.ts';
import type { PlainPartner } from '../partners/index.ts';
import type { Claim, Effort, Measurement, Row } from '../support/measurement.ts';
import { premierIntegratorModule } from '../support/program.ts';
import { timeInTurn } from '../support/timing.ts';
import type { TimedTask } from '../support/timing.ts';
import { allCount, givenTwice, noneCount } from './people.ts';

const timingOf = ({ quick }: Effort): { readonly rounds: number; readonly milliseconds: number } =>
  quick ? { rounds: 1, milliseconds: 5 } : { rounds: 5, milliseconds: 60 };

/** Ten times as much may take so many times as long; a square would be a hundred times. */
const nearlyLinear = 15;

/** How many times as long the largest takes as the one before, which is a tenth of it. */
export function growthClaim(what: string, before: number | null | undefined, last: number | null | undefined): Claim {
  return {
    claim: `${what}: the largest beside a tenth of it`,
    ratio: (last ?? NaN) / (before ?? NaN),
    goal: { atMost: nearlyLinear },
  };
}

type Judged = readonly [
  name: string,
  judge: (partner: PlainPartner) => unknown,
  partnerOf: (count: number) => PlainPartner,
];

export async function peopleGrowth(effort: Effort): Promise<Measurement> {
  const { isMet, evaluate } = (await premierIntegratorModule()).at(judgedOn);
  const sizes = effort.quick ? [10, 100] : [10, 100, 1000, 10_000];
  const judged: readonly Judged[] = [
    ['`isMet`, all count', isMet, allCount],
    ['`isMet`, nobody counts', isMet, noneCount],
    ['`isMet`, all given twice', isMet, givenTwice],
    ['`evaluate`, all count', evaluate, allCount],
    ['`evaluate`, nobody counts', evaluate, noneCount],
    ['`evaluate`, all given twice', evaluate, givenTwice],
  ];
  const times = sizes.map((size) => {
    const tasks = judged.map(([name, judge, partnerOf]): TimedTask => {
      const partner = partnerOf(size);
      return { name, run: () => judge(partner) };
    });
    return { column: size.toLocaleString('en'), milliseconds: timeInTurn(tasks, timingOf(effort)) };
  });
  const rows = judged.map(([name]): Row => ({
    name,
    values: Object.fromEntries(
      times.map(({ column, milliseconds }) => [column, (milliseconds.get(name) ?? NaN) * 1000]),
    ),
  }));
  const claims = rows.slice(1).map(({ name, values }) => {
    const [before, last] = times.slice(-2).map(({ column }) => values[column]);
    return growthClaim(name, before, last);
  });
  return {
    title: 'People of a partner',
    about: `One partner that meets every requirement but, maybe, the one for its people, of whom there are so many. All count;
nobody counts; or each is given twice, of whom only the second says more than who it is.`,
    unit: 'µs',
    rows,
    hasRatios: false,
    claims,
  };
}

export async function partnersGrowth(effort: Effort): Promise<Measurement> {
  const { isMet, evaluate } = (await premierIntegratorModule()).at(judgedOn);
  const sizes = effort.quick ? [100, 1000] : [1000, 10_000, 100_000];
  const all = partners(sizes.at(-1) ?? 0);
  const rows = sizes.map((size): Row => {
    const some = all.slice(0, size);
    const over = (judge: (partner: PlainPartner) => unknown): (() => unknown) => {
      return () => {
        let last: unknown;
        for (const partner of some) last = judge(partner);
        return last;
      };
    };
    const tasks = [
      { name: '`isMet`', run: over(isMet) },
      { name: '`evaluate`', run: over(evaluate) },
    ];
    const times = timeInTurn(tasks, timingOf(effort));
    const values = Object.fromEntries([...times].map(([name, milliseconds]) => [name, (milliseconds * 1000) / size]));
    return { name: `${size.toLocaleString('en')} partners`, values };
  });
  return {
    title: 'Partners',
    about: 'The time for one of so many partners of 5 KB that are judged one after the other.',
    unit: 'µs a partner',
    rows,
    hasRatios: false,
    claims: [],
  };
}
