/** The verdict with its explanation: the emitted `evaluate`, the same tree made by hand, and bare verdicts of other engines. */
import { isDeepStrictEqual } from 'node:util';
import { judgedOn } from '../partners/index.ts';
import { peers } from '../peers/index.ts';
import { columnsOf, partnersAtOnce, rowsOf } from '../support/columns.ts';
import type { Columns, Contestant } from '../support/columns.ts';
import type { Benchmark, Claim, Row } from '../support/measurement.ts';
import { premierIntegratorModule } from '../support/program.ts';
import { ratio } from '../support/ratio.ts';
import { spread } from '../support/spread.ts';
import { explainer, templateFacts } from './hand-written.ts';

const emitted = 'Proviso: emitted `evaluate`';
const byHand = 'the same explanation by hand';
const verdictOf = (name: string): string => `${name}: bare verdict`;

const interpreters = peers.filter(({ isInterpreter }) => isInterpreter);

const about = `The same evaluations with the explanation of every clause: what was needed and found, the facts that decided,
what is missing, and what came nearest. The explanation made by hand is equal in every field; its code knows one day and
valid facts only. Beside it the bare verdict, without any explanation, of the other engines. The goals are for those that
interpret the rules, as a description or as a code of their own; json-logic-engine, compiled, runs JavaScript made of the
rules and stands here to be seen beside them.`;

function claimsOf(rows: readonly Row[], columns: Columns): readonly Claim[] {
  return [columns.hot.name, columns.varied.name].flatMap((column): readonly Claim[] => [
    {
      claim: `time of the emitted \`evaluate\` beside ${byHand}, ${column}`,
      ratio: ratio(rows, byHand, emitted, column),
      goal: { atMost: 1.2 },
    },
    ...interpreters.map(({ name }) => ({
      claim: `the emitted \`evaluate\` beside the bare verdict of ${name}, ${column}`,
      ratio: ratio(rows, emitted, verdictOf(name), column),
      goal: { atLeast: 1 },
    })),
  ]);
}

export const benchmark: Benchmark = async (effort) => {
  const { evaluate } = (await premierIntegratorModule()).at(judgedOn);
  const explain = explainer(evaluate(templateFacts));
  const columns = columnsOf(effort);
  const compared = [...columns.hot.partners, ...spread(columns.varied.partners, 20_000)];
  for (const [number, partner] of compared.entries()) {
    if (!isDeepStrictEqual(evaluate(partner), explain(partner))) {
      throw new Error(`The explanations of partner ${number} differ: ${JSON.stringify(partner)}`);
    }
  }
  const contestants: readonly Contestant[] = [
    { name: emitted, partnersARound: Infinity, judge: (partner) => evaluate(partner).verdict === 'met' },
    { name: byHand, partnersARound: Infinity, judge: (partner) => explain(partner).verdict === 'met' },
    ...peers.map(({ name, partnersARound, prepare }) => ({
      name: verdictOf(name),
      partnersARound,
      judge: prepare(judgedOn),
    })),
  ];
  const rows = await rowsOf(contestants, columns, effort);
  const claims = claimsOf(rows, columns);
  return [{ title: 'Explanations', about, unit: 'evaluations/s', rows, amounts: partnersAtOnce, claims }];
};
