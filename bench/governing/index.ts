/** What it costs that revisions begin for cohorts, and that a program is asked for on the days of a window. */
import { compileExamples } from '../../packages/compiler/dist/index.js';
import type { Host } from '../../packages/compiler/dist/index.js';
import type { ProgramModule } from '../../packages/runtime/dist/index.js';
import type { Benchmark, Claim, Row } from '../support/measurement.ts';
import { compiled, importProgram, repository } from '../support/program.ts';
import { timeInTurn } from '../support/timing.ts';

const certification = 'programs/cisco/premier-certification-2015.proviso';
const examples = 'programs/cisco/premier-certification-2015.examples.proviso';
const judgedOn = '2015-09-01';
const column = 'on 2015-09-01';

const about = `The Premier Certification program of 2015 on ${judgedOn}, of the partners of its examples: revision 2.0 begins for newcomers and for
existing partners on days of their own, so that the last award or renewal of each partner tells which revision governs. Beside it the same
program with one date for everybody, and a program that asks whether Premier Integrator was met on any day in the last 12 months.`;

/** The document with its revision for cohorts beginning on one day for all. */
function withOneDate(text: string): string {
  const cohorts = /( {2}2\.0)( "[^"]*") \{[^}]*\}/u;
  if (!cohorts.test(text)) throw new Error('The revision for cohorts is not where it was.');
  return text.replace(cohorts, '$1 on 2015-08-01$2');
}

const askedOnDays = `program Gold "Gold"
use "./catalog.proviso"
use "./premier-integrator.proviso"

require meets PremierIntegrator on any day in the last 12 months
`;

/** The repository with another text at a place of it. */
function withText(name: string, text: string): Host {
  return { ...repository, read: (path) => (path === name ? text : repository.read(path)) };
}

function partnersOfExamples(): readonly unknown[] {
  const { samples, diagnostics } = compileExamples(repository, examples);
  if (samples.length === 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return samples.map(({ facts }) => facts);
}

type Judge = (facts: unknown) => unknown;

/** The yes or no and the explanation of each partner, as tasks that judge all of them. */
function contestants(name: string, module: ProgramModule<unknown>): readonly (readonly [string, Judge])[] {
  const { isMet, evaluate } = module.at(judgedOn);
  return [
    [`\`isMet\`, ${name}`, isMet],
    [`\`evaluate\`, ${name}`, evaluate],
  ];
}

const cohorts = 'revisions that begin for cohorts';
const oneDate = 'the same with one date';
const onDays = 'Premier Integrator on any day in the last 12 months';

export const benchmark: Benchmark = async ({ quick }) => {
  const text = repository.read(certification);
  if (text === null) throw new Error(`There is no ${certification}.`);
  const gold = 'programs/cisco/gold.proviso';
  const partners = partnersOfExamples();
  const judges = [
    ...contestants(cohorts, await importProgram<unknown>(compiled(repository, certification))),
    ...contestants(
      oneDate,
      await importProgram<unknown>(compiled(withText(certification, withOneDate(text)), certification)),
    ),
    ...contestants(onDays, await importProgram<unknown>(compiled(withText(gold, askedOnDays), gold))),
  ];
  const tasks = judges.map(([name, judge]) => ({ name, run: () => partners.map(judge).length }));
  const medians = timeInTurn(tasks, { rounds: quick ? 1 : 7, milliseconds: quick ? 1 : 200 });
  const time = (name: string): number => medians.get(name) ?? NaN;
  const rows = tasks.map(({ name }): Row => ({ name, values: { [column]: (partners.length * 1000) / time(name) } }));
  const claim = (of: string, beside: string, way: string, atMost: number): Claim => ({
    claim: `Time of ${way} with ${of} beside ${beside}`,
    ratio: time(`${way}, ${of}`) / time(`${way}, ${beside}`),
    goal: { atMost },
  });
  return [
    {
      title: 'Revisions for cohorts, and other days',
      about,
      unit: 'evaluations/s',
      hasRatios: false,
      rows,
      claims: [claim(cohorts, oneDate, '`isMet`', 10), claim(cohorts, oneDate, '`evaluate`', 2)],
    },
  ];
};
