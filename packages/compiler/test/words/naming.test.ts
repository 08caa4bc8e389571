import { describe, expect, it } from 'vitest';
import { factInWords, plainNaming } from '../../src/words/naming.ts';
import type { Naming } from '../../src/words/naming.ts';

const naming: Naming = {
  ...plainNaming,
  item: (pointer) => (pointer === '/individuals/1' ? 'bo' : null),
};

describe('a fact in words', () => {
  it.each([
    ['/customerService/hoursPerDay', 'customer service › hours per day'],
    ['/individuals/1/employment', 'individuals › bo › employment'],
    ['/individuals/0/employment', 'individuals › number 1 › employment'],
    ['/individuals/known/2', 'individuals › number 3'],
    ['/individuals/-', 'whether there are more individuals'],
    ['/holds/badge', 'badge held'],
    ['/passed/exam/0/through', 'exam passed › number 1 › until when'],
    ['/attested/PostSalesSupport', 'attestation of Post Sales Support'],
    ['/a~1b', 'a/b'],
  ])('%s is "%s"', (pointer, words) => {
    expect(factInWords(pointer, naming)).toBe(words);
  });
});
