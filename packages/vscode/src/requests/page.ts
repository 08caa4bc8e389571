import type { Question } from '../server/answer.ts';
import { readRange, type TextRange } from './range.ts';
import { isRecord, listOf, textIn } from './shape.ts';

/** A page that the server has made: the inside of a body, without scripts. Its elements say by `data-line` whence they are. */
export interface Page {
  readonly html: string;
}

/** The page that a value is, or null. */
export const readPage = (value: unknown): Page | null => {
  const html = isRecord(value) ? textIn(value.html) : null;
  return html === null ? null : { html };
};

/** `{ textDocument, on, sample?, partner? }` to the page that readers would see, with the verdict on a sample or on facts. */
export const previewQuestion: Question<Page> = { method: 'proviso/preview', read: readPage };

const verdicts = ['met', 'unmet', 'unknown', 'unclear', 'not applicable'] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdict on one requirement of a document. */
export interface RequirementResult {
  readonly range: TextRange;
  readonly verdict: Verdict;
  /** The verdict and the reasons for it, on one line. */
  readonly message: string;
}

const readResult = (value: unknown): RequirementResult | null => {
  if (!isRecord(value)) return null;
  const range = readRange(value.range);
  const verdict = verdicts.find((each) => each === value.verdict);
  const message = textIn(value.message);
  return range === null || verdict === undefined || message === null ? null : { range, verdict, message };
};

/** A verdict as a page, and on the requirements of the document. */
export interface EvaluationPage extends Page {
  readonly results: readonly RequirementResult[];
}

const readEvaluation = (value: unknown): EvaluationPage | null => {
  const page = readPage(value);
  const results = isRecord(value) ? listOf(value.results ?? [], readResult) : null;
  return page === null || results === null ? null : { ...page, results };
};

/** `{ textDocument, on, facts: { name, text } }` to a page with the verdict and its explanation. */
export const evaluateQuestion: Question<EvaluationPage> = { method: 'proviso/evaluate', read: readEvaluation };
