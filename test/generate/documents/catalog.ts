import { nodesOf } from '../../../grammar/src/index.ts';
import type { Calendar, CatalogItem, Choice, Scale } from '../../../grammar/src/index.ts';
import { different, once, perhaps, pick, several, wordsFrom, type Choices } from './choices.ts';
import type { CatalogModel, ListedType } from './catalog-model.ts';
import { groupsOf, kindsWith } from './kinds.ts';
import { namedDays } from './days.ts';
import { at, name, names, text } from './nodes.ts';
import { prose } from './prose.ts';
import { recordsWith } from './records.ts';
import { awardsOf, exclusionsOf } from './rules.ts';
import { seriesOf } from './series.ts';
import { sharingsOf } from './sharings.ts';
import { wordsFor } from './words.ts';

export interface MadeCatalog {
  readonly model: CatalogModel;
  readonly items: readonly CatalogItem[];
  /** What stands in another catalog, which this one uses. */
  readonly shared: readonly CatalogItem[];
}

/** What a catalog declares, but for its definitions. */
export function catalogFrom(choices: Choices): MadeCatalog {
  const levelWord = wordsFrom(choices, wordsFor.levels);
  const scales = wordsFor.scales
    .slice(0, choices.below(3))
    .map((word) => ({ word, levels: several(choices, [2, 4], () => levelWord()) }));
  const memberWord = wordsFrom(choices, wordsFor.members);
  const choiceNames = wordsFor.choices
    .slice(0, choices.below(3))
    .map((word) => ({ word, members: several(choices, [2, 3], () => memberWord()) }));
  const declared: readonly ListedType[] = [
    ...scales.map(({ word, levels }): ListedType => ({ kind: 'scale', name: word, levels })),
    ...choiceNames.map(({ word, members }): ListedType => ({ kind: 'choice', name: word, members })),
  ];
  const calendars = wordsFor.calendars.slice(0, choices.below(3));
  const kinds = kindsWith(choices, declared);
  const groups = groupsOf(choices, kinds.model);
  const series = seriesOf(choices, kinds.model);
  const listed = [...declared, ...kinds.model.map(({ name: of }): ListedType => ({ kind: 'entry', of }))];
  const records = recordsWith(choices, listed, kinds.model);
  const sharings = sharingsOf(
    choices,
    kinds.model,
    records.map(({ model }) => model),
  );
  const types: readonly CatalogItem[] = [
    ...scales.map(({ word, levels }): Scale => ({ kind: 'Scale', ...at, name: name(word), levels: names(levels) })),
    ...choiceNames.map(({ word, members }): Choice => ({
      kind: 'Choice',
      ...at,
      name: name(word),
      members: names(members),
    })),
    ...calendars.map((word) => calendar(choices, word)),
  ];
  const named = inAnyOrder(choices, [...kinds.nodes, ...groups.nodes, ...series.nodes]);
  const shared = pick(choices, [[], [], types, [...types, ...named]]);
  const rules = [...awardsOf(choices, kinds.model), ...exclusionsOf(choices, kinds.model, records[0]?.model)];
  const own = [...types, ...named, ...records.map(({ node }) => node), ...sharings.nodes, ...rules].filter(
    (item) => !shared.includes(item),
  );
  return {
    model: {
      kinds: kinds.model,
      included: includedIn(kinds.nodes),
      groups: groups.model,
      series: series.model,
      sharings: sharings.model,
      calendars,
      records: records.map(({ model }) => model),
      listed,
    },
    items: once(choices, 4) ? [prose(choices), ...own] : own,
    shared,
  };
}

function includedIn(items: readonly CatalogItem[]): readonly string[] {
  const nodes = items.flatMap((item) => [...nodesOf(item)]);
  return nodes.flatMap((node) => (node.kind === 'Includes' && node.of.kind === 'Name' ? [node.of.text] : []));
}

function calendar(choices: Choices, word: string): Calendar {
  const days = different(choices, namedDays, 3).toSorted();
  return {
    kind: 'Calendar',
    ...at,
    name: name(word),
    title: perhaps(choices, 2, () => text(pick(choices, wordsFor.titles))),
    dates: days.map((day) => ({ kind: 'Date', ...at, text: day })),
  };
}

function inAnyOrder<Item>(choices: Choices, items: readonly Item[]): readonly Item[] {
  if (items.length < 2 || choices.below(2) === 0) return items;
  const first = different(choices, items, items.length);
  return [...first, ...items.filter((item) => !first.includes(item))];
}
