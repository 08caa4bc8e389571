import { deepStrictEqual } from 'node:assert/strict';
import { arbitraryTrees, compiledExamples, compiledTexts, textsOf } from '../generate/documents/index.ts';
import { law } from './law.ts';

/** What is written at random may contradict itself, or the rules of the catalog. */
const contradictions: ReadonlySet<string> = new Set([
  'contradictory-clauses',
  'excluded-together',
  'excluded-by-award',
]);

/**
 * What the generators write has a meaning: where the compiler finds an error, one of the two is mistaken.
 */
export const soundness = law('generated documents have no errors', arbitraryTrees.map(textsOf), (texts) => {
  const diagnostics = [...compiledTexts(texts).diagnostics, ...(compiledExamples(texts)?.diagnostics ?? [])];
  deepStrictEqual(
    diagnostics
      .filter(({ severity, code }) => severity === 'error' && !contradictions.has(code))
      .map(({ message }) => message),
    [],
  );
});
