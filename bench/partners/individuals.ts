import { certificationTitles } from './catalog.ts';
import { begun, dayAt, ended, notBegun, running, threeYearsTo } from './days.ts';
import type { Holding, PlainIndividual } from './facts.ts';
import type { Random } from './random.ts';

/** How much more often than the others these are held. */
const oftenHeld: Readonly<Record<string, number>> = { CCNA: 3, 'CCNP-Enterprise': 2 };

const certifications = [...certificationTitles.keys()].flatMap((name) =>
  Array.from({ length: oftenHeld[name] ?? 1 }, () => name),
);

const valid = (random: Random): Holding => {
  const entry = random.oneOf(certifications);
  // Certifications of long ago have no last day.
  return random.percent(15) ? { entry, since: begun(random) } : { entry, ...threeYearsTo(running(random)) };
};

const invalid = (random: Random): Holding => {
  const entry = random.oneOf(certifications);
  return random.percent(90)
    ? { entry, ...threeYearsTo(ended(random)) }
    : { entry, since: notBegun(random), through: dayAt(1300) };
};

/** Who counts for sure, who does not, and who would if one more fact were known. */
export type Standing = 'counts' | 'doesNot' | 'open';

function certified(random: Random, count: number, one: (random: Random) => Holding): readonly Holding[] {
  return Array.from({ length: count }, () => one(random));
}

export function individual(random: Random, id: string, standing: Standing): PlainIndividual {
  switch (standing) {
    case 'counts': {
      const before = certified(random, random.percent(25) ? 1 : 0, invalid);
      const now = certified(random, random.percent(30) ? 2 : 1, valid);
      return { id, employment: 'FullTime', holds: { certification: [...before, ...now] } };
    }
    case 'doesNot': {
      const isFullTime = random.percent(55);
      const employment = isFullTime ? 'FullTime' : random.oneOf(['PartTime', 'Contractor'] as const);
      const certification = isFullTime
        ? certified(random, random.between(0, 2), invalid)
        : certified(random, random.between(0, 2), valid);
      return { id, employment, holds: { certification } };
    }
    case 'open': {
      if (random.percent(60)) return { id, employment: null, holds: { certification: certified(random, 1, valid) } };
      const { entry } = valid(random);
      return random.percent(70)
        ? { id, employment: 'FullTime', holds: { certification: [{ entry, since: null }] } }
        : { id, employment: 'FullTime' };
    }
  }
}

/** An id as long as those of people certified by Cisco. */
export const personId = (random: Random): string => `CSCO${random.between(10_000_000, 99_999_999)}`;

/** Individuals of different ids, of whom so many count; there is no one `open` where none is asked for. */
export function individuals(
  random: Random,
  { total, counting, open }: { readonly total: number; readonly counting: number; readonly open: number },
): readonly PlainIndividual[] {
  const ids = new Set<string>();
  while (ids.size < total) ids.add(personId(random));
  const standings = Array.from({ length: total }, (_, place): Standing =>
    place < counting ? 'counts' : place < counting + open ? 'open' : 'doesNot',
  );
  for (let place = total - 1; place > 0; place--) {
    const other = random.between(0, place);
    [standings[place], standings[other]] = [standings[other]!, standings[place]!];
  }
  return [...ids].map((id, place) => individual(random, id, standings[place]!));
}
