import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../grammar/src/index.ts';
import { print, withoutRanges } from '../../grammar/test/support/printing/index.ts';
import { arbitraryTrees, treesIn, type DocumentTrees } from '../generate/documents/index.ts';
import { law } from './law.ts';

/** A tree that is written down and read again is the same tree. */
function isReadAgain(trees: DocumentTrees): void {
  for (const tree of treesIn(trees)) {
    const { document, problems } = parse(print(tree));
    deepStrictEqual(problems, []);
    deepStrictEqual(withoutRanges(document), withoutRanges(tree));
  }
}

export const printing = law('a printed tree is read as the same tree', arbitraryTrees, isReadAgain);
