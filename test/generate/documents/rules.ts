import type { Award, Exclusion } from '../../../grammar/src/index.ts';
import type { KindModel, RecordModel } from './catalog-model.ts';
import { once, perhaps, pick, several, type Choices } from './choices.ts';
import { at, name, number, quantity, text } from './nodes.ts';
import { wordsFor } from './words.ts';

const exclusionNames = ['OneOfEach', 'NeverBoth'] as const;

/** Awards that end other entries of their kind: later ones of the catalog end earlier ones, so that none ends itself. */
export function awardsOf(choices: Choices, kinds: readonly KindModel[]): readonly Award[] {
  return kinds.flatMap(({ entries }): readonly Award[] => {
    const names = entries.map((entry) => entry.name);
    const place = 1 + choices.below(Math.max(1, names.length - 1));
    const award = names[place];
    if (award === undefined || !once(choices, 2)) return [];
    const first = choices.below(place);
    const ends = names.slice(first, once(choices, 2) ? first + 1 : place);
    return [{ kind: 'Award', ...at, entry: name(award), ends: ends.map(name) }];
  });
}

/** How many entries can be held at once, of kinds that the subject holds. */
export function exclusionsOf(
  choices: Choices,
  kinds: readonly KindModel[],
  subject: RecordModel | undefined,
): readonly Exclusion[] {
  const held = kinds.filter(({ name: kind }) =>
    subject?.holds.some((holds) => holds.verb === 'holds' && holds.kind === kind),
  );
  if (held.length === 0 || !once(choices, 2)) return [];
  let made = 0;
  return several(choices, [1, 2], (): Exclusion => {
    const kind = pick(choices, held);
    const called = exclusionNames[made] ?? exclusionNames[0];
    made += 1;
    const attribute = kind.attributes.length === 0 ? null : perhaps(choices, 2, () => pick(choices, kind.attributes));
    return {
      kind: 'Exclusion',
      ...at,
      name: name(called),
      title: perhaps(choices, 2, () => text(pick(choices, wordsFor.titles))),
      condition: {
        kind: 'Quantified',
        ...at,
        quantity: quantity('at most', number(pick(choices, ['1', '1', '2']))),
        of: false,
        predicate: null,
        noun: {
          kind: 'NounPhrase',
          ...at,
          words: [name(kind.plural)],
          range: null,
          lifetimes: [],
          members: [],
          of: null,
          groups: [],
          window: null,
          where: [],
          except: [],
          earned: null,
          heldBy: null,
          heldFor: null,
          who: null,
          per:
            attribute === null
              ? null
              : { kind: 'Per', ...at, number: null, words: [name(attribute.name)], rounded: null },
          ofWhom: [],
        },
      },
    };
  });
}
