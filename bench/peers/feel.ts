/**
 * feelin: an expression of FEEL, the language of DMN. The package has no way to parse once, so that every evaluation parses.
 * Days are compared as texts, which is faster than as FEEL's own dates; durations are FEEL's own.
 */
import { evaluate } from 'feelin';
import type { Peer } from './peer.ts';

const covers = (of: string, first: string): string =>
  `${of}${first} != null and ${of}${first} <= day and (${of}through = null or ${of}through >= day)`;

const attested = (name: string): string => `(attested.${name}.answer = true and ${covers(`attested.${name}.`, 'on')})`;

const expression = [
  'preSalesSupport = true',
  'customerService.hoursPerDay >= 8',
  'customerService.daysPerWeek >= 5',
  'callBack != null',
  'duration(callBack) <= duration("PT1H")',
  `(countries <= 1 or ${attested('OneCountryGrouping')})`,
  attested('PostSalesSupport'),
  'holds.agreement != null',
  `(some h in holds.agreement satisfies ${covers('h.', 'since')})`,
  'holds.specialization != null',
  `(some h in holds.specialization satisfies h.entry != "CoreSecurity" and h.entry != "EnvSustainability" and ${covers('h.', 'since')})`,
  'individuals != null',
  `count(individuals[employment = "FullTime" and holds.certification != null and (some h in holds.certification satisfies ${covers('h.', 'since')})]) >= 2`,
].join(' and ');

export const feel: Peer = {
  name: 'feelin',
  isInterpreter: true,
  partnersARound: 60,
  prepare: (day) => (partner) => evaluate(expression, { ...partner, day }).value === true,
};
