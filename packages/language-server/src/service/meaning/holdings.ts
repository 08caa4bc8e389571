import { listedUpTo, type Admission, type HoldingSelection, type IsoDate, type Refusal } from '@proviso/compiler';
import { includes } from '../words/days.ts';
import { point, strong, type Item } from '../words/prose.ts';
import { kindCalled, type WordingScope } from './scope.ts';

/** Which entries count on a day, and why others that are spoken of do not. */
export interface Admitted {
  readonly counting: readonly string[];
  readonly refused: readonly { readonly title: string; readonly refusal: Refusal }[];
}

const refusalOn = ({ spans }: Admission, on: IsoDate): Refusal | null =>
  spans.find((span) => includes(span, on))?.refusal ?? null;

/** Sorts the entries that a selection asks for by whether they count on a day. */
export const admittedOn = ({ admissions }: HoldingSelection, on: IsoDate): Admitted => {
  const judged = admissions.map((admission) => ({
    title: admission.title ?? admission.entry,
    refusal: refusalOn(admission, on),
  }));
  return {
    counting: judged.flatMap(({ title, refusal }) => (refusal === null ? [title] : [])),
    refused: judged.flatMap(({ title, refusal }) => (refusal === null ? [] : [{ title, refusal }])),
  };
};

const refusalInWords = (refusal: Refusal): string | null => {
  switch (refusal.kind) {
    case 'notAsked':
      return null;
    case 'excluded': {
      const since = refusal.since === null ? '' : ` since ${refusal.since}`;
      return `excluded${since}${refusal.revision === null ? '' : `, revision ${refusal.revision}`}`;
    }
    case 'notYetOffered':
      return `does not exist before ${refusal.first}`;
    case 'retired':
      return `ended on ${refusal.last}`;
    case 'outdated':
      return `too old since ${refusal.since}`;
  }
};

const mostNames = 12;

/** What of a kind counts, and what does not, each as a point. */
export const holdingPoints = (selection: HoldingSelection, scope: WordingScope): readonly Item[] => {
  const { counting, refused } = admittedOn(selection, scope.on);
  const kind = kindCalled(scope, selection.of);
  const existing = kind?.entries.filter(({ lifetime }) => includes(lifetime, scope.on)).length;
  const isAny = counting.length > 1 && counting.length === existing;
  const out = refused.flatMap(({ title, refusal }) => {
    const words = refusalInWords(refusal);
    return words === null ? [] : [point([strong('Does not count:'), ` ${title} (${words})`])];
  });
  if (counting.length === 1) return out;
  const names = listedUpTo(counting, mostNames);
  const every = isAny ? `every ${selection.of} there is: ` : '';
  return [point([strong('Counts:'), counting.length === 0 ? ' nothing on this day' : ` ${every}${names}`]), ...out];
};
