import { around, innermost, wordsIn, type FindingFix } from './context.ts';
import { itemAfter } from './edits/insert.ts';
import { declarationOf, entriesOf, kindAt } from './kinds.ts';
import { placeholder } from './edits/names.ts';

/** Adds a group that is asked for, with a name in it that has to be replaced. */
export const addGroupFix: FindingFix = {
  codes: ['unknown-name'],
  offer: (context, { span }) => {
    const path = around(context, span.start);
    const noun = innermost(path, 'NounPhrase');
    if (noun?.groups.some(({ start }) => start === span.start) !== true) return [];
    const kind = kindAt(context, path);
    const placed = kind === null ? null : (entriesOf(context, kind) ?? declarationOf(context, kind));
    if (kind === null || placed === null) return [];
    const name = wordsIn(context.document, span);
    return [
      {
        title: `Add the group "${name}" of ${kind.plural} to the catalog`,
        changes: [itemAfter(placed.document, placed.node, `group ${name} of ${kind.name}: ${placeholder}`)],
      },
    ];
  },
};
