import type { PlainPartner } from './facts.ts';
import { partner } from './generate.ts';
import { unusualPartner } from './unusual.ts';

export { judgedOn } from './days.ts';
export type { Partner, PlainPartner } from './facts.ts';

/** The JSON of partners, one a text. */
export const partnerTexts = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, place) => JSON.stringify(partner(from + place)));

/** What JSON.parse gives is what a portal has: its shapes and its texts are those of real facts. */
function parsed(text: string): PlainPartner {
  const value: PlainPartner = JSON.parse(text);
  return value;
}

/** Partners as a portal has them. */
export const partners = (count: number, from = 0): readonly PlainPartner[] =>
  Array.from({ length: count }, (_, place) => parsed(JSON.stringify(partner(from + place))));

/** Partners that need care, of which the facts are not always valid. */
export const unusualPartners = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, place): object => {
    const value: object = JSON.parse(JSON.stringify(unusualPartner(place)));
    return value;
  });
