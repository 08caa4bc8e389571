/** cel-js: an expression of the Common Expression Language, parsed once. Durations of ISO 8601 are a function of our own. */
import { Environment } from '@marcbachmann/cel-js';
import { minutesOf } from '../evaluation/reading.ts';
import type { Peer } from './peer.ts';

const covers = (of: string, first: string): string =>
  `has(${of}.${first}) && ${of}.${first} != null && ${of}.${first} <= day && ` +
  `(!has(${of}.through) || ${of}.through == null || ${of}.through >= day)`;

const given = (path: string): string => `has(${path}) && ${path} != null`;

const attested = (name: string): string =>
  `(${given(`p.attested.${name}`)} && p.attested.${name}.answer == true && ${covers(`p.attested.${name}`, 'on')})`;

const expression = [
  'has(p.preSalesSupport) && p.preSalesSupport == true',
  given('p.customerService'),
  `${given('p.customerService.hoursPerDay')} && p.customerService.hoursPerDay >= 8.0`,
  `${given('p.customerService.daysPerWeek')} && p.customerService.daysPerWeek >= 5.0`,
  `${given('p.callBack')} && minutesOf(p.callBack) <= 60.0`,
  `((${given('p.countries')} && p.countries <= 1.0) || ${attested('OneCountryGrouping')})`,
  attested('PostSalesSupport'),
  `${given('p.holds.agreement')} && p.holds.agreement.exists(h, ${covers('h', 'since')})`,
  `${given('p.holds.specialization')} && p.holds.specialization.exists(h, ` +
    `h.entry != "CoreSecurity" && h.entry != "EnvSustainability" && ${covers('h', 'since')})`,
  `${given('p.individuals')} && p.individuals.filter(i, i.employment == "FullTime" && has(i.holds) && ` +
    `i.holds.certification.exists(h, ${covers('h', 'since')})).size() >= 2`,
].join(' && ');

export const cel: Peer = {
  name: '@marcbachmann/cel-js, parsed once',
  isInterpreter: true,
  partnersARound: 20_000,
  prepare: (day) => {
    const environment = new Environment()
      .registerVariable('p', 'map')
      .registerVariable('day', 'string')
      .registerFunction('minutesOf(string): double', (duration: string) => minutesOf(duration));
    const judge = environment.parse(expression);
    return (partner) => judge({ p: partner, day }) === true;
  },
};
