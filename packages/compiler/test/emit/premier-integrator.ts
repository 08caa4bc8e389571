/** A program like the Premier Integrator requirements, by hand, and facts for it. */
import type { Admission, Condition, CoreProgram, Refusal } from '../../src/core/core.ts';
import type { CoreLifecycle } from '../../src/core/lifecycle.ts';
import type { CoreKind, CoreType, Vocabulary } from '../../src/core/types.ts';
import {
  all,
  any,
  asks,
  atLeast,
  attested,
  compare,
  condition,
  count,
  field,
  inForce,
  literal,
  measured,
  number,
  numberAtLeast,
  oneOf,
  program,
  question,
  range,
  span,
  truth,
} from '../support/core-builders.ts';

const always = { first: null, last: null, firstRevision: null, lastRevision: null };
const specializations = ['CloudAndManagedServices', 'EnvSustainability', 'CoreSecurity', 'DataCenter', 'Collaboration'];
const associates = ['CCNA', 'CCDA', 'CyberOpsAssociate', 'DevNetAssociate'];
const experts = ['CCNP', 'CCDP', 'CCIE', 'CCDE'];
const employment: CoreType = { kind: 'choice', name: 'Employment', members: ['FullTime', 'PartTime', 'Contractor'] };

function kind(name: string, entries: readonly string[]): CoreKind {
  const named = entries.map((entry) => ({ name: entry, title: `${entry} title`, lifetime: always }));
  return { name, plural: `${name}s`, title: null, entries: named };
}

const vocabulary: Vocabulary = {
  subject: 'partner',
  records: [
    {
      name: 'partner',
      plural: 'partners',
      identity: null,
      fields: [
        { name: 'individuals', type: { kind: 'list', of: { kind: 'record', record: 'individual' } }, doc: null },
        {
          name: 'customerService',
          type: {
            kind: 'object',
            fields: [
              { name: 'hoursPerDay', type: number, doc: null },
              { name: 'daysPerWeek', type: number, doc: null },
            ],
          },
          doc: null,
        },
        { name: 'callBack', type: { kind: 'duration' }, doc: null },
        { name: 'preSalesSupport', type: { kind: 'yesno' }, doc: null },
      ],
      holds: [
        { verb: 'holds', kind: 'specialization' },
        { verb: 'holds', kind: 'agreement' },
      ],
      attestations: [
        { name: 'PostSalesSupport', title: null },
        { name: 'CustomerSatisfaction', title: null },
      ],
      doc: null,
    },
    {
      name: 'individual',
      plural: 'individuals',
      identity: 'id',
      fields: [
        { name: 'id', type: { kind: 'text' }, doc: null },
        { name: 'employment', type: employment, doc: null },
      ],
      holds: [{ verb: 'holds', kind: 'certification' }],
      attestations: [],
      doc: null,
    },
  ],
  kinds: [
    kind('specialization', specializations),
    kind('agreement', ['PartnerAgreement']),
    kind('certification', [...associates, ...experts, 'Sales', 'Marketing']),
  ],
};

const offered = { first: null, last: null };

/** Admitted until a day, excluded from it; null: always admitted. */
function admission(entry: string, since: string | null, revision: string | null, before: string | null): Admission {
  const title = `${entry} title`;
  const refusal: Refusal = { kind: 'excluded', since, revision };
  if (since === null)
    return { entry, title, spans: [{ first: null, last: null, refusal: null }], offered, revised: [] };
  return {
    entry,
    title,
    spans: [
      { first: null, last: before, refusal: null },
      { first: since, last: null, refusal },
    ],
    offered,
    revised: [],
  };
}

function admissions(entries: readonly string[], asked: readonly string[]): readonly Admission[] {
  return entries.map((entry) => ({
    entry,
    title: `${entry} title`,
    spans: [{ first: null, last: null, refusal: asked.includes(entry) ? null : { kind: 'notAsked' } }],
    offered,
    revised: [],
  }));
}

function held(of: string, from: 'subject' | 'item', admitted: readonly Admission[]): Condition {
  return count(
    {
      kind: 'holdings',
      verb: 'holds',
      of,
      from,
      holders: null,
      time: { kind: 'onDay' },
      earned: null,
      admissions: admitted,
    },
    atLeast(1),
  );
}

const specialization = held('specialization', 'subject', [
  admission('CloudAndManagedServices', null, null, null),
  admission('EnvSustainability', '2023-02-10', '5.0', '2023-02-09'),
  admission('CoreSecurity', '2024-05-06', '8.0', '2024-05-05'),
  admission('DataCenter', null, null, null),
  admission('Collaboration', null, null, null),
]);

const isFullTime = compare(field('employment', 'item'), employment, oneOf(literal({ kind: 'name', name: 'FullTime' })));

const isCertified = held(
  'certification',
  'item',
  admissions([...associates, ...experts, 'Sales', 'Marketing'], [...associates, ...experts]),
);

const certifiedRoles = count(
  { kind: 'items', list: field('individuals'), record: 'individual', test: all(isFullTime, isCertified) },
  atLeast(2),
);

const support = all(
  held('agreement', 'subject', admissions(['PartnerAgreement'], ['PartnerAgreement'])),
  all(numberAtLeast('customerService.hoursPerDay', 8), numberAtLeast('customerService.daysPerWeek', 5)),
  compare(
    field('callBack'),
    { kind: 'duration' },
    range(null, { operand: literal({ kind: 'duration', minutes: 60 }), strict: false }),
  ),
  truth('preSalesSupport'),
  attested('PostSalesSupport'),
);

const satisfaction = inForce({ last: '2023-06-07', lastRevision: '6.0' }, attested('CustomerSatisfaction'));

const revisions = [
  { label: '5.0', on: '2023-02-10', title: null },
  { label: '6.0', on: '2023-06-08', title: 'Removed Customer Satisfaction (CSAT) requirements.' },
  { label: '8.0', on: '2024-05-06', title: null },
];

/** Everything that the published page asks for. */
export const premierIntegrator: CoreProgram = program(
  all(
    condition(all(specialization).form, 'Specialization Requirement'),
    all(certifiedRoles),
    all(support, satisfaction),
  ),
  { name: 'PremierIntegrator', title: 'Premier Integrator Requirements', vocabulary, revisions },
);

/** The same with a question that is open, and advice. */
export const questioning: CoreProgram = program(all(any(asks(0), truth('preSalesSupport')), certifiedRoles, asks(1)), {
  name: 'Questioning',
  vocabulary,
  questions: [question('GuestsCount'), question(null)],
  advice: [any(asks(0))],
});

/** Measured by two calendars: once by itself, once where a lifetime is around it and others are in it. */
const measurements: Condition = all(
  measured(['2024-01-27', '2024-07-27'], all(truth('preSalesSupport'), certifiedRoles, attested('Support'))),
  inForce(
    { first: '2024-02-01' },
    measured(['2024-01-27'], any(inForce({ last: '2024-01-31' }, truth('preSalesSupport')))),
  ),
);

export const measuring: CoreProgram = program(measurements, { name: 'Measuring', vocabulary });

export const measuringQuestions: CoreProgram = program(all(measured(['2024-01-27'], asks(0)), measurements), {
  name: 'MeasuringQuestions',
  vocabulary,
  questions: [question('GuestsCount')],
});

/** A lifecycle with every sort of trigger, one of whose conditions asks what is open. */
const everyTrigger: CoreLifecycle<Condition> = {
  states: [
    { name: 'Approved', title: null, lasts: null, final: false, span },
    { name: 'GetWell', title: 'Get Well Plan', lasts: { months: 6, days: 0 }, final: false, span },
    { name: 'Removed', title: null, lasts: null, final: true, span },
  ],
  clocks: [{ name: 'anniversary', every: { months: 12, days: 0 } }],
  duties: [
    {
      name: 'Notice',
      title: 'Notice of any unmet requirement',
      action: 'partner gives notice',
      within: { months: 0, days: 30 },
      after: 'awareness',
      guard: truth('preSalesSupport'),
      span,
    },
  ],
  transitions: (
    [
      { kind: 'condition', guard: any(asks(0), certifiedRoles) },
      { kind: 'event', event: 'renewal', moment: 'renewal', guard: truth('preSalesSupport') },
      { kind: 'event', event: 'audit', moment: null, guard: null },
      { kind: 'decision', decision: 'Extension', recorded: true, guard: null },
      { kind: 'clock', clock: 'anniversary', side: 'before', length: { months: 0, days: 90 } },
      { kind: 'end', of: 'GetWell' },
    ] as const
  ).map((trigger) => ({
    from: ['GetWell'],
    to: 'Removed',
    trigger,
    notice: { to: 'partner', by: 'email' },
    sentence: `on ${trigger.kind}: GetWell becomes Removed`,
    span,
  })),
};

/** What is lived through, with questions and without. */
export const living: CoreProgram = program(certifiedRoles, {
  name: 'Living',
  vocabulary,
  questions: [question('GuestsCount')],
  lifecycle: everyTrigger,
});

/** A lifecycle that asks nothing. */
export const waiting: CoreProgram = program(certifiedRoles, {
  name: 'Waiting',
  vocabulary,
  lifecycle: { ...everyTrigger, clocks: [], duties: [], transitions: [] },
});

/** A partner who meets the program. */
export const partner = {
  name: 'Example Networks',
  holds: {
    specialization: [{ entry: 'CloudAndManagedServices', since: '2022-01-01' }],
    agreement: [{ entry: 'PartnerAgreement', since: '2020-03-01' }],
  },
  individuals: [
    { id: 'ana', employment: 'FullTime', holds: { certification: [{ entry: 'CCNA', since: '2022-05-01' }] } },
    { id: 'bo', employment: 'PartTime', holds: { certification: [{ entry: 'CCIE', since: '2022-05-01' }] } },
    {
      id: 'cy',
      employment: 'FullTime',
      holds: { certification: [{ entry: 'CCNP', since: '2021-05-01', through: '2025-04-30' }] },
    },
  ],
  customerService: { hoursPerDay: 10, daysPerWeek: 6 },
  callBack: 'PT1H',
  preSalesSupport: true,
  attested: { PostSalesSupport: { answer: true, by: 'Ada', on: '2023-03-01' } },
};
