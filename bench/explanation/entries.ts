import { agreementTitles, certificationTitles, exclusions, specializationTitles } from '../partners/catalog.ts';
import type { Entries } from './holdings.ts';

export const certifications: Entries = { titles: certificationTitles, refused: new Map() };

export const agreements: Entries = { titles: agreementTitles, refused: new Map() };

export const specializations: Entries = {
  titles: specializationTitles,
  refused: new Map(Object.entries(exclusions).map(([name, since]) => [name, { kind: 'excluded', ...since }])),
};
