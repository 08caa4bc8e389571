import { explanationsIn, type Explanation, type Expectation, type Verdict } from '@proviso/compiler';
import type { Analysis } from '../analyse.ts';
import type { ServiceDocument, TextRange } from '../document.ts';
import { oncePerChange } from '../once-per-change.ts';
import type { Workspace } from '../workspace.ts';
import { hasErrors, resultOf } from './results.ts';

/** An expectation under which a requirement has come out in some way. */
interface Shown {
  readonly verdict: Verdict;
  readonly expectation: Expectation;
}

/** What the examples of a program show of its requirements. */
export interface ShownByExamples {
  /** How many expectations there are of the program. */
  readonly expectations: number;
  /** Of the condition in these words. */
  readonly of: (condition: TextRange) => readonly Shown[];
}

const keyOf = ({ start, end }: TextRange): string => `${start} ${end}`;

/** The verdict of each condition in a document; of those in the same words, that of the outermost. */
const verdictsIn = (explanations: readonly Explanation[], uri: string): ReadonlyMap<string, Verdict> => {
  const found = new Map<string, Verdict>();
  for (const { span, verdict } of explanations.flatMap(explanationsIn)) {
    if (span.document === uri && !found.has(keyOf(span))) found.set(keyOf(span), verdict);
  }
  return found;
};

/** Lets whoever waits have a turn: what is typed meanwhile comes first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Judges all expectations, one in a turn; ends where the program has changed in between, so that nobody needs them. */
const together = async (
  examples: readonly Analysis[],
  uri: string,
  isCurrent: () => boolean,
): Promise<ShownByExamples> => {
  const byCondition = new Map<string, Shown[]>();
  let expectations = 0;
  for (const analysis of examples) {
    for (const expectation of analysis.expectations) {
      if (!isCurrent()) break;
      await nextTurn();
      const evaluation = resultOf(analysis, expectation)?.evaluation ?? null;
      if (evaluation === null) continue;
      expectations += 1;
      for (const [key, verdict] of verdictsIn([evaluation.explanation, ...evaluation.advice], uri)) {
        const known = byCondition.get(key) ?? [];
        known.push({ verdict, expectation });
        byCondition.set(key, known);
      }
    }
  }
  return { expectations, of: (condition) => byCondition.get(keyOf(condition)) ?? [] };
};

/** A text that may be that of an examples document. Whether it is one, reading it will tell. */
const mayBeExamples = (text: string): boolean => /\bexamples\s+for\b/.test(text);

/** The texts of what may be examples documents, by their URIs: whichever program they are for. */
const candidates = oncePerChange(async (workspace): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const uri of await workspace.documents()) {
    const text = await workspace.text(uri);
    if (text !== null && mayBeExamples(text)) found.set(uri, text);
  }
  return found;
});

/** What was worked out, and from what: while that is the same, it holds. */
interface Kept {
  readonly texts: ReadonlyMap<string, string>;
  readonly shown: Promise<ShownByExamples>;
}

const kept = new WeakMap<ServiceDocument, Kept & { readonly documents: Analysis['documents'] }>();

const isSame = <Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

const workOut = async (
  workspace: Workspace,
  uri: string,
  texts: ReadonlyMap<string, string>,
): Promise<ShownByExamples> => {
  const found: Analysis[] = [];
  for (const each of texts.keys()) {
    const examples = await workspace.analysis(each);
    if (examples?.programDocument === uri && !hasErrors(examples)) found.push(examples);
  }
  const document = workspace.document(uri);
  return together(found, uri, () => workspace.document(uri) === document);
};

/** What all examples in the workspace show of a program; worked out once, and again after anything that it rests on has changed. */
export const shownByExamples = async (workspace: Workspace, analysis: Analysis): Promise<ShownByExamples> => {
  const { uri, documents } = analysis;
  const texts = await candidates(workspace, '');
  const document = documents.get(uri) ?? null;
  const before = document === null ? undefined : kept.get(document);
  if (before !== undefined && isSame(before.texts, texts) && isSame(before.documents, documents)) return before.shown;
  const shown = workOut(workspace, uri, texts);
  if (document !== null) kept.set(document, { texts, documents, shown });
  return shown;
};
