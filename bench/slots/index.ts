/** Who fills the roles of several specializations, where nobody may fill too many, or what stands in the way. */
import { performance } from 'node:perf_hooks';
import { bottleneckOf, firstFilling, isFillable, mostFilled } from '../../packages/runtime/dist/slots/index.js';
import type { Problem } from '../../packages/runtime/dist/slots/index.js';
import type { Benchmark, Effort, Measurement, Row } from '../support/measurement.ts';
import { problemOf } from './problems.ts';
import type { Shape } from './problems.ts';
import { isFillableByYalps } from './yalps.ts';

const large = { people: 200, teams: 12 };
const small = { people: 40, teams: 6 };

/** From plenty of people to too few of them; most lie near the edge between the two. */
const mix: readonly Shape[] = [
  { ...large, active: 200, share: 60 },
  { ...large, active: 200, share: 20 },
  { ...large, active: 200, share: 10 },
  { ...large, active: 200, share: 7 },
  { ...large, active: 200, share: 6 },
  { ...large, active: 200, share: 5 },
  { ...large, active: 60, share: 20 },
  { ...large, active: 45, share: 30 },
  { ...large, active: 40, share: 40 },
  { ...large, active: 30, share: 50 },
  { ...large, active: 30, share: 70 },
  { ...large, active: 26, share: 100 },
];

const mixOfFew: readonly Shape[] = [
  { ...small, active: 40, share: 20 },
  { ...small, active: 24, share: 30 },
  { ...small, active: 16, share: 60 },
];

const about = `200 people, 12 specializations with 3 roles each, of which each needs one to three people: whom each role takes, or, where that
cannot be, how many slots can be filled at most and which roles are the bottleneck. In limited specializations (four of five) somebody is
account manager in four, systems engineer in two and field engineer in two at most, and never plays two roles. Half of all people qualify for one role, the
others for two or three. The mix has as many problems of each kind: so many of the people know any technology, and
each of them so many in a hundred. Each time is the median of three rounds, or of one where that takes
longer than 50 ms.`;

const aboutYalps = `Whether all can be filled, asked of smaller problems: 40 people, 6 specializations. Beside it yalps, a solver of
integer programs in JavaScript, which stops after two seconds; where it has answered, the answers are the same.`;

interface Timed {
  readonly milliseconds: number;
  readonly isMet: boolean;
}

function answer(problem: Problem): boolean {
  if (firstFilling(problem) !== null) return true;
  if (mostFilled(problem) < 0 || bottleneckOf(problem).length === 0) throw new Error('There is no bottleneck.');
  return false;
}

/** What takes longer than this in its first round, in milliseconds, is not asked again. */
const longest = 50;

function timed(ask: () => boolean, rounds: number): Timed {
  const times: number[] = [];
  let isMet = false;
  for (let round = 0; round < rounds && (times[0] ?? 0) < longest; round++) {
    const began = performance.now();
    isMet = ask();
    times.push(performance.now() - began);
  }
  return { milliseconds: quantile(times, 0.5), isMet };
}

/** The value below which so large a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function rowOf(name: string, times: readonly Timed[]): Row {
  const milliseconds = times.map((time) => time.milliseconds);
  const met = times.filter(({ isMet }) => isMet).length;
  return {
    name,
    amount: `${times.length} (${met} met)`,
    values: {
      median: quantile(milliseconds, 0.5),
      '95 in 100 below': quantile(milliseconds, 0.95),
      worst: Math.max(...milliseconds),
    },
  };
}

const nameOf = ({ active, share }: Shape): string => `${active} people know ${share}% of the technologies`;

function problemsOf(shapes: readonly Shape[], count: number): readonly Problem[] {
  return shapes.flatMap((shape) => Array.from({ length: count }, (_, place) => problemOf(place + 1, shape)));
}

function partners({ quick }: Effort): Measurement {
  const count = quick ? 2 : 12;
  for (const problem of problemsOf(mix, 1)) answer(problem);
  const times = problemsOf(mix, count).map((problem) => timed(() => answer(problem), quick ? 1 : 3));
  const rows = [
    rowOf('all', times),
    rowOf(
      'all that are met',
      times.filter(({ isMet }) => isMet),
    ),
    rowOf(
      'all that are not',
      times.filter(({ isMet }) => !isMet),
    ),
    ...mix.map((shape, place) => rowOf(nameOf(shape), times.slice(place * count, (place + 1) * count))),
  ];
  const median = rows[0]?.values.median ?? NaN;
  return {
    title: 'People in roles',
    about,
    unit: 'ms',
    amounts: 'problems',
    hasRatios: false,
    rows,
    claims: [{ claim: 'milliseconds of all, in the median', ratio: median, goal: { atMost: 20 } }],
  };
}

function besideYalps({ quick }: Effort): Measurement {
  const problems = problemsOf(mixOfFew, quick ? 2 : 20);
  const rounds = quick ? 1 : 3;
  const own = problems.map((problem) => timed(() => isFillable(problem), rounds));
  const theirs = problems.flatMap((problem, place) => {
    const began = performance.now();
    const isMet = isFillableByYalps(problem, 2000);
    const milliseconds = performance.now() - began;
    if (isMet === null) return [];
    if (isMet !== own[place]?.isMet) throw new Error(`yalps says something else: ${JSON.stringify(problem)}`);
    return [{ milliseconds, isMet }];
  });
  const rows = [rowOf('Proviso: `isFillable`', own), rowOf('yalps, those that it answered', theirs)];
  return {
    title: 'People in roles, beside an integer program',
    about: aboutYalps,
    unit: 'ms',
    amounts: 'problems',
    rows,
    claims: [],
  };
}

export const benchmark: Benchmark = (effort) => Promise.resolve([partners(effort), besideYalps(effort)]);
