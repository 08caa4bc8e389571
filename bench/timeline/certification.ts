/** A certified partner over ten years, made up: responses come in, and every year it renews. The same in every run. */
import { addDays } from '../../packages/runtime/dist/index.js';
import type { History, HistoryEvent } from '../../packages/runtime/dist/index.js';

export const certifiedOn = '2010-01-01';
export const certifiedThrough = '2019-12-31';
const days = 3650;

const attested = [
  'OneCountryGrouping',
  'TermsAndConditions',
  'IndividualsAssociated',
  'RolesAllocated',
  'PostSalesSupport',
  'CsatParticipation',
  'ProviderContract',
  'EndCustomerSla',
  'ServiceDescription',
  'ResaleLifecycleProcess',
  'LowScoreFollowUp',
];

const beginning = {
  holds: {
    tier: [{ entry: 'Premier', since: certifiedOn, renewed: [] }],
    specialization: [{ entry: 'ExpressFoundation', since: '2009-01-01' }],
    agreement: [{ entry: 'ICPA', since: '2009-01-01' }],
    hybridService: [{ entry: 'CloudService', since: '2009-01-01' }],
  },
  individuals: [],
  csatResponses: [],
  customerService: { hoursPerDay: 9, daysPerWeek: 5 },
  callBack: 'PT4H',
  preSalesSupport: true,
  attested: Object.fromEntries(attested.map((name) => [name, { answer: true, by: 'Channel office', on: certifiedOn }])),
};

/** So many responses, evenly over the ten years, and nine renewals. */
export function certifiedHistory(count: number): History {
  const responses = Array.from({ length: count }, (_, index): HistoryEvent => {
    const on = addDays(certifiedOn, Math.floor((index * days) / count));
    return { on, event: 'received', what: { csatResponses: {} } };
  });
  const renewals = Array.from({ length: 9 }, (_, year): HistoryEvent => {
    return { on: `${String(2011 + year)}-01-01`, event: 'renewed' };
  });
  return { beginning, events: [...responses, ...renewals] };
}
