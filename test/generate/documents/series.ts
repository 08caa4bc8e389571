import type { HoldingObject, Series } from '../../../grammar/src/index.ts';
import type { Around } from './around.ts';
import type { CatalogModel, KindModel, SeriesModel } from './catalog-model.ts';
import { different, once, perhaps, pick, several, wordsFrom, type Choices } from './choices.ts';
import { namedDays } from './days.ts';
import { entryPhrase } from './entries.ts';
import { at, name, number, text } from './nodes.ts';
import { wordsFor } from './words.ts';

/** Series of the kinds' entries, each entry the newest from another one of the days that are named. */
export function seriesOf(
  choices: Choices,
  kinds: readonly KindModel[],
): { readonly model: readonly SeriesModel[]; readonly nodes: readonly Series[] } {
  const word = wordsFrom(choices, wordsFor.series);
  const made = kinds.flatMap((kind) => several(choices, [0, 1], () => oneSeries(choices, word(), kind)));
  return { model: made.map(({ model }) => model), nodes: made.map(({ node }) => node) };
}

function oneSeries(
  choices: Choices,
  word: string,
  kind: KindModel,
): { readonly model: SeriesModel; readonly node: Series } {
  const entries = different(choices, kind.entries, 3);
  const days = namedDays.toSorted().slice(choices.below(namedDays.length - entries.length + 1));
  const node: Series = {
    kind: 'Series',
    ...at,
    name: name(word),
    title: perhaps(choices, 3, () => text(pick(choices, wordsFor.titles))),
    of: name(kind.name),
    members: entries.map((entry, index) => ({
      kind: 'SeriesMember',
      ...at,
      name: name(entry.name),
      on: { kind: 'Date', ...at, text: days[index] ?? '9999-12-31' },
    })),
  };
  return { model: { name: word, of: kind.name }, node };
}

/** What stands after "holds": entries of a kind, or the newest of a series of them. */
export function heldObject(choices: Choices, kind: KindModel, around: Around): HoldingObject {
  const series = around.catalog.series.filter(({ of }) => of === kind.name);
  if (series.length > 0 && once(choices, 2)) return newestOf(choices, series);
  const { quantity, noun } = entryPhrase(choices, kind, around, null);
  return { kind: 'HoldingObject', ...at, quantity, noun: { ...noun, per: null }, newest: null, grace: null };
}

function newestOf(choices: Choices, series: readonly CatalogModel['series'][number][]): HoldingObject {
  const newest = pick(choices, ['newest', 'newest or before'] as const);
  const grace = newest === 'newest' ? null : perhaps(choices, 2, () => pick(choices, graces));
  return {
    kind: 'HoldingObject',
    ...at,
    quantity: null,
    noun: {
      kind: 'NounPhrase', ...at, words: [name(pick(choices, series).name)], range: null, lifetimes: [], members: [], of: null,
      groups: [], window: null, where: [], except: [], earned: null, heldBy: null, heldFor: null, who: null, per: null, ofWhom: [],
    },
    newest,
    grace,
  }; // prettier-ignore
}

const graces = (['1 month', '2 week', '61 day'] as const).map((each) => {
  const [count = '', unit = ''] = each.split(' ');
  return { kind: 'Duration' as const, ...at, number: number(count), unit };
});
