/** Which things may fill the slots of a claim. */
import type { FieldPath, HoldingSelection, ItemSelection } from '../../core/core.ts';
import type { JsonPointer } from '../../core/explanation.ts';
import type { Claim } from '../../core/slots.ts';
import { judgeHoldingCount } from '../count-holdings.ts';
import { judgeItemCount } from '../count-items.ts';
import { entriesAdmitted } from '../holdings.ts';
import { canBeIn, isSurelyIn, selectItems } from '../items.ts';
import { mayHaveMore } from '../lists.ts';
import { descend } from '../places.ts';
import type { Place } from '../places.ts';
import type { Evaluate, Situation } from '../situation.ts';

/** A thing that may fill slots. */
export interface Candidate {
  /** What tells it from other things: two candidates of one key are one thing. */
  readonly key: string;
  readonly name: string;
  /** Where it is, if it is an item of a list. */
  readonly place: Place | null;
  /** Whether it surely may. One of which it is not known which thing it is does not surely fill a slot of its own. */
  readonly isSure: boolean;
}

export interface Candidates {
  readonly all: readonly Candidate[];
  /** Whether there may be others, any number of them. */
  readonly isEndless: boolean;
  /** What is missing to know who they are. */
  readonly missing: readonly JsonPointer[];
}

/** The things that a claim counts, or may count. `apart`: things with the same value of the field are one. */
export function candidatesOf(
  { form }: Claim,
  apart: FieldPath | null,
  situation: Situation,
  evaluate: Evaluate,
): Candidates {
  const { selection } = form;
  return selection.kind === 'items'
    ? itemCandidates(selection, apart, situation, evaluate)
    : holdingCandidates(selection, situation, evaluate);
}

const someNumber = { atLeast: 1, atMost: null };

function itemCandidates(
  selection: ItemSelection,
  apart: FieldPath | null,
  situation: Situation,
  evaluate: Evaluate,
): Candidates {
  const { list, items } = selectItems(selection, situation, evaluate);
  const within = items.filter(canBeIn);
  const missing: JsonPointer[] = [...judgeItemCount(selection, someNumber, situation, evaluate).missing];
  const all = within.map((item): Candidate => {
    const { place, name, missingIdentity } = item;
    const isSure = isSurelyIn(item) && missingIdentity === null;
    if (apart === null) return { key: place.pointer, name, place, isSure };
    const field = descend(place, ...apart.segments);
    const isKnown = ['string', 'number', 'boolean'].includes(typeof field.value);
    if (!isKnown) missing.push(field.pointer);
    const key = isKnown ? `${list.pointer} ${JSON.stringify(field.value)}` : place.pointer;
    return { key, name, place, isSure: isSure && isKnown };
  });
  return { all: eachOnce(all), isEndless: mayHaveMore(list), missing };
}

function holdingCandidates(selection: HoldingSelection, situation: Situation, evaluate: Evaluate): Candidates {
  const { missing, found } = judgeHoldingCount(selection, someNumber, situation, evaluate);
  const sure = found?.kind === 'count' ? found.counted : [];
  const perhaps = entriesThatMayCount(selection, situation, evaluate);
  const candidate = (entry: string): Candidate => ({
    key: `${selection.of}/${entry}`,
    name: entry,
    place: null,
    isSure: sure.includes(entry),
  });
  return { all: [...new Set([...sure, ...perhaps])].map(candidate), isEndless: false, missing };
}

/** The entries that may be counted, those that surely are among them. */
function entriesThatMayCount(selection: HoldingSelection, situation: Situation, evaluate: Evaluate): readonly string[] {
  return entriesAdmitted(selection.admissions, situation).filter((entry) => {
    const admissions = selection.admissions.filter((each) => each.entry === entry);
    return judgeHoldingCount({ ...selection, admissions }, someNumber, situation, evaluate).outcomes.has('M');
  });
}

/** One candidate for each key, which surely may if one of those of the key does. */
function eachOnce(all: readonly Candidate[]): readonly Candidate[] {
  const keys = [...new Set(all.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const same = all.filter((each) => each.key === key);
    return same.find(({ isSure }) => isSure) ?? same[0] ?? [];
  });
}
