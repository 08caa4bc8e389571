/** A partner over ten years, made up: people come, are certified, lose that again and leave. The same in every run. */
import { addDays } from '../../packages/runtime/dist/index.js';
import type { History, HistoryEvent } from '../../packages/runtime/dist/index.js';
import { randomFrom } from '../partners/random.ts';
import type { Random } from '../partners/random.ts';

export const firstDay = '2020-01-01';
export const lastDay = '2029-12-31';
const days = 3653;

const beginning = {
  name: 'Larch Road Systems',
  holds: {
    specialization: [{ entry: 'AdvancedSecurity', since: '2019-02-01' }],
    agreement: [{ entry: 'PartnerAgreement', since: '2018-05-14' }],
  },
  countries: 1,
  individuals: [],
  customerService: { hoursPerDay: 9, daysPerWeek: 5 },
  callBack: 'PT45M',
  preSalesSupport: true,
  attested: { PostSalesSupport: { answer: true, by: 'Channel office', on: '2019-03-01' } },
};

/** The people who work for the partner, and whether they are certified. */
type Team = Map<string, boolean>;

/** So many events, evenly over the ten years. */
export function historyOf(count: number): History {
  const random = randomFrom(7);
  const team: Team = new Map();
  const events = Array.from({ length: count }, (_, index): HistoryEvent => {
    const on = addDays(firstDay, Math.floor((index * days) / count));
    return { on, ...happening(team, random) };
  });
  return { beginning, events };
}

/** Most of what happens is about few people, so that two who are certified are now there and now not. */
function happening(team: Team, random: Random): Omit<HistoryEvent, 'on'> {
  return random.percent(8) ? other(random) : aboutPeople(team, random);
}

function aboutPeople(certified: Team, random: Random): Omit<HistoryEvent, 'on'> {
  const people = [...certified.keys()];
  if (people.length < 3 || (people.length < 12 && random.percent(20))) {
    const id = `p${String(certified.size)}-${String(random.between(0, 1_000_000_000))}`;
    certified.set(id, false);
    return joined(id);
  }
  const id = random.oneOf(people);
  const of = { individuals: id };
  if (random.percent(15)) {
    certified.delete(id);
    return { event: 'left', what: { individuals: id } };
  }
  const isCertified = certified.get(id) === true;
  certified.set(id, !isCertified);
  return { event: isCertified ? 'lost' : 'gained', what: { certification: 'CCNA' }, of };
}

function joined(id: string): Omit<HistoryEvent, 'on'> {
  return { event: 'joined', what: { individuals: { id, employment: 'FullTime', holds: { certification: [] } } } };
}

function other(random: Random): Omit<HistoryEvent, 'on'> {
  return random.percent(50)
    ? { event: 'changed', what: { callBack: random.oneOf(['PT30M', 'PT45M', 'PT2H']) } }
    : { event: 'attested', what: { PostSalesSupport: random.percent(80) }, by: 'Channel office' };
}
