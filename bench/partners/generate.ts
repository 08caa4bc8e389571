/** Partners of about 5 KB of JSON, each different from all others and the same in every run. */
import { admittedSpecializations, excludedSpecializations } from './catalog.ts';
import { begun, dayAt, ended, notBegun, running, threeYearsTo } from './days.ts';
import type { Attestation, Attested, Holding, PlainIndividual, PlainPartner } from './facts.ts';
import { individuals } from './individuals.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const clauses = [
  'specialization',
  'roles',
  'agreement',
  'hours',
  'days',
  'callBack',
  'preSales',
  'postSales',
  'countries',
] as const;

type Clause = (typeof clauses)[number];

/** Whether a clause is to be met, not met, or not known. */
type State = 'good' | 'bad' | 'missing';

type States = Readonly<Record<Clause, State>>;

/** Most partners of the program meet it; the others miss one to three clauses, mostly because they are not met. */
function statesOf(random: Random): States {
  const states: Record<Clause, State> = {
    specialization: 'good',
    roles: 'good',
    agreement: 'good',
    hours: 'good',
    days: 'good',
    callBack: 'good',
    preSales: 'good',
    postSales: 'good',
    countries: 'good',
  };
  if (random.percent(58)) return states;
  const failing = random.between(1, 3);
  for (let count = 0; count < failing; count++) states[random.oneOf(clauses)] = random.percent(72) ? 'bad' : 'missing';
  return states;
}

function specializations(random: Random, state: State): readonly Holding[] | null {
  const others = random.percent(40) ? [{ entry: random.oneOf(excludedSpecializations), since: begun(random) }] : [];
  switch (state) {
    case 'good': {
      const good = Array.from({ length: random.between(1, 4) }, () => ({
        entry: random.oneOf(admittedSpecializations),
        ...(random.percent(40) ? threeYearsTo(running(random)) : { since: begun(random) }),
      }));
      return [...others, ...good];
    }
    case 'bad': {
      if (random.percent(30)) return others;
      const past = { entry: random.oneOf(admittedSpecializations), ...threeYearsTo(ended(random)) };
      return random.percent(60)
        ? [...others, past]
        : [{ entry: random.oneOf(admittedSpecializations), since: notBegun(random) }];
    }
    case 'missing':
      return random.percent(50) ? null : [{ entry: random.oneOf(admittedSpecializations), since: null }];
  }
}

function agreements(random: Random, state: State): readonly Holding[] | null {
  const entry = 'PartnerAgreement';
  switch (state) {
    case 'good':
      return random.percent(70) ? [{ entry, since: begun(random) }] : [{ entry, ...threeYearsTo(running(random)) }];
    case 'bad':
      return random.percent(40) ? [] : [{ entry, ...threeYearsTo(ended(random)) }];
    case 'missing':
      return random.percent(50) ? null : [{ entry, since: null }];
  }
}

function attestation(random: Random, answer: boolean): Attestation {
  const by = random.oneOf(['Channel office', 'Survey team', 'Regional desk']);
  const on = begun(random);
  if (random.percent(30)) return { answer, by, on };
  const evidence = `Reviewed by the ${by.toLowerCase()}, file ${random.between(1000, 99_999)}`;
  return random.percent(50)
    ? { answer, by, on, evidence }
    : { answer, by, on, evidence, through: dayAt(running(random)) };
}

function postSales(random: Random, state: State): Attestation | null {
  switch (state) {
    case 'good':
      return attestation(random, true);
    case 'bad':
      return attestation(random, false);
    case 'missing': {
      if (random.percent(40)) return null;
      const by = 'Channel office';
      return random.percent(70)
        ? { answer: true, by, on: dayAt(-1000), evidence: 'Reviewed long ago', through: dayAt(ended(random)) }
        : { answer: true, by, on: notBegun(random) };
    }
  }
}

function attestations(random: Random, states: States): Attested {
  const answer = postSales(random, states.postSales);
  const oneGrouping = states.countries === 'missing' ? null : attestation(random, states.countries === 'good');
  return {
    ...(answer === null ? {} : { PostSalesSupport: answer }),
    ...(random.percent(60) ? { CustomerSatisfaction: attestation(random, random.percent(80)) } : {}),
    ...(oneGrouping === null || random.percent(1) ? {} : { OneCountryGrouping: oneGrouping }),
    ...(random.percent(80) ? { TermsAndConditions: attestation(random, random.percent(95)) } : {}),
  };
}

function countriesOf(random: Random, state: State): number | null {
  if (state === 'good') return random.percent(55) ? 1 : random.between(2, 12);
  return state === 'missing' && random.percent(50) ? null : random.between(2, 6);
}

function serviceOf(random: Random, { hours, days }: States): NonNullable<PlainPartner['customerService']> | null {
  if (hours === 'missing' && days === 'missing') return null;
  return {
    hoursPerDay:
      hours === 'good' ? random.oneOf([8, 8, 8.5, 9, 10, 12, 24]) : hours === 'bad' ? random.oneOf([4, 6, 7.5]) : null,
    daysPerWeek: days === 'good' ? random.oneOf([5, 5, 6, 7]) : days === 'bad' ? random.oneOf([2, 3, 4]) : null,
  };
}

function callBackOf(random: Random, state: State): string | null {
  switch (state) {
    case 'good':
      return random.oneOf(['PT15M', 'PT20M', 'PT30M', 'PT45M', 'PT60M', 'PT1H', 'PT1H']);
    case 'bad':
      return random.oneOf(['PT61M', 'PT90M', 'PT1H30M', 'PT2H', 'PT4H', 'P1D']);
    case 'missing':
      return null;
  }
}

function peopleOf(random: Random, state: State): readonly PlainIndividual[] | null {
  const total = random.between(18, 36);
  switch (state) {
    case 'good':
      return individuals(random, { total, counting: random.between(2, total - 1), open: random.percent(10) ? 1 : 0 });
    case 'bad':
      return individuals(random, { total, counting: random.between(0, 1), open: 0 });
    case 'missing':
      return random.percent(10) ? null : individuals(random, { total, counting: 1, open: random.between(1, 3) });
  }
}

/** The partner of this number. */
export function partner(number: number): PlainPartner {
  const random = randomFrom(number * 7919 + 17);
  const states = statesOf(random);
  const holds = {
    specialization: specializations(random, states.specialization),
    agreement: agreements(random, states.agreement),
  };
  const all: PlainPartner = {
    name: `${random.oneOf(['Alder', 'Birch', 'Corvid', 'Dune', 'Elm', 'Fern'])} Networks ${number}`,
    holds,
    countries: countriesOf(random, states.countries),
    individuals: peopleOf(random, states.roles),
    customerService: serviceOf(random, states),
    callBack: callBackOf(random, states.callBack),
    preSalesSupport: states.preSales === 'good' ? true : states.preSales === 'bad' ? false : null,
    attested: attestations(random, states),
  };
  // Some portals write null for what they do not know, some leave it out.
  if (!random.percent(33)) return all;
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
