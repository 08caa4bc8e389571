import type { Question } from '../server/answer.ts';
import { readRange, type TextRange } from './range.ts';
import { isRecord, listOf, textIn } from './shape.ts';

/** A sample of an examples document, or an expectation of one. */
export interface ExampleItem {
  readonly label: string;
  readonly range: TextRange;
  readonly children: readonly ExampleItem[];
}

const readItem = (value: unknown): ExampleItem | null => {
  if (!isRecord(value)) return null;
  const label = textIn(value.label);
  const range = readRange(value.range);
  const children = listOf(value.children ?? [], readItem);
  return label === null || range === null || children === null ? null : { label, range, children };
};

/** `{ textDocument }` to what there is to run in it. */
export const examplesQuestion: Question<readonly ExampleItem[]> = {
  method: 'proviso/examples',
  read: (value) => listOf(value, readItem),
};

/** What came of one expectation. */
export interface ExampleResult {
  readonly range: TextRange;
  readonly passed: boolean;
  /** What is wrong, where something is. */
  readonly message: string | null;
}

const readResult = (value: unknown): ExampleResult | null => {
  if (!isRecord(value)) return null;
  const { passed } = value;
  const range = readRange(value.range);
  return range === null || typeof passed !== 'boolean' ? null : { range, passed, message: textIn(value.message) };
};

/** Whether some example has a requirement met, and some one not met. */
export interface RequirementCoverage {
  readonly uri: string;
  readonly range: TextRange;
  readonly met: boolean;
  readonly unmet: boolean;
}

const readCoverage = (value: unknown): RequirementCoverage | null => {
  if (!isRecord(value)) return null;
  const { met, unmet } = value;
  const uri = textIn(value.uri);
  const range = readRange(value.range);
  if (uri === null || range === null || typeof met !== 'boolean' || typeof unmet !== 'boolean') return null;
  return { uri, range, met, unmet };
};

/** What came of the examples of a document, and what they show of the program. */
export interface ExamplesRun {
  readonly results: readonly ExampleResult[];
  readonly coverage: readonly RequirementCoverage[];
}

const readRun = (value: unknown): ExamplesRun | null => {
  if (!isRecord(value)) return null;
  const results = listOf(value.results, readResult);
  const coverage = listOf(value.coverage, readCoverage);
  return results === null || coverage === null ? null : { results, coverage };
};

/** `{ textDocument }` to the results of all expectations in it. */
export const runExamplesQuestion: Question<ExamplesRun> = { method: 'proviso/runExamples', read: readRun };
