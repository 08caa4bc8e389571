import type { Bound, HoldingSelection } from '../core/core.ts';
import type { JsonPointer } from '../core/explanation.ts';
import { rangeWithin } from './bounds.ts';
import { eachOnce, judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { missOfHolding, entriesAdmitted, readHoldings } from './holdings.ts';
import type { Holding } from './holdings.ts';
import { canBeIn, isSurelyIn, missingIn, selectItems } from './items.ts';
import type { SelectedItem } from './items.ts';
import { mayHaveMore } from './lists.ts';
import type { List } from './lists.ts';
import { nearestHoldings } from './misses.ts';
import { originIn } from './situation.ts';
import type { Evaluate, Situation } from './situation.ts';

/** All that is held by those whose holdings are counted. */
interface Held {
  /** Of those that are, or may be, holders. */
  readonly holdings: readonly Holding[];
  readonly mayHaveMore: boolean;
  /** What the explanation names where no holding surely counts. */
  readonly lists: readonly JsonPointer[];
  /** What is missing to know which entries count; `open` says which holdings it depends on. */
  readonly missing: (open: (holding: Holding) => boolean) => readonly JsonPointer[];
}

/** Judges how many different entries are held. */
export function judgeHoldingCount(
  selection: HoldingSelection,
  bound: Bound,
  situation: Situation,
  evaluate: Evaluate,
): Judgement {
  const held =
    selection.holders === null
      ? heldByOne(selection, situation)
      : heldByMany(selection, selectItems(selection.holders, situation, evaluate), situation);
  const sure = held.holdings.filter(({ standing }) => standing.kind === 'counts');
  const open = held.holdings.filter(({ standing }) => standing.kind === 'mayCount');
  const counted = entriesOf(sure);
  const isNotCounted = ({ entry }: Holding): boolean => !counted.includes(entry);
  const least = counted.length;
  const most = held.mayHaveMore
    ? entriesAdmitted(selection.admissions, situation).length
    : entriesOf([...sure, ...open]).length;
  const isTooFew = bound.atLeast !== null && least < bound.atLeast;
  const isTooMany = bound.atMost !== null && least > bound.atMost;
  return {
    ...judgement(rangeWithin(bound, { least, most })),
    found: { kind: 'count', least, most, counted },
    facts: sure.length > 0 ? sure.map(({ pointer }) => pointer) : held.lists,
    missing: held.missing(isNotCounted),
    nearest: isTooFew && !isTooMany ? nearestHoldings(held.holdings.filter(isNotCounted).flatMap(missOfHolding)) : [],
  };
}

function entriesOf(holdings: readonly Holding[]): readonly string[] {
  return eachOnce(holdings.map(({ entry }) => entry));
}

function heldByOne(selection: HoldingSelection, situation: Situation): Held {
  const { list, holdings } = readHoldings(selection, originIn(situation, selection.from), situation);
  return {
    holdings,
    mayHaveMore: mayHaveMore(list),
    lists: list.isMissing ? [] : [list.pointer],
    missing: (isOpen) => missingOfHoldings(list, holdings.filter(isOpen)),
  };
}

function heldByMany(
  selection: HoldingSelection,
  { list, items }: { readonly list: List; readonly items: readonly SelectedItem[] },
  situation: Situation,
): Held {
  const holders = items.map((item) => {
    const read = readHoldings(selection, item.place, situation);
    return { item, list: read.list, holdings: isSurelyIn(item) ? read.holdings : read.holdings.map(depending) };
  });
  const possible = holders.filter(({ item }) => canBeIn(item));
  const ofHolders = holders.filter((holder) => !holder.list.isMissing).map((holder) => holder.list.pointer);
  return {
    holdings: possible.flatMap(({ holdings }) => holdings),
    mayHaveMore: mayHaveMore(list) || possible.some((holder) => mayHaveMore(holder.list)),
    lists: items.length === 0 && !list.isMissing ? [list.pointer] : ofHolders,
    missing: (isOpen) =>
      missingIn(list, possible, (holder) => [
        ...(holder.item.finding?.explanation.missing ?? []),
        ...missingOfHoldings(holder.list, holder.holdings.filter(isOpen)),
      ]),
  };
}

/** A holding of somebody who is perhaps not a holder: it can no longer count surely. */
function depending(holding: Holding): Holding {
  return holding.standing.kind === 'counts' ? { ...holding, standing: { kind: 'mayCount', missing: [] } } : holding;
}

function missingOfHoldings(list: List, holdings: readonly Holding[]): readonly JsonPointer[] {
  return missingIn(list, holdings, ({ standing }) => (standing.kind === 'mayCount' ? standing.missing : []));
}
