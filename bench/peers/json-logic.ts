/**
 * json-logic-engine: the rule is data, which `build` compiles to a function and `run` interprets. Durations of ISO 8601 are
 * an operator of our own, as the engine has none; the order of the clauses is that of the fastest code by hand.
 */
import { LogicEngine } from 'json-logic-engine';
import { minutesOf } from '../evaluation/reading.ts';
import type { PlainPartner } from '../partners/index.ts';
import type { Peer } from './peer.ts';

type Logic = boolean | number | string | readonly Logic[] | { readonly [operator: string]: Logic };

const read = (name: string): Logic => ({ var: name });
const both = (...members: readonly Logic[]): Logic => ({ and: members });

/** From its first to its last day; what has no last day goes on. */
const covers = (first: string, last: string, day: string): Logic =>
  both(read(first), { '<=': [read(first), day] }, { or: [{ '!': [read(last)] }, { '>=': [read(last), day] }] });

const held = (day: string): Logic => covers('since', 'through', day);

const attested = (name: string, day: string): Logic =>
  both({ '===': [read(`${name}.answer`), true] }, covers(`${name}.on`, `${name}.through`, day));

function ruleOf(day: string): Logic {
  const isRole = both({ '===': [read('employment'), 'FullTime'] }, { some: [read('holds.certification'), held(day)] });
  const countsToday = both(
    { '!==': [read('entry'), 'CoreSecurity'] },
    { '!==': [read('entry'), 'EnvSustainability'] },
    held(day),
  );
  return both(
    { '===': [read('preSalesSupport'), true] },
    { '>=': [read('customerService.hoursPerDay'), 8] },
    { '>=': [read('customerService.daysPerWeek'), 5] },
    read('callBack'),
    { '<=': [{ minutes: read('callBack') }, 60] },
    { or: [both(read('countries'), { '<=': [read('countries'), 1] }), attested('attested.OneCountryGrouping', day)] },
    attested('attested.PostSalesSupport', day),
    { some: [read('holds.agreement'), held(day)] },
    { some: [read('holds.specialization'), countsToday] },
    { '>=': [{ length: { filter: [read('individuals'), isRole] } }, 2] },
  );
}

function newEngine(): LogicEngine {
  const engine = new LogicEngine();
  engine.addMethod('minutes', (given: unknown) => minutesOf(String(Array.isArray(given) ? given[0] : given)), {
    deterministic: true,
  });
  return engine;
}

export const jsonLogicCompiled: Peer = {
  name: 'json-logic-engine, compiled',
  isInterpreter: false,
  partnersARound: Infinity,
  prepare: (day) => {
    const judge = newEngine().build(ruleOf(day)) as (partner: PlainPartner) => unknown;
    return (partner) => judge(partner) === true;
  },
};

export const jsonLogicInterpreted: Peer = {
  name: 'json-logic-engine, interpreted',
  isInterpreter: true,
  partnersARound: 20_000,
  prepare: (day) => {
    const engine = newEngine();
    const rule = ruleOf(day);
    return (partner) => engine.run(rule, partner) === true;
  },
};
