import { provideDiagnostics } from '../provide-diagnostics.ts';
import type { TextRange } from '../document.ts';
import type { Context } from './context.ts';
import { applied, overlap } from './edits/apply.ts';
import { analysisAfter, errorsIn } from './outcome.ts';
import type { CodeAction, Proposal, TextChange } from './proposal.ts';

/** More rounds than one mistake behind another can need. */
const rounds = 20;

/** The changes of all actions that may be made unasked: in this document alone, none overlapping another. */
const together = (uri: string, actions: readonly CodeAction[]): readonly TextChange[] => {
  const chosen: TextChange[] = [];
  for (const { changes, created = [], isPreferred } of actions) {
    if (!isPreferred || created.length > 0 || changes.some((change) => change.uri !== uri)) continue;
    if (changes.some((change) => chosen.some((each) => overlap(each, change)))) continue;
    chosen.push(...changes);
  }
  return chosen;
};

/** What is offered at a place. */
type ActionsAt = (context: Context, range: TextRange) => readonly CodeAction[];

/**
 * The text of the document after everything has been mended that is clear: again and again, as what is mended may bring
 * to light what stood behind it, until nothing changes.
 */
const fixedText = (context: Context, actionsAt: ActionsAt): string => {
  const { uri } = context.document;
  const seen = new Set<string>();
  let current = context;
  for (let round = 0; round < rounds && !seen.has(current.document.text); round++) {
    const { text } = current.document;
    seen.add(text);
    const whole = { start: 0, end: text.length };
    const changes = provideDiagnostics(current.analysis).length === 0 ? [] : together(uri, actionsAt(current, whole));
    if (changes.length === 0 || applied(text, changes) === text) return text;
    const after = analysisAfter(current, { changes });
    const document = after?.documents.get(uri) ?? null;
    // What is right one by one may be wrong together.
    if (after === null || document === null || errorsIn(after) > errorsIn(current.analysis)) return text;
    current = { ...current, analysis: after, document };
  }
  return current.document.text;
};

/** The change that makes one text of a document into another: of what differs, no more. */
const changeBetween = (uri: string, text: string, other: string): TextChange => {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let [end, endOfOther] = [text.length, other.length];
  while (end > start && endOfOther > start && text[end - 1] === other[endOfOther - 1])
    [end, endOfOther] = [end - 1, endOfOther - 1];
  return { uri, start, end, text: other.slice(start, endOfOther) };
};

/** Everything that is clear, mended at once; null where nothing is. */
export const fixAll = (context: Context, actionsAt: ActionsAt): Proposal | null => {
  const { uri, text } = context.document;
  const fixed = fixedText(context, actionsAt);
  return fixed === text
    ? null
    : { title: 'Replace everything that is clearly wrong', changes: [changeBetween(uri, text, fixed)] };
};
