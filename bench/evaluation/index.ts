/** The bare verdict: the emitted `isMet`, code written by hand, and other engines. */
import type { Valid, Verdict } from '../../packages/runtime/dist/index.js';
import { judgedOn, unusualPartners } from '../partners/index.ts';
import type { Partner } from '../partners/index.ts';
import { peers } from '../peers/index.ts';
import { columnsOf, partnersAtOnce, rowsOf } from '../support/columns.ts';
import type { Columns, Contestant } from '../support/columns.ts';
import { assertAgreement } from '../support/judging.ts';
import type { Benchmark, Claim, Row } from '../support/measurement.ts';
import { premierIntegratorModule } from '../support/program.ts';
import { ratio } from '../support/ratio.ts';
import { spread } from '../support/spread.ts';
import { careful } from './careful.ts';
import { trusting, trustingAsWritten } from './trusting.ts';

const emitted = 'Proviso: emitted `isMet`';
const emittedOfValid = 'Proviso: emitted `isMetByValid`';
const trustingName = 'by hand, trusting the facts';
const asWrittenName = 'by hand, trusting, in the order of the document';
const carefulName = 'by hand, careful';
const jsonLogic = 'json-logic-engine, compiled';

const aboutOf = (
  verdicts: readonly Verdict[],
): string => `Evaluations of the Premier Integrator program on ${judgedOn}, of partners of 5 KB of JSON each, parsed before.
\`hot\` stays in the processor's caches, \`varied\` does not. “Trusting” is for facts that are known to be valid and in which
nobody is given twice; “careful” reads what \`isMet\` reads: people given twice are one, lists may have more, days that do
not exist are not known. Every row gives the same verdicts: of \`varied\`, ${shareOf(verdicts, 'met')}% meet the program,
${shareOf(verdicts, 'unmet')}% do not, and of ${shareOf(verdicts, 'unknown')}% it cannot be said. An engine that is slow judges every n-th of the partners
in one go, and those beside them in the next.`;

function shareOf(verdicts: readonly Verdict[], which: Verdict): string {
  return ((verdicts.filter((verdict) => verdict === which).length * 100) / verdicts.length).toFixed(1);
}

function claimsOf(rows: readonly Row[], { hot, varied }: Columns): readonly Claim[] {
  const claim = (to: string, column: string, atLeast: number, of = emitted): Claim => ({
    claim: `${of.replace('Proviso: ', 'the ')} beside ${to}, ${column}`,
    ratio: ratio(rows, of, to, column),
    goal: { atLeast },
  });
  return [
    claim(trustingName, hot.name, 1, emittedOfValid),
    claim(trustingName, varied.name, 1, emittedOfValid),
    claim(trustingName, hot.name, 1),
    claim(trustingName, varied.name, 1),
    claim(carefulName, hot.name, 1),
    claim(carefulName, varied.name, 1),
    ...(peers.some(({ name }) => name === jsonLogic)
      ? [claim(jsonLogic, hot.name, 6), claim(jsonLogic, varied.name, 2.3)]
      : []),
  ];
}

export const benchmark: Benchmark = async (effort) => {
  const program = await premierIntegratorModule();
  const { evaluate, isMet, isMetByValid } = program.at(judgedOn);
  /** What is generated is valid; a sample is looked at. */
  const judgeValid = (partner: Partner): boolean => isMetByValid(partner as Valid<Partner>);
  const columns = columnsOf(effort);
  const all = [...columns.hot.partners, ...columns.varied.partners];
  const invalid = spread(all, 2000).find((partner) => !program.validator.validate(partner).ok);
  if (invalid !== undefined) throw new Error(`Not valid: ${JSON.stringify(invalid)}`);
  await assertAgreement(emittedOfValid, all, judgeValid, isMet);
  const byHand = [
    { name: trustingName, judge: trusting },
    { name: asWrittenName, judge: trustingAsWritten },
    { name: carefulName, judge: careful },
  ];
  for (const { name, judge } of byHand) {
    await assertAgreement(name, all, (partner) => judge(partner, judgedOn), isMet);
  }
  const unusual = unusualPartners(effort.quick ? 1000 : 20_000);
  const carefully = (partner: object): boolean => careful(partner, judgedOn);
  await assertAgreement(carefulName, unusual, carefully, isMet);
  await assertAgreement(carefulName, unusual, carefully, (partner) => evaluate(partner).verdict === 'met');
  const prepared = peers.map((peer) => ({ ...peer, judge: peer.prepare(judgedOn) }));
  const sample = spread(all, effort.quick ? 300 : 2500);
  for (const { name, judge } of prepared) await assertAgreement(name, sample, judge, isMet);

  const contestants: readonly Contestant[] = [
    { name: emitted, partnersARound: Infinity, judge: isMet },
    { name: emittedOfValid, partnersARound: Infinity, judge: judgeValid },
    ...byHand.map(({ name, judge }) => ({
      name,
      partnersARound: Infinity,
      judge: (partner: Parameters<typeof trusting>[0]) => judge(partner, judgedOn),
    })),
    ...prepared,
  ];
  const rows = await rowsOf(contestants, columns, effort);
  const about = aboutOf(columns.varied.partners.map((partner) => evaluate(partner).verdict));
  const claims = claimsOf(rows, columns);
  return [{ title: 'Verdicts', about, unit: 'evaluations/s', rows, amounts: partnersAtOnce, claims }];
};
