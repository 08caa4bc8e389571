import * as fc from 'fast-check';
import type {
  CoreEntry,
  CoreField,
  CoreHolds,
  CoreKind,
  CoreRecord,
  CoreType,
  IsoDate,
  Vocabulary,
} from '../../packages/compiler/src/core/types.ts';
import { arbitraryEnds } from './arbitraries.ts';
import { roles } from './slots.ts';

const number: CoreType = { kind: 'number', neverNegative: false };
const yesno: CoreType = { kind: 'yesno' };
const usd: CoreType = { kind: 'money', currency: 'USD', neverNegative: true };
const size: CoreType = { kind: 'choice', name: 'Size', members: ['Small', 'Medium', 'Large'] };
const level: CoreType = { kind: 'scale', name: 'Level', levels: ['Associate', 'Professional', 'Expert'] };
const badge: CoreType = { kind: 'entry', of: 'badge' };

const span = { since: { kind: 'date' }, through: { kind: 'date' } } as const satisfies Record<string, CoreType>;

/** What has been applied for, and what somebody fills. */
const application: CoreType = { kind: 'object', fields: fieldsOf({ entry: badge, ...span }) };
const role: CoreType = { kind: 'choice', name: null, members: roles };
const fill: CoreType = { kind: 'object', fields: fieldsOf({ role, entry: badge, ...span }) };

const subjectFields = {
  fair: yesno,
  honest: yesno,
  employees: { kind: 'number', neverNegative: true },
  sales: number,
  growth: { kind: 'percent', neverNegative: false },
  margin: { kind: 'percent', neverNegative: true },
  revenue: usd,
  cloudRevenue: usd,
  fees: { kind: 'money', currency: 'EUR', neverNegative: false },
  callBack: { kind: 'duration' },
  promised: { kind: 'duration' },
  term: { kind: 'period' },
  notice: { kind: 'period' },
  founded: { kind: 'date' },
  joined: { kind: 'date' },
  country: { kind: 'text' },
  region: { kind: 'text' },
  size,
  formerSize: size,
  tier: level,
  mainBadge: badge,
  service: {
    kind: 'object',
    fields: fieldsOf({ hours: number, weekends: yesno, reach: { kind: 'object', fields: fieldsOf({ far: yesno }) } }),
  },
  owner: { kind: 'record', record: 'individual' },
  individuals: { kind: 'list', of: { kind: 'record', record: 'individual' } },
  surveys: { kind: 'list', of: { kind: 'record', record: 'survey' } },
  languages: { kind: 'list', of: { kind: 'text' } },
  appliedFor: { kind: 'object', fields: fieldsOf({ badge: { kind: 'list', of: application } }) },
} as const satisfies Record<string, CoreType>;

const individualFields = {
  id: { kind: 'text' },
  trained: yesno,
  score: number,
  level,
  specialty: badge,
  started: { kind: 'date' },
  contract: { kind: 'object', fields: fieldsOf({ full: yesno, hours: number }) },
  projects: { kind: 'list', of: { kind: 'record', record: 'survey' } },
  fills: { kind: 'list', of: fill },
} as const satisfies Record<string, CoreType>;

const surveyFields = {
  good: yesno,
  score: number,
  received: { kind: 'date' },
  size,
} as const satisfies Record<string, CoreType>;

const both: readonly CoreHolds[] = [
  { verb: 'holds', kind: 'badge' },
  { verb: 'passed', kind: 'course' },
];

const records: readonly CoreRecord[] = [
  recordOf('partner', null, subjectFields, both, ['Support', 'Process']),
  recordOf('individual', 'id', individualFields, both, ['Conduct']),
  recordOf('survey', null, surveyFields, [{ verb: 'holds', kind: 'badge' }], []),
];

/** The words of all generated programs: a subject with fields of every type, and lists with and without identity. */
export const words: Vocabulary = {
  subject: 'partner',
  records,
  kinds: [kindOf('badge', ['First', 'Second', 'Third', 'Fourth']), kindOf('course', ['Basics', 'Advanced'])],
};

/** The same words, the entries having some lifetimes. */
export function arbitraryVocabulary(days: readonly IsoDate[]): fc.Arbitrary<Vocabulary> {
  const arbitraryEntry = (entry: CoreEntry): fc.Arbitrary<CoreEntry> =>
    arbitraryEnds(days).map((ends) => ({ ...entry, lifetime: { ...entry.lifetime, ...ends } }));
  const arbitraryKind = (kind: CoreKind): fc.Arbitrary<CoreKind> =>
    fc.tuple(...kind.entries.map(arbitraryEntry)).map((entries) => ({ ...kind, entries }));
  return fc.tuple(...words.kinds.map(arbitraryKind)).map((kinds) => ({ ...words, kinds }));
}

function fieldsOf(types: Readonly<Record<string, CoreType>>): readonly CoreField[] {
  return Object.entries(types).map(([name, type]) => ({ name, type, doc: null }));
}

function recordOf(
  name: string,
  identity: string | null,
  types: Readonly<Record<string, CoreType>>,
  holds: readonly CoreHolds[],
  attested: readonly string[],
): CoreRecord {
  const attestations = attested.map((attestation) => ({ name: attestation, title: null }));
  return { name, plural: `${name}s`, identity, fields: fieldsOf(types), holds, attestations, doc: null };
}

function kindOf(name: string, entries: readonly string[]): CoreKind {
  const lifetime = { first: null, last: null, firstRevision: null, lastRevision: null };
  return {
    name,
    plural: `${name}s`,
    title: null,
    entries: entries.map((entry) => ({ name: entry, title: null, lifetime })),
  };
}
