/** Verdicts over ten years of a partner to whom much happens. */
import { performance } from 'node:perf_hooks';
import { addDays, factsOn, statusOf, timelineOf, validateHistory } from '../../packages/runtime/dist/index.js';
import type { Evaluation, History, Timeline, TimelineModule } from '../../packages/runtime/dist/index.js';
import type { Benchmark, Row } from '../support/measurement.ts';
import { compiled, importProgram, premierIntegrator, repository } from '../support/program.ts';
import { timeInTurn } from '../support/timing.ts';
import type { TimedTask } from '../support/timing.ts';
import { certifiedHistory, certifiedOn, certifiedThrough } from './certification.ts';
import { firstDay, historyOf, lastDay } from './history.ts';

const about = `\`timelineOf\` on a history that has been read: the bands of the verdict and of every clause over ten years, and of each day
on which one changes the explanation of that day and of the day before. A team of three to twelve people, of whom two have to
be certified, so that the verdict turns every other week where there are 1,000 events. “The first time” is that of a process
that has evaluated nothing before. Beside it what it would be to evaluate on each of the 3,653 days, and Premier Certification 2015, whose
revisions begin for cohorts and whose responses are counted in windows before measuring days.`;

const numbers = [250, 500, 1000, 2000, 4000];
const column = 'ten years';

type Look = (evaluation: Evaluation) => Evaluation;
const look: Look = (evaluation) => evaluation;

function timelineFor(module: TimelineModule, history: History, to = lastDay): Timeline<Evaluation> {
  return timelineOf(module, history, { from: firstDay, to }, look);
}

/** Throws where the bands differ from what an evaluation of any single day says. */
function compare(module: TimelineModule, history: History): void {
  const { rows, changes, days } = timelineFor(module, history);
  const [bands = []] = rows;
  for (let on = firstDay; on <= lastDay; on = addDays(on, 1)) {
    const { verdict } = module.at(on).evaluate(factsOn(module.validator.shape, history, on));
    const band = bands.find(({ first, last }) => first <= on && on <= last);
    if (band?.verdict !== verdict) throw new Error(`On ${on} the band says ${String(band?.verdict)}, not ${verdict}.`);
  }
  console.error(
    `${String(history.events?.length)} events: ${days.length} days looked at, ${changes.length} explained.`,
  );
}

/** The verdicts, and the status that the program's lifecycle gives. */
function withStatus(module: TimelineModule, history: History): void {
  const { lifecycle } = module;
  if (lifecycle === undefined) throw new Error('The program has no lifecycle.');
  timelineFor(module, history);
  statusOf(module, lifecycle, history, { begin: firstDay, from: firstDay, to: lastDay }, look);
}

/** The verdicts and the status of a partner that is judged by measurements and by the revision that governs it. */
function certification(module: TimelineModule, history: History): void {
  const { lifecycle } = module;
  if (lifecycle === undefined) throw new Error('The program has no lifecycle.');
  const days = { from: certifiedOn, to: certifiedThrough };
  timelineOf(module, history, days, look);
  statusOf(module, lifecycle, history, { begin: certifiedOn, ...days }, look);
}

/** All days with the facts of each, as whoever knows nothing of change days would do. */
function dayByDay(module: TimelineModule, history: History): number {
  let met = 0;
  const facts = factsOn(module.validator.shape, history, lastDay);
  for (let on = firstDay; on <= lastDay; on = addDays(on, 1))
    if (module.at(on).evaluate(facts).verdict === 'met') met += 1;
  return met;
}

export const benchmark: Benchmark = async ({ quick }) => {
  const module: TimelineModule = await importProgram<unknown>(compiled(repository, premierIntegrator));
  const histories = new Map(numbers.map((count) => [count, historyOf(count)]));
  const thousand = historyOf(1000);
  const certified: TimelineModule = await importProgram<unknown>(
    compiled(repository, 'programs/cisco/premier-certification-2015.proviso'),
  );
  const responses = new Map([1000, 2000].map((count) => [count, certifiedHistory(count)]));
  const certifiedName = (count: number): string =>
    `Premier Certification 2015, ${count.toLocaleString('en')} responses, with its status`;
  const began = performance.now();
  timelineFor(module, thousand);
  const first = performance.now() - began;
  for (const history of histories.values()) {
    const { shape } = module.validator;
    const checked = validateHistory(shape, history);
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues[0]));
  }
  for (const count of quick ? [250] : [250, 1000]) compare(module, histories.get(count) ?? thousand);
  const name = (count: number): string => `${count.toLocaleString('en')} events`;
  const tasks: readonly TimedTask[] = [
    ...[...histories].map(([count, history]) => ({ name: name(count), run: () => timelineFor(module, history) })),
    {
      name: 'the same 1,000 events, looked at over a hundred years',
      run: () => timelineFor(module, thousand, '2119-12-31'),
    },
    {
      name: 'the same 1,000 events, with the status of the lifecycle',
      run: () => {
        withStatus(module, thousand);
      },
    },
    ...[...responses].map(([count, history]) => ({
      name: certifiedName(count),
      run: () => {
        certification(certified, history);
      },
    })),
    { name: 'evaluating on each day, the facts being those of the last', run: () => dayByDay(module, thousand) },
  ];
  const medians = timeInTurn(tasks, { rounds: quick ? 1 : 7, milliseconds: quick ? 1 : 200 });
  const time = (task: string): number => medians.get(task) ?? NaN;
  const rows: readonly Row[] = [
    ...tasks.slice(0, numbers.length).map((task): Row => ({ name: task.name, values: { [column]: time(task.name) } })),
    { name: '1,000 events, the first time', values: { [column]: first } },
    ...tasks.slice(numbers.length).map((task): Row => ({ name: task.name, values: { [column]: time(task.name) } })),
  ];
  return [
    {
      title: 'Verdicts over time',
      about,
      unit: 'ms',
      hasRatios: false,
      rows,
      claims: [
        {
          claim: 'Milliseconds of ten years with 1,000 events',
          ratio: time(name(1000)),
          goal: { atMost: 50 },
        },
        {
          claim: 'Milliseconds of ten years with 1,000 responses and the status, Premier Certification 2015',
          ratio: time(certifiedName(1000)),
          goal: { atMost: 50 },
        },
        {
          claim: 'A hundred years beside ten, with the same events',
          ratio: time(tasks[numbers.length]?.name ?? '') / time(name(1000)),
          goal: { atMost: 1.2 },
        },
        {
          claim: '2,000 events beside 1,000',
          ratio: time(name(2000)) / time(name(1000)),
          goal: { atMost: 2.5 },
        },
      ],
    },
  ];
};
