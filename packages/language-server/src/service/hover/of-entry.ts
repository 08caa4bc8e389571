import type { BoundSymbol, EntrySymbol } from '@proviso/compiler';
import { includes, lifetimeInWords, newestInWords } from '../words/days.ts';
import { code, paragraph, type Block, type Inline } from '../words/prose.ts';
import { itemAs, type Declaration } from './declaration.ts';
import type { HoverContext } from './hover.ts';

const existence = ({ lifetime }: EntrySymbol, { on }: HoverContext): Block | null => {
  const words = lifetimeInWords(lifetime);
  if (words === null) return null;
  const not = includes(lifetime, on) ? '' : `; not on ${on}`;
  return paragraph(`It exists ${words}${not}.`);
};

/** What has come in its place, as the catalog says. */
const replacement = (declaration: Declaration): Block | null => {
  const replaced = itemAs(declaration, 'Entry')?.attributes.find((each) => each.kind === 'Replaced');
  if (replaced === undefined || replaced.by.kind === 'Missing') return null;
  const { text } = declaration.document;
  const days = replaced.lifetimes.map(({ start, end }) => ` ${text.slice(start, end)}`).join('');
  return paragraph('Replaced by ', code(replaced.by.text), `${days}.`);
};

/** What counts as had with it, line by line as the catalog says. */
const inclusions = (declaration: Declaration): readonly Block[] => {
  const { text } = declaration.document;
  return (itemAs(declaration, 'Entry')?.attributes ?? []).flatMap((each) =>
    each.kind === 'Includes' ? [paragraph('Includes ', code(text.slice(each.of.start, each.end)), '.')] : [],
  );
};

const groupsOf = ({ analysis }: HoverContext, entry: EntrySymbol): Block | null => {
  const groups = [...(analysis.names?.groups.values() ?? [])].filter(
    (group) => group.of === entry.of && group.members.some((member) => member.entry === entry.name),
  );
  if (groups.length === 0) return null;
  const names = groups.flatMap(({ name }, index): readonly Inline[] => [index === 0 ? '' : ', ', code(name)]);
  return paragraph(groups.length === 1 ? 'In the group ' : 'In the groups ', ...names, '.');
};

/** The series that it is in, each with the days on which it is the newest of it. */
const seriesOf = ({ analysis }: HoverContext, entry: EntrySymbol): readonly Block[] =>
  [...(analysis.names?.series.values() ?? [])].flatMap((series) => {
    const member = series.of === entry.of ? series.members.find((each) => each.entry === entry.name) : undefined;
    return member === undefined
      ? []
      : [paragraph('In the series ', code(series.name), `, ${newestInWords(series.members, member)}.`)];
  });

/** An entry: its days, what has replaced it, what it includes, and the groups and series that it is in. */
export const entryBlocks = (
  context: HoverContext,
  symbol: BoundSymbol,
  declaration: Declaration,
): readonly (Block | null)[] => {
  const entry = context.analysis.names?.kinds.get(symbol.of ?? '')?.entries.get(symbol.name) ?? null;
  return [
    ...(entry === null ? [] : [existence(entry, context)]),
    replacement(declaration),
    ...inclusions(declaration),
    ...(entry === null ? [] : [groupsOf(context, entry), ...seriesOf(context, entry)]),
  ];
};
