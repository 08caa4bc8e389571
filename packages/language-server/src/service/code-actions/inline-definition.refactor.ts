import type { Condition, Define, Node } from '@proviso/grammar';
import { needsBrackets, withoutBrackets } from './conditions.ts';
import { around, innermost, wordsIn, type Context, type Refactoring } from './context.ts';
import { declared, symbolAt } from './declarations.ts';
import { indentAt } from './edits/lines.ts';
import { removal } from './edits/remove.ts';
import { ifSafe } from './outcome.ts';
import type { TextChange } from './proposal.ts';

/** The words of a condition as they stand in the place of a name: in brackets where they would be torn apart. */
const inPlace = (words: string, condition: Condition, outer: Node | undefined): string => {
  if (outer?.kind === 'Not' && condition.kind === 'Logical') return `(${words})`;
  if (outer?.kind !== 'Logical') return words;
  return outer.operators.some((operator) => needsBrackets(condition, operator)) ? `(${words})` : words;
};

/** The change that writes a definition out at one of its uses; null where it describes something. */
const writtenOut = (context: Context, node: Define, from: Context['document'], offset: number): TextChange | null => {
  const { document } = context;
  const path = around(context, offset);
  const use = innermost(path, 'PathCondition');
  if (use === null || use.path.segments.length > 1 || use.path.start !== offset || node.parameters.length > 0)
    return null;
  const condition = withoutBrackets(node.condition);
  const [here, there] = [indentAt(document.text, offset), indentAt(from.text, condition.start)];
  const words = wordsIn(from, condition).replaceAll(`\n${there}`, `\n${here}`);
  return {
    uri: document.uri,
    start: use.start,
    end: use.end,
    text: inPlace(words, condition, path[path.indexOf(use) - 1]),
  };
};

/** Writes a definition out where it is used: here, or everywhere in the document that has it, which then needs it no more. */
export const inlineDefinitionRefactoring: Refactoring = {
  kind: 'refactor.inline',
  offer: (context, { start }) => {
    const { document } = context;
    const symbol = symbolAt(context, document.uri, start);
    const found = symbol?.kind === 'definition' ? declared(context, symbol) : null;
    const node = found === null ? null : innermost(found.path, 'Define');
    if (symbol === null || found === null || node === null) return [];
    const uses = symbol.places.filter(({ role }) => role === 'use');
    const here = uses.find((use) => use.document === document.uri && use.start <= start && start <= use.end);
    const places = here === undefined ? uses : [here];
    const changes = places.map((use) => use.document === document.uri ? writtenOut(context, node, found.document, use.start) : null); // prettier-ignore
    if (changes.length === 0 || changes.some((change) => change === null)) return [];
    const made = changes.filter((change) => change !== null);
    const gone = here === undefined ? [...made, removal(document, node)] : made;
    const title =
      here === undefined ? `Write "${symbol.name}" out wherever it is used` : `Write "${symbol.name}" out here`;
    return ifSafe(context, { title, changes: gone });
  },
};
