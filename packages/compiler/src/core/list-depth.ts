import type { Condition, ItemSelection } from './core.ts';
import { childrenOf } from './walk.ts';

/** How lists are gone through inside of each other: one for each item of another. */
export interface ListDepth {
  /** The most lists that are gone through within each other. */
  readonly lists: number;
  /** The most of these that are the subject's own, and so gone through whole for every item of those around them. */
  readonly ofSubject: number;
}

const selectionOf = ({ form }: Condition): ItemSelection | null => {
  switch (form.kind) {
    case 'every':
    case 'share':
      return form.selection;
    case 'count':
      return form.selection.kind === 'items' ? form.selection : form.selection.holders;
    case 'all':
    case 'any':
    case 'tally':
    case 'not':
    case 'when':
    case 'instead':
    case 'inForce':
    case 'moment':
    case 'measured':
    case 'governed':
    case 'begun':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
      return null;
  }
};

/** Whether a condition goes through one of the subject's own lists. */
export const isOfSubject = (condition: Condition): boolean => selectionOf(condition)?.list.from === 'subject';

/** The lists around what is in the condition, given those around the condition itself. */
export const within = (condition: Condition, around: ListDepth): ListDepth => {
  const selection = selectionOf(condition);
  if (selection === null) return around;
  return {
    lists: around.lists + 1,
    ofSubject: around.ofSubject + (isOfSubject(condition) ? 1 : 0),
  };
};

/** How lists are gone through inside of each other in a condition. */
export const listDepthOf = (condition: Condition, around: ListDepth = { lists: 0, ofSubject: 0 }): ListDepth => {
  const here = within(condition, around);
  return childrenOf(condition)
    .map((child) => listDepthOf(child, here))
    .reduce(
      (most, { lists, ofSubject }) => ({
        lists: Math.max(most.lists, lists),
        ofSubject: Math.max(most.ofSubject, ofSubject),
      }),
      here,
    );
};
