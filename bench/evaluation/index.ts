/** The bare verdict: the emitted `isMet`, code written by hand, and other engines. */
import { judgedOn, unusualPartners } from '../partners/index.ts';
import { peers } from '../peers/index.ts';
import { columnsOf, ratio, rowsOf } from '../support/columns.ts';
import type { Columns, Contestant } from '../support/columns.ts';
import { assertAgreement } from '../support/judging.ts';
import type { Benchmark, Claim, Row } from '../support/measurement.ts';
import { premierIntegratorModule } from '../support/program.ts';
import { careful } from './careful.ts';
import { trusting, trustingAsWritten } from './trusting.ts';

const emitted = 'Proviso: emitted `isMet`';
const trustingName = 'by hand, trusting the facts';
const asWrittenName = 'by hand, trusting, in the order of the document';
const carefulName = 'by hand, careful';
const jsonLogic = 'json-logic-engine, compiled';

const about = `Evaluations of the Premier Integrator program on ${judgedOn}, of partners of 5 KB of JSON each, parsed before.
\`hot\` stays in the processor's caches, \`varied\` does not. “Trusting” is for facts that are known to be valid and in which
nobody is given twice; “careful” reads what \`isMet\` reads: people given twice are one, lists may have more, days that do
not exist are not known. Every row gives the same verdicts.`;

function claimsOf(rows: readonly Row[], { hot, varied }: Columns): readonly Claim[] {
  const claim = (to: string, column: string, atLeast: number): Claim => ({
    claim: `the emitted \`isMet\` beside ${to}, ${column}`,
    ratio: ratio(rows, emitted, to, column),
    goal: { atLeast },
  });
  return [
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
  const { isMet } = program.at(judgedOn);
  const columns = columnsOf(effort);
  const all = columns.varied.partners;
  const byHand = [
    { name: trustingName, judge: trusting },
    { name: asWrittenName, judge: trustingAsWritten },
    { name: carefulName, judge: careful },
  ];
  for (const { name, judge } of byHand) {
    await assertAgreement(name, all, (partner) => judge(partner, judgedOn), isMet);
  }
  const unusual = unusualPartners(effort.quick ? 1000 : 20_000);
  await assertAgreement(
    carefulName,
    unusual,
    (partner) => careful(partner, judgedOn),
    (partner) => program.at(judgedOn).evaluate(partner as object).verdict === 'met',
  );
  const prepared = peers.map((peer) => ({ ...peer, judge: peer.prepare(judgedOn) }));
  const sample = all.slice(0, effort.quick ? 300 : 2500);
  for (const { name, judge } of prepared) await assertAgreement(name, sample, judge, isMet);

  const contestants: readonly Contestant[] = [
    { name: emitted, partnersARound: Infinity, judge: isMet },
    ...byHand.map(({ name, judge }) => ({
      name,
      partnersARound: Infinity,
      judge: (partner: Parameters<typeof trusting>[0]) => judge(partner, judgedOn),
    })),
    ...prepared,
  ];
  const rows = await rowsOf(contestants, columns, effort);
  return [{ title: 'Verdicts', about, unit: 'evaluations/s', rows, claims: claimsOf(rows, columns) }];
};
