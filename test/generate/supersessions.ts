import * as fc from 'fast-check';
import type { Supersession } from '../../packages/compiler/src/core/core.ts';
import type { IsoDate, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { arbitraryEnds, object, oneOf } from './arbitraries.ts';

/** Awards of entries that end others of their kind. */
export function arbitrarySupersessions(
  { kinds }: Vocabulary,
  days: readonly IsoDate[],
): fc.Arbitrary<readonly Supersession[]> {
  const one = fc.constantFrom(...kinds).chain(({ name, entries }) =>
    object({
      kind: fc.constant(name),
      two: fc.shuffledSubarray(
        entries.map((entry) => entry.name),
        { minLength: 2, maxLength: 2 },
      ),
      title: oneOf(null, 'The award'),
      ends: arbitraryEnds(days),
    }).map(({ kind, two: [award = '', ends = ''], title, ends: offered }): Supersession => ({
      kind,
      award,
      title,
      ...offered,
      ends,
    })),
  );
  return fc.array(one, { minLength: 1, maxLength: 3 });
}
