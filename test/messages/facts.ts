import { issuesOf } from '../../packages/runtime/test/validate/sample.ts';

/** Facts that are wrong in every way that a validator tells apart. */
const wrong: readonly unknown[] = [
  3, null, [], 'x',
  { emploees: 3 }, { zzz: 3 },
  { employees: '3' }, { employees: 'many' }, { employees: -3 }, { employees: 0.1 + 0.2 }, { employees: Number.NaN },
  { sales: 3 }, { sales: { amount: 3 } }, { sales: { amount: 3, currency: 'EUR' } }, { sales: { amount: -1, currency: 'USD' } },
  { callBack: 'an hour' }, { callBack: 'P1M' }, { membership: 'P3D' }, { membership: 3 },
  { founded: '1/2/2024' }, { founded: '2023-02-29' }, { founded: 2024 },
  { city: 3 }, { city: true }, { supported: 'yes' }, { supported: 1 },
  { size: 'Smal' }, { size: 'Huge' }, { size: 3 }, { tier: 'Clod' }, { tier: 'Zzz' },
  { lead: 3 }, { lead: { employment: 'FullTim' } }, { lead: { level: 'Expret' } }, { service: [] }, { service: { hour: 3 } },
  { individuals: {} }, { individuals: [3] }, { individuals: { known: 3 } }, { scores: ['a'] },
  { individuals: [{ id: 'a', employment: 'FullTime' }, { id: 'a', employment: 'PartTime' }] },
  { individuals: [{ id: 'a', languages: ['x'] }, { id: 'a', languages: ['y'] }] },
  { holds: { specialization: ['Cloud'] } }, { holds: { specialization: [{}] } }, { holds: { specialization: [3] } },
  { holds: { specialization: [{ entry: 'Cloud', since: '2024-02-01', through: '2024-01-01' }] } },
  { holds: { badge: [] } }, { attested: { Proces: {} } }, { attested: { Process: true } },
]; // prettier-ignore

/** What the validator says of them. */
export const factMessages = (): readonly string[] =>
  [
    ...wrong.flatMap((facts) => issuesOf(facts)),
    ...issuesOf({ lead: { lead: {} } }, { maxDepth: 1, maxValues: 1 }),
  ].map((issue) => issue.replace(/^\S+ \S*: /u, ''));
