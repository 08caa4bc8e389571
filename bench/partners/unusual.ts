/** Partners that need care: people given twice, lists that may go on, days that do not exist, values of other types. */
import type { FactList, Individual, PlainIndividual, PlainPartner } from './facts.ts';
import { partner } from './generate.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const notDays = ['2023-02-30', '2024-6-1', '2024-06-01T00:00:00Z', '01.06.2023', '', '2021-13-01'];

/** The same person twice, each time with a part of what is known. */
function split(random: Random, one: PlainIndividual): readonly Individual[] {
  const { id, employment, holds } = one;
  const known = id ?? null;
  const first = random.percent(50)
    ? { id: known, employment: employment ?? null }
    : { id: known, holds: holds ?? null };
  return random.percent(50) ? [first, one] : [one, first];
}

function withUnusualDays(random: Random, one: PlainIndividual): Individual {
  const certification = (one.holds?.certification ?? []).map((holding) =>
    random.percent(50) ? { ...holding, since: random.oneOf(notDays) } : { ...holding, through: random.oneOf(notDays) },
  );
  return { ...one, holds: { certification } };
}

function withoutId({ employment, holds }: PlainIndividual): Individual {
  return { employment: employment ?? null, holds: holds ?? null };
}

function maybeMore<Item>(random: Random, list: readonly Item[]): FactList<Item> {
  return random.percent(80) ? { known: list, maybeMore: random.percent(70) } : { maybeMore: true };
}

/** The partner of this number, with something unusual about many of the people and some of the lists. */
export function unusualPartner(number: number): unknown {
  const random = randomFrom(number * 104_729 + 3);
  const plain: PlainPartner = partner(number);
  const people = plain.individuals ?? [];
  const kept = random.percent(50) ? people.slice(0, random.between(0, 4)) : people;
  const individuals = kept.flatMap((one): readonly unknown[] => {
    if (!random.percent(40)) return [one];
    switch (random.between(0, 4)) {
      case 0:
        return [withUnusualDays(random, one)];
      case 1:
        return [withoutId(one)];
      case 2:
        return [one, random.oneOf([null, 'somebody', 7, []])];
      case 3:
        return [{ ...one, holds: { certification: maybeMore(random, one.holds?.certification ?? []) } }];
      default:
        return split(random, one);
    }
  });
  const specialization = plain.holds?.specialization ?? [];
  return {
    ...plain,
    holds: { ...plain.holds, ...(random.percent(10) ? { specialization: maybeMore(random, specialization) } : {}) },
    individuals: random.percent(20) ? maybeMore(random, individuals) : individuals,
    ...(random.percent(3) ? { countries: '2' } : {}),
    ...(random.percent(3)
      ? { callBack: random.oneOf(['1 hour', 'PT', 'P', 'P1Y', '-PT1H', 'PT1.5H', 'P1W', 'P0W', 'P0DT30M']) }
      : {}),
    ...(random.percent(3) ? { preSalesSupport: 'yes' } : {}),
  };
}
