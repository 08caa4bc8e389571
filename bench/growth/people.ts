import { individual, personId } from '../partners/individuals.ts';
import type { Standing } from '../partners/individuals.ts';
import type { PlainIndividual, PlainPartner } from '../partners/facts.ts';
import { randomFrom } from '../partners/random.ts';

/** A partner that meets all but for the people. */
const others: PlainPartner = {
  holds: {
    specialization: [{ entry: 'ExpressFoundation', since: '2020-01-01' }],
    agreement: [{ entry: 'PartnerAgreement', since: '2020-01-01' }],
  },
  countries: 1,
  customerService: { hoursPerDay: 8, daysPerWeek: 5 },
  callBack: 'PT1H',
  preSalesSupport: true,
  attested: { PostSalesSupport: { answer: true, by: 'Channel office', on: '2021-01-01' } },
};

function people(count: number, standing: Standing): readonly PlainIndividual[] {
  const random = randomFrom(count);
  const ids = new Set<string>();
  while (ids.size < count) ids.add(personId(random));
  return [...ids].map((id) => individual(random, id, standing));
}

/** As facts are after they were read. */
function read(individuals: readonly PlainIndividual[]): PlainPartner {
  const partner: PlainPartner = JSON.parse(JSON.stringify({ ...others, individuals }));
  return partner;
}

export const allCount = (count: number): PlainPartner => read(people(count, 'counts'));

export const noneCount = (count: number): PlainPartner => read(people(count, 'doesNot'));

/** Half of them, and then the same again: whom no list may count twice. The first says nothing but who it is. */
export function givenTwice(count: number): PlainPartner {
  const once = people(count / 2, 'counts');
  return read([...once.map(({ id }) => ({ id: id ?? null, employment: null })), ...once]);
}
