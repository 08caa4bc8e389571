import { deepStrictEqual } from 'node:assert/strict';
import { arbitraryTrees, compiledTexts, textsOf } from '../generate/documents/index.ts';
import { law } from './law.ts';

/**
 * What the generators write has a meaning: where the compiler finds an error, one of the two is mistaken. But what is written
 * at random may contradict itself.
 */
export const soundness = law('generated documents have no errors', arbitraryTrees.map(textsOf), (texts) => {
  const { diagnostics } = compiledTexts(texts);
  deepStrictEqual(
    diagnostics
      .filter(({ severity, code }) => severity === 'error' && code !== 'contradictory-clauses')
      .map(({ message }) => message),
    [],
  );
});
