import type { Name, Series } from '@proviso/grammar';
import { isDate } from '../calendar/dates.ts';
import type { IsoDate } from '../core/types.ts';
import { entryCalled, type EntryScope } from './entries.ts';
import { dateOf } from './lifetime-of.ts';
import type { SeriesSymbol } from './symbols.ts';

/**
 * The entries of a series, each with the day from which it is the newest. Each day has to be after the one before it: that is how a slip
 * of a year is noticed.
 */
export const seriesOf = (scope: EntryScope, kind: string, node: Series, name: Name): SeriesSymbol => {
  const members = new Map<string, { readonly entry: string; readonly on: IsoDate }>();
  let before: IsoDate | null = null;
  for (const member of node.members) {
    const entry = entryCalled(scope, kind, member.name);
    const on = member.on.kind === 'Date' ? dateOf(scope, member.on) : null;
    if (entry === null || on === null || member.on.kind !== 'Date') continue;
    if (members.has(entry)) {
      scope.report('duplicate-member', { document: scope.document, range: member.name }, { name: entry });
      continue;
    }
    members.set(entry, { entry, on });
    // Of a day that was guessed enough has been said.
    if (!isDate(member.on.text)) continue;
    if (before !== null && on <= before) {
      const place = { document: scope.document, range: member.on };
      scope.report('series-out-of-order', place, { series: name.text, first: before, second: on });
    }
    before = on;
  }
  return {
    kind: 'series',
    name: name.text,
    title: node.title?.value ?? null,
    of: kind,
    members: [...members.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    place: { document: scope.document, range: name },
  };
};
