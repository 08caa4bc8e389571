/**
 * zen-engine: a decision of one expression, compiled once to bytecode, which the engine interprets. Facts go over to native
 * code. Its durations are not those of ISO 8601 and it compares no texts, so that the minutes are handed over beside the facts.
 */
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { minutesOf } from '../evaluation/reading.ts';
import type { Peer } from './peer.ts';

const covers = (of: string, first: string, day: string): string =>
  `${of}${first} != null and date(${of}${first}) <= date("${day}") and ` +
  `(${of}through == null or date(${of}through) >= date("${day}"))`;

const attested = (name: string, day: string): string =>
  `(attested.${name}.answer == true and ${covers(`attested.${name}.`, 'on', day)})`;

const given = (path: string): string => `${path} != null`;

const expressionOn = (day: string): string =>
  [
    'preSalesSupport == true',
    `${given('customerService.hoursPerDay')} and customerService.hoursPerDay >= 8`,
    `${given('customerService.daysPerWeek')} and customerService.daysPerWeek >= 5`,
    'minutes != null and minutes <= 60',
    `((${given('countries')} and countries <= 1) or ${attested('OneCountryGrouping', day)})`,
    attested('PostSalesSupport', day),
    `${given('holds.agreement')} and some(holds.agreement, ${covers('#.', 'since', day)})`,
    `${given('holds.specialization')} and some(holds.specialization, #.entry != "CoreSecurity" and ` +
      `#.entry != "EnvSustainability" and ${covers('#.', 'since', day)})`,
    `${given('individuals')} and count(individuals, #.employment == "FullTime" and ${given('#.holds.certification')} and ` +
      `some(#.holds.certification, ${covers('#.', 'since', day)})) >= 2`,
  ].join(' and ');

const contentOf = (expression: string): object => ({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' },
    {
      id: 'rule',
      name: 'rule',
      type: 'expressionNode',
      content: { expressions: [{ id: 'met', key: 'met', value: expression }] },
    },
    { id: 'out', name: 'out', type: 'outputNode' },
  ],
  edges: [
    { id: 'first', sourceId: 'in', targetId: 'rule', type: 'edge' },
    { id: 'second', sourceId: 'rule', targetId: 'out', type: 'edge' },
  ],
});

export const zen: Peer = {
  name: '@gorules/zen-engine, compiled to its bytecode',
  isInterpreter: true,
  partnersARound: 1500,
  prepare: (day) => {
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(contentOf(expressionOn(day))));
    return async (partner) => {
      const { callBack } = partner;
      const minutes = typeof callBack === 'string' ? minutesOf(callBack) : null;
      const { result } = await decision.evaluate({ ...partner, minutes });
      const found: unknown = result;
      return typeof found === 'object' && found !== null && 'met' in found && found.met === true;
    };
  },
};
