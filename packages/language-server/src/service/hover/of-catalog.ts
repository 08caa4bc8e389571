/** What a catalog declares, but for entries. */
import { counted, listed, listedUpTo, type BoundSymbol, type EntrySymbol } from '@proviso/compiler';
import type { Node } from '@proviso/grammar';
import { bindingsWithin } from '../binding-at.ts';
import { clausesOf } from '../meaning/clauses.ts';
import { programNear } from '../meaning/program-near.ts';
import { includes, lifetimeInWords, newestInWords } from '../words/days.ts';
import { code, list, paragraph, point, type Block } from '../words/prose.ts';
import { itemAs, type Declaration } from './declaration.ts';
import type { HoverContext } from './hover.ts';
import { countsOf } from './of-use.ts';

const mostNames = 8;

/** More uses of a definition are not looked at. */
const mostUses = 4;

const called = ({ title, name }: Pick<EntrySymbol, 'title' | 'name'>): string => title ?? name;

/** A catalog: how much there is in it. */
export const catalogBlocks = ({ document: { parsed } }: Declaration): readonly (Block | null)[] => {
  const counts = countsOf(parsed.document);
  return [counts === '' ? null : paragraph(`A catalog of ${counts}.`)];
};

/** A kind: how many entries it has on the day, and who holds it. */
export const kindBlocks = ({ analysis, on }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const kind = analysis.names?.kinds.get(symbol.name);
  if (kind === undefined) return [];
  const entries = [...kind.entries.values()];
  const existing = entries.filter(({ lifetime }) => includes(lifetime, on));
  const holders = [...(analysis.names?.records.values() ?? [])].filter(({ holds }) =>
    holds.some((each) => each.kind === kind.name),
  );
  const all = entries.length === existing.length ? '' : ` exist on ${on}, of ${entries.length} in all`;
  return [
    existing.length === 0
      ? paragraph(`There are no ${kind.plural} on ${on}.`)
      : paragraph(
          `${counted(existing.length, kind.name, kind.plural)}${all}: ${listedUpTo(existing.map(called), mostNames)}.`,
        ),
    holders.length === 0 ? null : paragraph(`Held by: ${listed(holders.map(({ plural }) => plural))}.`),
  ];
};

/** A group: its members, each with the days on which it belongs to it. */
export const groupBlocks = ({ analysis, on }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const group = analysis.names?.groups.get(symbol.name);
  if (group === undefined) return [];
  const kind = analysis.names?.kinds.get(group.of);
  const members = group.members.map(({ entry, lifetime }) => {
    const days = lifetimeInWords(lifetime);
    return point([`${kind?.entries.get(entry)?.title ?? entry}${days === null ? '' : `, ${days}`}`]);
  });
  const now = group.members.filter(({ lifetime }) => includes(lifetime, on)).length;
  const plural = kind?.plural ?? group.of;
  const of = now === group.members.length ? '' : `; ${now} of them on ${on}`;
  const more = members.length - mostNames;
  return [
    paragraph(`A group of ${counted(group.members.length, group.of, plural)}${of}:`),
    list([...members.slice(0, mostNames), ...(more > 0 ? [point([`and ${more} more`])] : [])]),
  ];
};

/** A calendar: the measuring days around the day, and which of them counts on it. */
export const calendarBlocks = ({ analysis, on }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const calendar = analysis.names?.calendars.get(symbol.name);
  if (calendar === undefined || calendar.dates.length === 0) return [];
  const { dates } = calendar;
  const last = dates.findLast((date) => date <= on);
  const next = dates.find((date) => date > on);
  const before = last === undefined ? `On ${on} nothing has been measured yet` : `On ${on} the day ${last} counts`;
  const then = next === undefined ? ', the last one.' : `; the next one is ${next}.`;
  return [paragraph(`${listedUpTo(dates, mostNames)}.`), paragraph(`${before}${then}`)];
};

/** A series: its entries with their days, and which of them is the newest on the day. */
export const seriesBlocks = ({ analysis, on }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const series = analysis.names?.series.get(symbol.name);
  if (series === undefined || series.members.length === 0) return [];
  const { members } = series;
  const newest = members.findLast((member) => member.on <= on);
  const plural = analysis.names?.kinds.get(series.of)?.plural ?? series.of;
  const earlier = members.length - mostNames;
  const points = members.map((member) => point([code(member.entry), `, ${newestInWords(members, member)}`]));
  return [
    paragraph(`A series of ${counted(members.length, series.of, plural)}:`),
    list([...(earlier > 0 ? [point([`${earlier} earlier`])] : []), ...points.slice(-mostNames)]),
    newest === undefined
      ? paragraph(`On ${on} there is none yet.`)
      : paragraph('On ', on, ' the newest is ', code(newest.entry), '.'),
  ];
};

/** A level of a scale or a name of a choice, with its place among the others. */
export const memberBlocks = ({ analysis }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const { name, of } = symbol;
  const levels = analysis.names?.scales.get(of ?? '')?.levels;
  if (levels === undefined) return [paragraph('One of the names of ', code(of ?? ''), '.')];
  const at = levels.indexOf(name);
  const [lower, higher] = [levels[at - 1], levels[at + 1]];
  return [
    paragraph(
      `Level ${at + 1} of ${levels.length} of `,
      code(of ?? ''),
      ...(lower === undefined ? [', the lowest'] : [', above ', code(lower)]),
      ...(higher === undefined ? [', the highest'] : [', below ', code(higher)]),
      '.',
    ),
  ];
};

/** A record: what tells one from another, and what it holds. */
export const recordBlocks = ({ analysis }: HoverContext, symbol: BoundSymbol): readonly (Block | null)[] => {
  const record = analysis.names?.records.get(symbol.name);
  if (record === undefined) return [];
  const isSubject = analysis.names?.subject === record;
  const kinds = record.holds.map(({ kind }) => analysis.names?.kinds.get(kind)?.plural ?? kind);
  return [
    isSubject ? paragraph('This is the record that is judged.') : null,
    record.identity === null ? null : paragraph('Two of one ', code(record.identity), ` are one ${record.name}.`),
    kinds.length === 0 ? null : paragraph(`Holds: ${listed(kinds)}.`),
  ];
};

const recordAround = (nodes: readonly Node[]): string | null => {
  const node = nodes.findLast((each) => each.kind === 'Record' || each.kind === 'Kind');
  return node?.name.kind === 'Name' ? node.name.text : null;
};

/** A field: whose it is. */
export const fieldBlocks = ({ nodes }: Declaration): readonly (Block | null)[] => {
  const record = recordAround(nodes);
  const names = nodes.flatMap((node) => (node.kind === 'Field' && node.name.kind === 'Name' ? [node.name.text] : []));
  return [record === null ? null : paragraph(`A field of `, code([record, ...names.slice(0, -1)].join('.')), '.')];
};

/** The phrases in which the definition that has a parameter is used, each once. */
const usesOf = ({ analysis }: HoverContext, { place, nodes }: Declaration): readonly string[] => {
  const define = nodes.findLast((node) => node.kind === 'Define');
  const named = define === undefined ? [] : bindingsWithin(analysis, place.document, define);
  const symbol = named.find(({ role, symbol: { kind } }) => role === 'declaration' && kind === 'definition')?.symbol;
  if (symbol === undefined) return [];
  const uses = symbol.places.filter(({ role }) => role === 'use');
  const sentences = uses.slice(0, mostUses).flatMap((use) => {
    const program = programNear(analysis, use.document, use);
    return program === null ? [] : (clausesOf(program).from(use)?.condition.sentence ?? []);
  });
  return [...new Set(sentences)];
};

/** A parameter: what it is for, and how the phrase is used. */
export const parameterBlocks = (context: HoverContext, declaration: Declaration): readonly (Block | null)[] => {
  const type = itemAs(declaration, 'Parameter')?.type;
  const uses = usesOf(context, declaration);
  return [
    paragraph(
      'A word to fill in: it stands for the ',
      ...(type?.kind === 'Name' ? [code(type.text)] : ['name']),
      ' that follows the phrase where it is used.',
    ),
    uses.length === 0 ? null : paragraph(`Used as “${listedUpTo(uses, mostNames)}”.`),
  ];
};
