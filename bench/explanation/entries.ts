import { agreementTitles, certificationTitles, exclusions, specializationTitles } from '../partners/catalog.ts';
import type { Entries } from './holdings.ts';

export const certifications: Entries = { titles: certificationTitles, refused: new Map() };

export const agreements: Entries = { titles: agreementTitles, refused: new Map() };

/** The catalog has technology specializations, too, which none of the partners holds. */
const technologyTitles: readonly (readonly [string, string])[] = [
  ['AdvancedContentSecurity', 'Advanced Content Security Specialization'],
  ['AdvancedUnifiedComputing', 'Advanced Unified Computing Technology Specialization'],
];

export const specializations: Entries = {
  titles: new Map([...specializationTitles, ...technologyTitles]),
  refused: new Map(Object.entries(exclusions).map(([name, since]) => [name, { kind: 'excluded', ...since }])),
};
